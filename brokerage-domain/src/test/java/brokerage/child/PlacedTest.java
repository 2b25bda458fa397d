package brokerage.child;

import static brokerage.child.Children.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.PlacementRegistration;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedTest {

    @Test
    void no_placement_is_registered_in_a_home_that_is_not_whatever_was_told() {
        var unmet = new Finding("unregistered-setting", 1, Tier.POLICY, false, "the home is unregistered");

        Placed found = placed(FIRST, OAK, may(2)).found(3, List.of(unmet));

        assertThat(found.registration()).isEqualTo(PlacementRegistration.UNREGISTERED);
        assertThat(found.bed()).isEqualTo(3);
    }

    @Test
    void otherwise_it_is_as_it_was_told() {
        var met = new Finding("home-registration", 1, Tier.LAW, true, "the home is registered");

        assertThat(placed(FIRST, OAK, may(2)).found(null, List.of(met)).registration())
                .isEqualTo(PlacementRegistration.REGISTERED);
    }
}
