package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.BedNights.ALL;
import static brokerage.projections.measures.catalogue.BedNights.PRICED;
import static brokerage.projections.measures.catalogue.BedNights.TONIGHT;
import static brokerage.projections.measures.definition.Unit.NIGHTS;
import static brokerage.projections.measures.definition.Unit.PERCENT;
import static brokerage.projections.measures.definition.Unit.POUNDS;
import static brokerage.projections.measures.definition.Unit.RATIO;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Unit;
import java.util.List;

/** How far beds are used, what empty ones cost, and what of that could have been saved. */
final class Beds {

    private static final String TERMS = "Board's terms of reference";
    private static final String TAKEN = "s.state in ('occupied', 'retained')";
    private static final String EMPTY = "s.state in ('void', 'held')";
    private static final String PAID = "s.contract is not null and (" + TAKEN + " or coalesce(s.payable, false))";
    private static final String PENCE = "coalesce(s.weekly_pence, 0)";
    private static final By[] WHOSE = {By.PROVISION, By.CONTRACT, By.PROVIDER, By.HOME};

    private Beds() {}

    static List<Measure> measures() {
        return List.of(
                Measure.of("occupancy", "Beds taken, of all", PERCENT, TONIGHT, Formula.share(TAKEN, "true"))
                        .meaning("""
                                Beds a child has that night, or that are kept for a child who comes back, of all beds that are the council's to fill,
                                also those out of use.""", TERMS)
                        .better(Better.MORE)
                        .by(WHOSE),
                Measure.of(
                                "occupancy-of-usable",
                                "Beds taken, of those that could be used",
                                PERCENT,
                                TONIGHT,
                                Formula.share(TAKEN, "s.state <> 'out_of_use'"))
                        .meaning("As occupancy, of all beds less those that are out of use that night.", TERMS)
                        .better(Better.MORE)
                        .by(WHOSE),
                Measure.of("void-nights", "Nights beds stood empty", NIGHTS, ALL, Formula.count(EMPTY))
                        .meaning("""
                                Nights of usable beds with nobody placed, those held for a match among them, paid or not. Nights out of use are not
                                void.""", TERMS)
                        .better(Better.LESS)
                        .by(By.PROVISION, By.CONTRACT, By.PROVIDER, By.HOME, By.REASON),
                Measure.of(
                                "void-cost",
                                "What empty beds cost",
                                POUNDS,
                                PRICED,
                                Formula.nightlyPence(PENCE, "coalesce(s.payable, false)"))
                        .meaning("""
                                A seventh of the weekly price for each night a bed had nobody and is paid all the same: void, held, blocked or out
                                of use where the contract's clause of that night says so, or an own home's bed with a budget. Rounded once for what is
                                told.""", TERMS)
                        .better(Better.LESS)
                        .by(WHOSE),
                Measure.of(
                                "block-utilisation",
                                "Paid contract nights that were used",
                                PERCENT,
                                PRICED,
                                Formula.share(TAKEN, PAID))
                        .meaning("""
                                Nights on which a child had a bed bought by contract, or it was kept for one who comes back, of the nights that are
                                paid: those and the paid empty ones.""", TERMS)
                        .better(Better.MORE)
                        .by(WHOSE),
                Measure.of(
                                "effective-cost-per-night",
                                "What a used contract night really costs",
                                POUNDS,
                                PRICED,
                                Formula.penceByTheNight(PENCE, TAKEN, PAID))
                        .meaning("""
                                What is paid for beds bought by contract, used or empty, by the nights on which they were used; to be held against the
                                price of spot nights.""", TERMS)
                        .better(Better.LESS)
                        .by(WHOSE),
                avoidable("avoidable-void-nights", "Spot nights beside an empty bed", NIGHTS, Formula.count("true")),
                avoidable(
                        "avoidable-void-cost",
                        "Spot nights beside an empty bed, by cost",
                        POUNDS,
                        Formula.nightlyPence(PENCE, "true")),
                Measure.of(
                                "sufficiency-ratio",
                                "Places in the own area for each child",
                                RATIO,
                                Sufficiency.PLACES_AND_CHILDREN,
                                Formula.of(Kind.MEAN, "s.places", "true"))
                        .meaning("""
                                Usable places that are the council's to fill, in homes of its own area, by its own children who live in placements of
                                that cohort that night: residential with bespoke, fostering but not by kin, 16+. Where a home lies is read from the
                                placements there: one nobody has lived in counts as none. Places bought spot are nobody's to count.""", "Children Act 1989 s22G")
                        .better(Better.MORE)
                        .by(By.COHORT));
    }

    private static Measure avoidable(String name, String title, Unit unit, Formula formula) {
        return Measure.of(name, title, unit, Avoidable.NIGHTS, formula)
                .meaning("""
                        Of the month to the date, the spot placements that went on in it are taken in the order of their starts, each with
                        the paid bed that stood empty in it too, had on the placement's first night stood empty longest and would have fitted: of a home for that type (residential, 16+, lodgings, agency fostering where the own
                        household's place is paid), registered, with neither a red nor an amber light that night, whose ages include the
                        child's, and not empty for a reason that keeps anybody out (matching, staffing, quality, suspension, refurbishment,
                        notice, declined). One bed stands for one child. Each night on which both go on counts, at a seventh of the spot placement's weekly fee. The
                        bed's own price is paid either way. Needs, sex and the children already there are not looked at: it says
                        where to ask, not what was wrong.""", "Sufficiency strategies; terms of reference (void cost, spot purchase)")
                .better(Better.LESS)
                .by(By.TYPE, By.CONTRACT, By.HOME, By.PROVISION);
    }
}
