package brokerage.home;

import static brokerage.home.Homes.*;

import brokerage.home.HomeCommand.SetTrafficLight;
import brokerage.home.HomeEvent.TrafficLightSet;
import brokerage.language.provision.TrafficLight;
import org.junit.jupiter.api.Test;

class SetTrafficLightTest {

    @Test
    void the_quality_team_sets_the_light() {
        home().given(REGISTERED)
                .when(new SetTrafficLight(OAK, may(9), TrafficLight.RED))
                .expectResultMessagePayload(1L)
                .expectEvents(new TrafficLightSet(OAK, may(9), TrafficLight.RED));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, new TrafficLightSet(OAK, may(9), TrafficLight.RED))
                .when(new SetTrafficLight(OAK, may(9), TrafficLight.RED))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }
}
