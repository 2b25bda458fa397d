package brokerage.home;

import static brokerage.home.Homes.*;

import brokerage.home.HomeCommand.InspectHome;
import brokerage.home.HomeEvent.HomeInspected;
import brokerage.language.provision.OfstedRating;
import org.junit.jupiter.api.Test;

class InspectHomeTest {

    @Test
    void an_inspection_gives_a_rating() {
        home().given(REGISTERED)
                .when(new InspectHome(OAK, may(9), OfstedRating.INADEQUATE))
                .expectResultMessagePayload(1L)
                .expectEvents(new HomeInspected(OAK, may(9), OfstedRating.INADEQUATE));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, new HomeInspected(OAK, may(9), OfstedRating.INADEQUATE))
                .when(new InspectHome(OAK, may(9), OfstedRating.INADEQUATE))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void the_same_rating_at_a_later_inspection_is_a_fact_of_its_own() {
        home().given(REGISTERED)
                .when(new InspectHome(OAK, may(9), OfstedRating.GOOD))
                .expectEvents(new HomeInspected(OAK, may(9), OfstedRating.GOOD));
    }
}
