package brokerage.home;

import static brokerage.home.Homes.*;

import brokerage.home.HomeCommand.ChangeHomeRegistration;
import brokerage.home.HomeEvent.HomeRegistrationChanged;
import brokerage.home.HomeEvent.UrgentMove;
import brokerage.language.provision.RegistrationState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeHomeRegistrationTest {

    @Test
    void a_suspension_makes_urgent_moves_of_those_who_live_there_that_day() {
        home().given(REGISTERED, lives(ANN, 1, since(2)), lives(BEN, 2, nights(2, 6)), lives(CAT, 2, since(6)))
                .when(new ChangeHomeRegistration(OAK, may(6), RegistrationState.SUSPENDED))
                .expectResultMessagePayload(4L)
                .expectEvents(new HomeRegistrationChanged(
                        OAK,
                        may(6),
                        RegistrationState.SUSPENDED,
                        List.of(new UrgentMove(ANN, placement(ANN)), new UrgentMove(CAT, placement(CAT)))));
    }

    @Test
    void a_restriction_lets_them_stay() {
        home().given(REGISTERED, lives(ANN, 1, since(2)))
                .when(new ChangeHomeRegistration(OAK, may(6), RegistrationState.ADMISSIONS_RESTRICTED))
                .expectEvents(
                        new HomeRegistrationChanged(OAK, may(6), RegistrationState.ADMISSIONS_RESTRICTED, List.of()));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED)
                .when(new ChangeHomeRegistration(OAK, may(1), RegistrationState.REGISTERED))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }
}
