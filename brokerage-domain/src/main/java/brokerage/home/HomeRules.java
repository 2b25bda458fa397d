package brokerage.home;

import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
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

    static List<Finding> of(HomeHistory home, ConsiderAdmission coming) {
        LocalDate from = coming.period().from();
        return List.of(registered(home, from), withinPlaces(home, coming, from), good(home, from), light(home, from));
    }

    /**
     * No new placement but in a registered home (Care Standards Act 2000; notices under s22B). A setting that never was
     * registered is another matter: a last resort for the director to answer for, and never lawful (s11 of the same Act).
     */
    private static Finding registered(HomeHistory home, LocalDate from) {
        var state = home.standing().registrations().on(from).orElse(RegistrationState.UNREGISTERED);
        String inputs = "the home is %s on %s".formatted(state.word(), from);
        boolean family = FAMILY.contains(home.known().kind());
        return switch (state) {
            case REGISTERED -> new Finding("home-registration", 1, Tier.LAW, true, inputs);
            case UNREGISTERED, APPLIED ->
                family
                        ? new Finding("home-registration", 1, Tier.LAW, true, inputs)
                        : new Finding(PlacementRegistration.SETTING_RULE, 1, Tier.POLICY, false, inputs);
            case ADMISSIONS_RESTRICTED, SUSPENDED, CANCELLED ->
                new Finding("home-registration", 1, Tier.LAW, family, inputs);
        };
    }

    /** The number of children stays within the registration (Children's Homes (England) Regulations 2015). */
    private static Finding withinPlaces(HomeHistory home, ConsiderAdmission coming, LocalDate from) {
        long others = coming.alongside()
                + home.residentsOn(from)
                        .filter(resident -> !resident.placement().equals(coming.placement()))
                        .count();
        int places = home.known().places();
        return new Finding(
                "registration-conditions",
                1,
                Tier.LAW,
                others < places,
                "%d of %d places are taken on %s".formatted(others, places, from));
    }

    /** Below Good a manager says why all the same (the council's own policy). */
    private static Finding good(HomeHistory home, LocalDate from) {
        @Nullable OfstedRating rating = home.standing().ratings().on(from).orElse(null);
        boolean met = rating != OfstedRating.REQUIRES_IMPROVEMENT && rating != OfstedRating.INADEQUATE;
        String inputs = "the rating is %s on %s".formatted(rating == null ? "not known" : rating.word(), from);
        return new Finding("below-good", 1, Tier.POLICY, met, inputs);
    }

    /** No new placement while the quality team's light is red; amber needs the team manager (the council's own policy). */
    private static Finding light(HomeHistory home, LocalDate from) {
        @Nullable TrafficLight light = home.standing().lights().on(from).orElse(null);
        boolean met = light == null || light == TrafficLight.GREEN;
        String rule = light == TrafficLight.AMBER ? "amber-traffic-light" : "red-traffic-light";
        String inputs = "the light is %s on %s".formatted(light == null ? "not set" : light.word(), from);
        return new Finding(rule, 1, Tier.POLICY, met, inputs);
    }
}
