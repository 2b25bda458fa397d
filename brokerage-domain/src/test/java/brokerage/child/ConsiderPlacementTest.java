package brokerage.child;

import static brokerage.child.Children.*;

import brokerage.child.ChildCommand.ConsiderPlacement;
import brokerage.language.care.PlacementType;
import org.junit.jupiter.api.Test;

class ConsiderPlacementTest {

    @Test
    void the_childs_rules_are_asked_and_nothing_is_recorded() {
        child().given(LOOKED_AFTER)
                .when(new ConsiderPlacement(CHILD, PlacementType.SUPPORTED_LODGINGS, may(3), 14))
                .expectResultMessagePayload(ChildRules.of(history(), PlacementType.SUPPORTED_LODGINGS, may(3), 14))
                .expectNoEvents();
    }
}
