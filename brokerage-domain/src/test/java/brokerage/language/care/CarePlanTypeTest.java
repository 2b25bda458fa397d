package brokerage.language.care;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.care.PlacementType.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import org.junit.jupiter.api.Test;

class CarePlanTypeTest {

    @Test
    void any_fostering_meets_foster() {
        var foster = new CarePlanType("foster");
        assertThat(foster.isMetBy(FOSTER_KINSHIP)).isTrue();
        assertThat(foster.isMetBy(FOSTER_IFA)).isTrue();
        assertThat(foster.isMetBy(RESIDENTIAL)).isFalse();
    }

    @Test
    void a_type_is_met_by_itself_alone() {
        var kinship = new CarePlanType("foster_kinship");
        assertThat(kinship.isMetBy(FOSTER_KINSHIP)).isTrue();
        assertThat(kinship.isMetBy(FOSTER_IFA)).isFalse();
    }

    @Test
    void what_is_planned_is_a_step_down_from_what_is_more_intensive_than_all_that_meets_it() {
        assertThat(new CarePlanType("foster").isAStepDownFrom(RESIDENTIAL)).isTrue();
        assertThat(new CarePlanType("foster").isAStepDownFrom(SUPPORTED_LODGINGS))
                .isFalse();
        assertThat(new CarePlanType("residential").isAStepDownFrom(RESIDENTIAL_SCHOOL))
                .isFalse();
    }

    @Test
    void it_is_read_as_people_write_it() {
        assertThat(new CarePlanType(" Foster ")).isEqualTo(new CarePlanType("foster"));
        assertThat(new CarePlanType("Foster kinship")).hasToString("foster_kinship");
    }

    @Test
    void another_word_is_refused() {
        assertRefused(
                new InvalidValue(
                        "carePlan",
                        "'castle' is not one of secure, bespoke, residential_school, residential, family_centre, "
                                + "foster_ifa, foster_in_house, foster_kinship, supported_accommodation, "
                                + "supported_lodgings, independent, adoption, with_parents"),
                () -> new CarePlanType("castle"));
    }
}
