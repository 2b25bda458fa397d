package brokerage.language.care;

import static brokerage.language.care.PlacementType.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlacementTypeTest {

    @Test
    void the_moves_the_care_plan_may_want_are_steps_down() {
        assertThat(FOSTER_IFA.isLessIntensiveThan(RESIDENTIAL)).isTrue();
        assertThat(WITH_PARENTS.isLessIntensiveThan(RESIDENTIAL)).isTrue();
        assertThat(RESIDENTIAL.isLessIntensiveThan(BESPOKE)).isTrue();
        assertThat(INDEPENDENT.isLessIntensiveThan(SUPPORTED_ACCOMMODATION)).isTrue();
    }

    @Test
    void nothing_is_less_intensive_than_itself() {
        assertThat(PlacementType.values()).noneMatch(type -> type.isLessIntensiveThan(type));
    }

    @Test
    void one_fostering_is_as_intensive_as_another() {
        assertThat(FOSTER_IN_HOUSE.isLessIntensiveThan(FOSTER_IFA)).isFalse();
        assertThat(FOSTER_IFA.isLessIntensiveThan(FOSTER_KINSHIP)).isFalse();
    }

    @Test
    void three_kinds_are_fostering_and_three_are_from_sixteen() {
        assertThat(Arrays.stream(PlacementType.values()).filter(PlacementType::isFostering))
                .containsExactly(FOSTER_IFA, FOSTER_IN_HOUSE, FOSTER_KINSHIP);
        assertThat(Arrays.stream(PlacementType.values()).filter(PlacementType::isFor16AndOver))
                .containsExactly(SUPPORTED_ACCOMMODATION, SUPPORTED_LODGINGS, INDEPENDENT);
    }
}
