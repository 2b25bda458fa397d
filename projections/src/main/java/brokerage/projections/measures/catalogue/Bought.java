package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Placements.LIVING;
import static brokerage.projections.measures.catalogue.Placements.NIGHTS;
import static brokerage.projections.measures.catalogue.Placements.types;
import static brokerage.projections.measures.definition.Unit.CHILDREN;
import static brokerage.projections.measures.definition.Unit.PERCENT;
import static brokerage.projections.measures.definition.Unit.POUNDS_A_WEEK;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Measure;
import java.util.List;
import java.util.stream.Stream;

/** How placements are bought, and what they cost. */
final class Bought {

    private static final String TERMS = "Board's terms of reference";
    private static final String SPOT = "coalesce(s.basis = 'spot', false)";
    private static final String WEEKLY = "coalesce(s.weekly_pence, 0)";
    private static final String[] OTHERS = {"foster_ifa", "supported_accommodation", "supported_lodgings"};

    private static final By[] ALL = {
        By.TYPE, By.BASIS, By.CONTRACT, By.PROVIDER, By.HOME, By.AGE_BAND, By.AREA, By.FOOTPRINT, By.AUTHORITY
    };
    private static final By[] SPOT_BY = {By.COHORT, By.TYPE, By.PROVIDER, By.AGE_BAND, By.AREA, By.FOOTPRINT};

    private Bought() {}

    static List<Measure> measures() {
        return Stream.of(spot(), cost()).flatMap(List::stream).toList();
    }

    private static List<Measure> spot() {
        String cohorts = types("residential", "bespoke", OTHERS[0], OTHERS[1], OTHERS[2]);
        String without = types("residential", OTHERS[0], OTHERS[1], OTHERS[2]);
        return List.of(
                Measure.of("spot-share", "Bought spot", PERCENT, LIVING, Formula.share(SPOT, cohorts))
                        .meaning("""
                                Spot placements of those in the board's cohorts that night: residential with bespoke, agency fostering, and 16+
                                (supported accommodation and lodgings).""", TERMS)
                        .better(Better.LESS)
                        .by(SPOT_BY),
                Measure.of(
                                "spot-cost-share",
                                "Bought spot, by cost",
                                PERCENT,
                                LIVING,
                                Formula.shareOfPence(WEEKLY, SPOT, cohorts))
                        .meaning("""
                                What the spot placements of the board's cohorts cost a week, all parts of the fees, of what all placements of
                                these cohorts cost that night.""", TERMS)
                        .better(Better.LESS)
                        .by(SPOT_BY),
                Measure.of(
                                "spot-share-without-bespoke",
                                "Bought spot, bespoke left out",
                                PERCENT,
                                LIVING,
                                Formula.share(SPOT, without))
                        .meaning("As spot-share, with bespoke settings left out above and below the line.", TERMS)
                        .better(Better.LESS)
                        .by(SPOT_BY),
                Measure.of(
                                "spot-cost-share-without-bespoke",
                                "Bought spot by cost, bespoke left out",
                                PERCENT,
                                LIVING,
                                Formula.shareOfPence(WEEKLY, SPOT, without))
                        .meaning("As spot-cost-share, with bespoke settings left out above and below the line.", TERMS)
                        .better(Better.LESS)
                        .by(SPOT_BY));
    }

    private static List<Measure> cost() {
        return List.of(
                Measure.of(
                                "weekly-cost",
                                "What all placements cost a week",
                                POUNDS_A_WEEK,
                                LIVING,
                                Formula.pence(WEEKLY, "true"))
                        .meaning("""
                                The weekly fees of all placements that night, core, support, education and other together, excluding VAT.
                                A placement without a fee on record counts as nothing.""", TERMS)
                        .by(ALL),
                unitCost("weekly-unit-cost", "What a placement-week costs", "s.weekly_pence", "All parts of the fees"),
                unitCost("weekly-unit-cost-core", "Core fee of a placement-week", "s.core_pence", "The core fees"),
                unitCost(
                        "weekly-unit-cost-support",
                        "Support in a placement-week",
                        "s.support_pence",
                        "The fees for support"),
                unitCost(
                        "weekly-unit-cost-education",
                        "Education in a placement-week",
                        "s.education_pence",
                        "The fees for education"),
                unitCost("weekly-unit-cost-other", "Other fees of a placement-week", "s.other_pence", "The other fees"),
                Measure.of(
                                "high-cost",
                                "Placements of high cost",
                                CHILDREN,
                                LIVING,
                                Formula.count(WEEKLY + " > a.high_cost"))
                        .meaning("""
                                Children whose placement costs more a week, all parts together, than the council's setting says (usually
                                £6,000).""", "Council's standing orders")
                        .better(Better.LESS)
                        .by(ALL));
    }

    private static Measure unitCost(String name, String title, String pence, String parts) {
        return Measure.of(name, title, POUNDS_A_WEEK, NIGHTS, Formula.penceByTheWeek("coalesce(" + pence + ", 0)"))
                .meaning(parts + """
                         of each night from the first of the month to the date, a seventh of the week's for a night, by the weeks
                        of placement; excluding VAT. Nights with no fee on record count as weeks that cost nothing.""", TERMS)
                .by(ALL);
    }
}
