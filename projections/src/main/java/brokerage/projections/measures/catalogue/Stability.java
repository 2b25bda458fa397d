package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Placements.ENDED;
import static brokerage.projections.measures.catalogue.Placements.LIVING;
import static brokerage.projections.measures.catalogue.Placements.age;
import static brokerage.projections.measures.catalogue.Placements.threePlacementsAfter;
import static brokerage.projections.measures.definition.Unit.PERCENT;
import static brokerage.projections.measures.definition.Unit.PLACEMENTS;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Measure;
import java.util.Arrays;
import java.util.List;

/** Whether children can stay, and how placements end. */
final class Stability {

    private static final String OFFICIAL = "National statistics of children looked after";
    private static final By[] BY = {
        By.TYPE, By.BASIS, By.CONTRACT, By.PROVIDER, By.HOME, By.AGE_BAND, By.AREA, By.FOOTPRINT, By.AUTHORITY
    };

    private static final String LONG_IN_CARE = """
            %s < 16 and k.from_on <= (a.on_date - interval '30 months')::date""".formatted(age("a.on_date"));

    private static final String SAME_CARER = """
            s.in_home_since <= (a.on_date - interval '2 years')::date""";

    private static final String DISRUPTED = """
            s.end_reason in ('ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD')
            or (s.end_reason in ('LAREQ', 'CLOSE') and exists (
                select from referral_place place
                join referral_request request on request.referral = place.referral and request.known @> a.at
                where place.child = s.child and place.started_on = s.ended_on and place.known @> a.at
                  and request.urgency = 'emergency'))""";

    private Stability() {}

    static List<Measure> measures() {
        return List.of(
                Measure.of(
                                "three-or-more-placements",
                                "Three or more placements in a year",
                                PERCENT,
                                LIVING,
                                Formula.share(threePlacementsAfter("a.on_date - 365"), "true"))
                        .meaning("""
                                Children living in placements that night of whom at least three placements touch the 365 nights up to and including
                                it, of all children living in placements. A change within a home is no other placement.""", OFFICIAL)
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "three-or-more-placements-in-24-months",
                                "Three or more placements in two years",
                                PERCENT,
                                LIVING,
                                Formula.share(threePlacementsAfter("(a.on_date - interval '24 months')::date"), "true"))
                        .meaning(
                                "As three-or-more-placements, over the 24 months up to and including the date.",
                                OFFICIAL)
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "long-term-stability",
                                "With the same carer for two years",
                                PERCENT,
                                LIVING,
                                Formula.share(SAME_CARER, LONG_IN_CARE))
                        .meaning("""
                                Children who have lived in the same home without a break for the last two years, of those under 16 who have been
                                looked after for two and a half years or longer. Carers are told apart by their homes. Adoptive placements are not
                                joined with the fostering before them.""", OFFICIAL)
                        .better(Better.MORE)
                        .by(BY),
                Measure.of("placements-ended", "Placements ended in the year", PLACEMENTS, ENDED, Formula.count("true"))
                        .meaning("""
                                Placements that ended in the twelve months to the date, moves and ends of care alike. A change of status with the
                                same carer (PLACE) ends nothing.""", "SSDA903, reason for placement change")
                        .by(withReason()),
                Measure.of(
                                "disruption-rate",
                                "Placements that broke down",
                                PERCENT,
                                ENDED,
                                Formula.share(DISRUPTED, "true"))
                        .meaning("""
                                Placements ended for an allegation, standards of care, approval removed, the carer's or the child's request, and
                                those ended by the authority or by closure where the child moved the same day through a referral in an emergency; of all
                                placements ended in the twelve months to the date. An authority's or closure's end without such a referral on record
                                counts as planned.""", "Council's stability measure")
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "exits",
                                "Children who left care",
                                PLACEMENTS,
                                ENDED,
                                Formula.count("s.end_reason = 'LEFT_CARE'"))
                        .meaning("""
                                Placements that ended in the twelve months to the date because the child ceased to be looked after. Where to is read
                                from the last placement: adoption, home from a placement with parents, adulthood from the month of the
                                eighteenth birthday; special guardianship is not on record and among other.""", "SSDA903, reason episode ceased")
                        .by(By.DESTINATION, By.TYPE, By.BASIS, By.PROVIDER, By.HOME, By.AGE_BAND, By.AREA));
    }

    private static By[] withReason() {
        By[] all = Arrays.copyOf(BY, BY.length + 1);
        all[BY.length] = By.REASON;
        return all;
    }
}
