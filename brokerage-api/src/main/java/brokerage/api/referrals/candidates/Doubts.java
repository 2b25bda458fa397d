package brokerage.api.referrals.candidates;

import brokerage.api.referrals.candidates.Candidate.Against;
import brokerage.api.referrals.candidates.Candidate.Away;
import brokerage.language.care.Area;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.referral.ReferralFile;
import brokerage.projections.register.Homes.Known;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told beforehand against a home for the children of one referral. It hides no home and decides nothing: the rules
 * are asked when a match is proposed.
 *
 * @param ages of the children who wait, as far as known
 * @param waiting how many they are
 */
record Doubts(ReferralFile.Told file, List<Integer> ages, long waiting) {

    List<Against> of(Known home, List<Away> away, long free) {
        var against = new ArrayList<Against>();
        standing(home, against);
        age(home, against);
        area(away, against);
        if (free == 0) add("bed-held", "every empty bed is kept for somebody", against);
        else if (free < waiting) add("beds", "%d free for %d children".formatted(free, waiting), against);
        file.declines().stream()
                .filter(decline -> home.home().equals(decline.home()))
                .forEach(decline ->
                        add("declined", "said no: " + decline.reason().word(), against));
        return against;
    }

    private static void standing(Known home, List<Against> against) {
        @Nullable RegistrationState registration = home.registration();
        if (registration != null && registration != RegistrationState.REGISTERED)
            add("home-registration", "the home is " + registration.word(), against);
        @Nullable OfstedRating rating = home.rating();
        if (rating == OfstedRating.REQUIRES_IMPROVEMENT || rating == OfstedRating.INADEQUATE)
            add("below-good", "the rating is " + rating.word(), against);
        @Nullable TrafficLight light = home.light();
        if (light == TrafficLight.RED) add("red-traffic-light", "the light is red", against);
        if (light == TrafficLight.AMBER) add("amber-traffic-light", "the light is amber", against);
    }

    private void age(Known home, List<Against> against) {
        boolean tooYoung = home.ageFrom() != null && ages.stream().anyMatch(age -> age < home.ageFrom());
        boolean tooOld = home.ageTo() != null && ages.stream().anyMatch(age -> age > home.ageTo());
        if (tooYoung || tooOld)
            add(
                    "statement-of-purpose",
                    "for ages %s to %s"
                            .formatted(
                                    home.ageFrom() == null ? "0" : home.ageFrom(),
                                    home.ageTo() == null ? "18" : home.ageTo()),
                    against);
    }

    private static void area(List<Away> away, List<Against> against) {
        if (away.stream().anyMatch(each -> each.where().area() == Area.DISTANT))
            add("at-a-distance", "beyond every adjoining authority", against);
        else if (away.stream().anyMatch(each -> each.where().area() == Area.ADJOINING))
            add("out-of-area", "in an adjoining authority", against);
    }

    private static void add(String rule, String inWords, List<Against> against) {
        against.add(new Against(rule, inWords));
    }
}
