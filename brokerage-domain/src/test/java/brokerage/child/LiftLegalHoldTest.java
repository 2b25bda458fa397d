package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.child.PlaceLegalHoldTest.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.LiftLegalHold;
import brokerage.child.ChildEvent.LegalHoldLifted;
import brokerage.child.ChildRefusal.UnknownLegalHold;
import org.junit.jupiter.api.Test;

class LiftLegalHoldTest {

    static final LegalHoldLifted LIFTED = new LegalHoldLifted(CHILD, INQUIRY, BECAUSE);

    @Test
    void it_no_longer_stands() {
        child().given(LOOKED_AFTER, PLACED)
                .when(new LiftLegalHold(CHILD, INQUIRY, BECAUSE))
                .expectResultMessagePayload(2L)
                .expectEvents(LIFTED);
        assertThat(ChildHistory.NONE.after(PLACED).after(LIFTED).keeping().holds())
                .isEmpty();
    }

    @Test
    void what_does_not_stand_is_not_lifted() {
        child().given(LOOKED_AFTER, PLACED, LIFTED)
                .when(new LiftLegalHold(CHILD, INQUIRY, BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownLegalHold(INQUIRY)));
    }
}
