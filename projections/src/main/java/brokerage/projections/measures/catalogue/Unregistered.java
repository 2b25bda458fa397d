package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Placements.LIVING;
import static brokerage.projections.measures.definition.Unit.CHILDREN;
import static brokerage.projections.measures.definition.Unit.DAYS;
import static brokerage.projections.measures.definition.Unit.POUNDS_A_WEEK;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import java.util.List;

/** Children in settings that are not registered as they should be. */
final class Unregistered {

    private static final String TERMS = "Board's terms of reference";
    private static final String WEEKLY = "coalesce(s.weekly_pence, 0)";
    private static final String SETTING = "s.registration = 'unregistered'";
    private static final By[] BY = {By.TYPE, By.BASIS, By.PROVIDER, By.HOME, By.AGE_BAND, By.AREA};

    private Unregistered() {}

    static List<Measure> measures() {
        String days = "a.on_date - u.since";
        return List.of(
                Measure.of(
                                "unregistered",
                                "Children in unregistered settings",
                                CHILDREN,
                                LIVING,
                                Formula.count(SETTING))
                        .meaning("""
                                Children who live in a setting that should be registered with the inspectorate and is not, as the placement's own
                                record says.""", "Care Standards Act 2000 s11")
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "unregistered-weekly-cost",
                                "What unregistered placements cost a week",
                                POUNDS_A_WEEK,
                                LIVING,
                                Formula.pence(WEEKLY, SETTING))
                        .meaning(
                                "The weekly fees of the unregistered placements that night, all parts together.", TERMS)
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "unregistered-days",
                                "Days in unregistered settings",
                                DAYS,
                                LIVING,
                                Formula.of(Kind.SUM, days, SETTING))
                        .meaning("""
                                Days from the first of the unbroken nights without registration to the date, of all unregistered placements
                                together.""", TERMS)
                        .better(Better.LESS)
                        .by(BY),
                Measure.of(
                                "unregistered-longest",
                                "Longest in an unregistered setting",
                                DAYS,
                                LIVING,
                                Formula.of(Kind.LONGEST, days, SETTING))
                        .meaning(
                                "The most days anybody has lived without a break in an unregistered setting by the date.",
                                TERMS)
                        .better(Better.LESS)
                        .by(BY));
    }
}
