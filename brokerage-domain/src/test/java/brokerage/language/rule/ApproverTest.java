package brokerage.language.rule;

import static brokerage.language.rule.Approver.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApproverTest {

    @ParameterizedTest
    @EnumSource
    void everybody_may_approve_what_is_theirs(Approver approver) {
        assertThat(approver.mayApproveFor(approver)).isTrue();
    }

    @Test
    void the_manager_for_the_officer_and_the_director_for_all_but_the_board() {
        assertThat(mayFor(BROKERAGE_OFFICER)).containsExactly(BROKERAGE_OFFICER);
        assertThat(mayFor(NOMINATED_OFFICER)).containsExactly(NOMINATED_OFFICER);
        assertThat(mayFor(HIGH_COST_BOARD)).containsExactly(HIGH_COST_BOARD);
        assertThat(mayFor(BROKERAGE_TEAM_MANAGER)).containsExactly(BROKERAGE_OFFICER, BROKERAGE_TEAM_MANAGER);
        assertThat(mayFor(DIRECTOR)).isEqualTo(EnumSet.complementOf(EnumSet.of(HIGH_COST_BOARD)));
    }

    private static Set<Approver> mayFor(Approver approver) {
        return Stream.of(Approver.values())
                .filter(approver::mayApproveFor)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Approver.class)));
    }
}
