package brokerage.referral;

import brokerage.language.care.Area;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.Whereabouts;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import brokerage.referral.request.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that look at a match as a whole. */
final class ReferralRules {

    /** The council's own foster carers and connected carers need no leave to live out of the area. */
    private static final Set<PlacementType> EXEMPT_FROM_AREA =
            EnumSet.of(PlacementType.FOSTER_IN_HOUSE, PlacementType.FOSTER_KINSHIP);

    /** Settings that are run by a registered manager. */
    private static final Set<PlacementType> MANAGED = EnumSet.of(
            PlacementType.SECURE,
            PlacementType.BESPOKE,
            PlacementType.RESIDENTIAL_SCHOOL,
            PlacementType.RESIDENTIAL,
            PlacementType.FAMILY_CENTRE,
            PlacementType.SUPPORTED_ACCOMMODATION);

    private ReferralRules() {}

    static List<Finding> of(ReferralHistory referral, Match match, @Nullable Route route, ApprovalPolicy policy) {
        return List.of(
                withinLimit(match, policy),
                inArea(referral, match),
                earlierRoutes(referral, route),
                accepted(match),
                withParents(match));
    }

    /** Amounts above a person's own limit are for others to agree to (the council's standing orders). */
    private static Finding withinLimit(Match match, ApprovalPolicy policy) {
        var weekly = match.fees().total();
        var limit = policy.limitOf(match.proposer().as());
        return new Finding(
                ApprovalPolicy.WEEKLY_COST,
                1,
                Tier.POLICY,
                weekly.compareTo(limit) <= 0,
                "£%s a week; the limit of a %s is £%s"
                        .formatted(weekly, match.proposer().as().word(), limit));
    }

    /**
     * Outside the area somebody named must agree first; beyond every adjoining authority the director (CPPCR 2010 r11, SI
     * 2013/3239). Not in an emergency, which a referral may have been from the first or have become, nor for the council's own foster carers and connected carers.
     */
    private static Finding inArea(ReferralHistory referral, Match match) {
        PlacementType type = match.arrangement().type();
        boolean emergency = match.offer() == null || referral.known().request().urgency() == Urgency.EMERGENCY;
        Area area = farthest(match);
        if (area == null)
            return new Finding("out-of-area", 1, Tier.ADVICE, false, "where the home lies is not on record");
        boolean met = area == Area.OWN || emergency || EXEMPT_FROM_AREA.contains(type);
        String rule = area == Area.DISTANT ? "at-a-distance" : "out-of-area";
        return new Finding(
                rule,
                1,
                Tier.LAW,
                met,
                "area %s, type %s%s".formatted(area.word(), type.word(), emergency ? ", in an emergency" : ""));
    }

    /** An offer of a later route is accepted once the earlier ones are ended or waived (the council's standing orders). */
    private static Finding earlierRoutes(ReferralHistory referral, @Nullable Route route) {
        List<Route> open = route == null ? List.of() : referral.unsettledBefore(route);
        String all = route == null ? "placed in an emergency" : "every earlier route is ended or waived";
        String some = "neither ended nor waived: "
                + String.join(", ", open.stream().map(Route::word).toList());
        return new Finding("earlier-routes", 1, Tier.POLICY, open.isEmpty(), open.isEmpty() ? all : some);
    }

    /** The registered manager accepts after looking at the children who live there (guide to the 2015 regulations). */
    private static Finding accepted(Match match) {
        boolean managed = MANAGED.contains(match.arrangement().type());
        boolean met = !managed || match.acceptance() != null;
        String inputs = managed ? (met ? "accepted" : "not accepted yet") : "no registered manager";
        return new Finding("registered-manager", 1, Tier.POLICY, met, inputs);
    }

    /** A nominated officer agrees before a child is placed with parents (CPPCR 2010 r18). */
    private static Finding withParents(Match match) {
        PlacementType type = match.arrangement().type();
        return new Finding(
                "placed-with-parents", 1, Tier.LAW, type != PlacementType.WITH_PARENTS, "type " + type.word());
    }

    private static @Nullable Area farthest(Match match) {
        return match.places().stream()
                .map(Place::where)
                .map(Whereabouts::area)
                .filter(area -> area != null)
                .max(Area::compareTo)
                .orElse(null);
    }
}
