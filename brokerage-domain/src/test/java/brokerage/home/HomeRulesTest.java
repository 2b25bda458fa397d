package brokerage.home;

import static brokerage.home.Homes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.home.HomeEvent.HomeInspected;
import brokerage.home.HomeEvent.HomeRegistrationChanged;
import brokerage.home.HomeEvent.TrafficLightSet;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeRulesTest {

    @Test
    void nobody_new_comes_to_a_home_that_is_not_registered_on_that_day() {
        var home =
                history(new HomeRegistrationChanged(OAK, may(5), RegistrationState.ADMISSIONS_RESTRICTED, List.of()));
        assertThat(findings(home, 4).getFirst())
                .isEqualTo(new Finding("home-registration", 1, Tier.LAW, true, "the home is registered on 2026-05-04"));
        assertThat(findings(home, 5).getFirst())
                .isEqualTo(new Finding(
                        "home-registration", 1, Tier.LAW, false, "the home is admissions_restricted on 2026-05-05"));
    }

    @Test
    void a_familys_own_home_needs_no_registration() {
        var parents = new HomeEvent.HomeRegistered(
                OAK,
                details(HomeKind.WITH_PARENTS, 1, false, false),
                may(1),
                RegistrationState.UNREGISTERED,
                null,
                null);
        assertThat(findings(of(parents), 5)).allMatch(Finding::met);
    }

    @Test
    void the_number_of_children_stays_within_the_registration() {
        var home = history(lives(ANN, 1, since(2)), lives(BEN, 2, nights(2, 6)));
        assertThat(findings(home, 5).get(1))
                .isEqualTo(new Finding(
                        "registration-conditions", 1, Tier.LAW, false, "2 of 2 places are taken on 2026-05-05"));
        assertThat(findings(home, 6).get(1).met()).isTrue();
    }

    @Test
    void a_child_does_not_take_their_own_place() {
        var home = history(lives(ANN, 1, since(2)), lives(CAT, 2, since(2)));
        assertThat(findings(home, 5).get(1).met()).isTrue();
    }

    @Test
    void siblings_who_come_together_take_a_place_each() {
        var home = history(lives(ANN, 1, since(2)));
        var second = new ConsiderAdmission(OAK, CAT, null, null, since(5), null, 1, TODAY);
        assertThat(HomeRules.of(home, second).get(1))
                .isEqualTo(new Finding(
                        "registration-conditions", 1, Tier.LAW, false, "2 of 2 places are taken on 2026-05-05"));
    }

    @Test
    void nobody_new_comes_while_the_light_is_red() {
        var home = history(new TrafficLightSet(OAK, may(5), TrafficLight.RED));
        assertThat(findings(home, 4).getLast().met()).isTrue();
        assertThat(findings(home, 5).getLast())
                .isEqualTo(new Finding("red-traffic-light", 1, Tier.POLICY, false, "the light is red on 2026-05-05"));
    }

    @Test
    void amber_is_for_the_team_manager_to_agree_to() {
        var home = history(new TrafficLightSet(OAK, may(5), TrafficLight.AMBER));
        assertThat(findings(home, 5).getLast())
                .isEqualTo(
                        new Finding("amber-traffic-light", 1, Tier.POLICY, false, "the light is amber on 2026-05-05"));
    }

    @Test
    void below_good_a_manager_says_why() {
        var home = history(new HomeInspected(OAK, may(5), OfstedRating.INADEQUATE));
        assertThat(findings(home, 4).get(2).met()).isTrue();
        assertThat(findings(home, 5).get(2))
                .isEqualTo(new Finding("below-good", 1, Tier.POLICY, false, "the rating is inadequate on 2026-05-05"));
    }

    @Test
    void a_setting_that_never_was_registered_is_never_shown_as_lawful() {
        var home = history(new HomeRegistrationChanged(OAK, may(5), RegistrationState.APPLIED, List.of()));
        assertThat(findings(home, 5).getFirst())
                .isEqualTo(new Finding(
                        "unregistered-setting", 1, Tier.POLICY, false, "the home is applied on 2026-05-05"));
        assertThat(findings(home, 5)).noneMatch(finding -> finding.rule().equals("home-registration"));
    }

    static List<Finding> findings(HomeHistory home, int from) {
        return HomeRules.of(home, new ConsiderAdmission(OAK, CAT, placement(CAT), null, since(from), TODAY));
    }
}
