package brokerage.referral.request;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferredLocationTest {

    @ParameterizedTest
    @ValueSource(strings = {"OX4", "OX14", "B1", "SW1A", "M60"})
    void near_the_first_half_of_a_postcode(String outward) {
        assertThat(new PreferredLocation(true, outward, null).outwardCode()).isEqualTo(outward);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OX4 1AA", "ox4", "4OX", "OX", "", "OXF4", "OX123"})
    void not_near_the_whole_of_one_or_something_else(String other) {
        assertRefused(
                new InvalidValue("outwardCode", "an outward code reads like OX4"),
                () -> new PreferredLocation(true, other, null));
    }

    @Test
    void there_is_a_reason_only_for_not_being_local() {
        assertThat(new PreferredLocation(false, null, OutOfAreaReason.COURT_ORDER).outOfArea())
                .isEqualTo(OutOfAreaReason.COURT_ORDER);
        assertThat(new PreferredLocation(false, null, null).local()).isFalse();
        assertRefused(
                new InvalidValue("outOfArea", "there is a reason only where the home is not to be local"),
                () -> new PreferredLocation(true, null, OutOfAreaReason.COURT_ORDER));
    }
}
