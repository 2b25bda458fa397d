package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.AgreeFunding;
import brokerage.child.ChildEvent.FundingAgreed;
import brokerage.child.ChildRefusal.*;
import brokerage.language.care.FundingShares;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreeFundingTest {

    static final ChildEvent STAY = started(FIRST, OAK, may(2));

    @Test
    void the_funders_agree_who_pays_what() {
        child().given(LOOKED_AFTER, STAY)
                .when(on(may(5)))
                .expectResultMessagePayload(2L)
                .expectEvents(new FundingAgreed(CHILD, FIRST, may(5), new FundingShares(5_000, 3_000, 2_000)));
    }

    @Test
    void not_before_the_placement_began() {
        child().given(LOOKED_AFTER, STAY)
                .when(on(may(1)))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(2), may(1))));
    }

    @Test
    void not_when_the_placement_is_over() {
        child().given(LOOKED_AFTER, STAY, ended(FIRST, may(6)))
                .when(on(may(6)))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(6))));
    }

    @Test
    void not_in_a_placement_nobody_recorded() {
        child().given(LOOKED_AFTER)
                .when(on(may(5)))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(FIRST)));
    }

    static AgreeFunding on(LocalDate from) {
        return new AgreeFunding(CHILD, FIRST, from, new FundingShares(5_000, 3_000, 2_000));
    }
}
