package brokerage.home;

import brokerage.language.id.PlacementId;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that look at the home when a child is to come. */
final class HomeRules {

    /** A family's own home is assessed, not registered with Ofsted. */
    private static final Set<HomeKind> FAMILY =
            EnumSet.of(HomeKind.WITH_PARENTS, HomeKind.ADOPTIVE_HOME, HomeKind.KINSHIP_HOUSEHOLD);

    private HomeRules() {}

    static List<Finding> of(HomeHistory home, PlacementId coming, LocalDate from) {
        return List.of(registered(home, from), withinPlaces(home, coming, from), notRed(home, from));
    }

    /** No new placement but in a registered home (Care Standards Act 2000; notices under s22B). */
    private static Finding registered(HomeHistory home, LocalDate from) {
        var state = home.standing().registrations().on(from).orElse(RegistrationState.UNREGISTERED);
        boolean met = state == RegistrationState.REGISTERED
                || FAMILY.contains(home.known().kind());
        return new Finding("home-registration", 1, Tier.LAW, met, "the home is %s on %s".formatted(state.word(), from));
    }

    /** The number of children stays within the registration (Children's Homes (England) Regulations 2015). */
    private static Finding withinPlaces(HomeHistory home, PlacementId coming, LocalDate from) {
        long others = home.residentsOn(from)
                .filter(resident -> !resident.placement().equals(coming))
                .count();
        int places = home.known().places();
        return new Finding(
                "registration-conditions",
                1,
                Tier.LAW,
                others < places,
                "%d of %d places are taken on %s".formatted(others, places, from));
    }

    /** No new placement while the quality team's light is red (the council's own policy). */
    private static Finding notRed(HomeHistory home, LocalDate from) {
        @Nullable TrafficLight light = home.standing().lights().on(from).orElse(null);
        return new Finding(
                "red-traffic-light",
                1,
                Tier.POLICY,
                light != TrafficLight.RED,
                "the light is %s on %s".formatted(light == null ? "not set" : light.word(), from));
    }
}
