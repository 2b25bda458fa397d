package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.RegisterHome;
import brokerage.home.HomeRefusal.HomeAlreadyRegistered;
import brokerage.language.InvalidValue;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import org.junit.jupiter.api.Test;

class RegisterHomeTest {

    static final RegisterHome REGISTER = new RegisterHome(
            OAK, TWO_BEDS, may(1), RegistrationState.REGISTERED, OfstedRating.GOOD, TrafficLight.GREEN);

    @Test
    void a_home_is_registered() {
        home().givenNoPriorActivity()
                .when(REGISTER)
                .expectResultMessagePayload(0L)
                .expectEvents(REGISTERED);
    }

    @Test
    void a_home_is_registered_once() {
        home().given(REGISTERED)
                .when(REGISTER)
                .expectNoEvents()
                .expectException(refusedWith(new HomeAlreadyRegistered(OAK)));
    }

    @Test
    void a_home_has_a_place_and_not_a_million() {
        var refusal = new InvalidValue("places", "a home has between 1 and 500 places");
        assertRefused(refusal, () -> details(HomeKind.CHILDRENS_HOME, 0, true, true));
        assertRefused(refusal, () -> details(HomeKind.CHILDRENS_HOME, 501, true, true));
    }

    @Test
    void beds_are_counted_from_the_day_the_home_opened() {
        assertRefused(
                new InvalidValue("openedOn", "a home with tracked beds has a day it opened"),
                () -> new HomeDetails(
                        null,
                        HomeKind.CHILDRENS_HOME,
                        2,
                        true,
                        true,
                        null,
                        null,
                        StatementOfPurpose.UNKNOWN,
                        NAME,
                        null));
    }

    @Test
    void the_youngest_is_not_older_than_the_oldest() {
        assertRefused(
                new InvalidValue("purpose", "the youngest age is above the oldest"),
                () -> new StatementOfPurpose(12, 11, null));
    }
}
