package brokerage.flow;

import static brokerage.flow.Referrals.*;
import static brokerage.flow.Residences.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.CeaseCare;
import brokerage.child.ChildCommand.EraseRecord;
import brokerage.child.ChildRefusal.RecordIsErased;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralEvent.WordsErased;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two siblings named by one referral, and one of them by another. */
class ErasureFlowTest {

    static final LocalDate LATER = LocalDate.of(2200, 1, 1);

    final InMemoryBrokerage brokerage = new InMemoryBrokerage();

    @BeforeEach
    void open() {
        opening().forEach(brokerage::tell);
        brokerage.tell(log(FIRST, ANN, BEN));
        brokerage.tell(log(SECOND, ANN));
        for (ChildRef child : List.of(ANN, BEN)) brokerage.tell(new CeaseCare(child, TODAY));
    }

    @Test
    void what_was_said_of_siblings_together_stays_until_the_last_of_them_is_erased() {
        brokerage.tell(erase(ANN, FIRST, SECOND));

        assertThat(brokerage.history(ANN).keeping().erased()).isTrue();
        assertThat(told(FIRST)).doesNotContain(new WordsErased(FIRST));
        assertThat(told(SECOND)).contains(new WordsErased(SECOND));

        brokerage.tell(erase(BEN, FIRST));

        assertThat(told(FIRST)).contains(new WordsErased(FIRST));
    }

    @Test
    void nothing_is_erased_where_the_childs_record_says_no() {
        brokerage.tell(erase(ANN, FIRST, SECOND));

        assertRefused(new RecordIsErased(ANN), () -> brokerage.tell(erase(ANN, FIRST, SECOND)));
        assertThat(told(SECOND)).containsOnlyOnce(new WordsErased(SECOND));
    }

    private List<Object> told(ReferralId referral) {
        return List.copyOf(brokerage.events(referral.value()));
    }

    private static EraseRecord erase(ChildRef child, ReferralId... named) {
        return new EraseRecord(child, null, LATER, List.of(named));
    }
}
