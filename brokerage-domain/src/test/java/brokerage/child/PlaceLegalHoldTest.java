package brokerage.child;

import static brokerage.child.Children.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.PlaceLegalHold;
import brokerage.child.ChildEvent.LegalHoldPlaced;
import brokerage.language.id.LegalHoldId;
import org.junit.jupiter.api.Test;

class PlaceLegalHoldTest {

    static final LegalHoldId INQUIRY = LegalHoldId.of(COUNCIL, "h-1");
    static final LegalHoldPlaced PLACED = new LegalHoldPlaced(CHILD, INQUIRY, null, BECAUSE);

    @Test
    void whoever_asks_for_the_record_keeps_it_from_being_erased() {
        child().given(LOOKED_AFTER)
                .when(new PlaceLegalHold(CHILD, INQUIRY, null, BECAUSE))
                .expectResultMessagePayload(1L)
                .expectEvents(PLACED);
        assertThat(ChildHistory.NONE.after(PLACED).keeping().holds()).containsExactly(INQUIRY);
    }
}
