package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Placements.LIVING;
import static brokerage.projections.measures.definition.Unit.CHILDREN;
import static brokerage.projections.measures.definition.Unit.PERCENT;

import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.placed.DistanceFromHome;
import java.util.List;

/** How far from home children live, and in what kind of home. */
final class Whereabouts {

    private static final String OFFICIAL = "National statistics of children looked after (SSDA903)";
    private static final By[] HOW = {By.TYPE, By.BASIS, By.CONTRACT, By.PROVIDER, By.HOME, By.AGE_BAND};
    private static final By[] WHERE = {
        By.TYPE, By.BASIS, By.CONTRACT, By.PROVIDER, By.HOME, By.AGE_BAND, By.AREA, By.FOOTPRINT, By.AUTHORITY
    };
    private static final String FAR = "coalesce(s.metres >= " + DistanceFromHome.BEYOND_20_MILES + ", false)";
    private static final String OUT = "coalesce(s.area in ('adjoining', 'distant'), false)";

    private Whereabouts() {}

    static List<Measure> measures() {
        return List.of(
                Measure.of(
                                "beyond-20-miles",
                                "More than 20 miles from home",
                                PERCENT,
                                LIVING,
                                Formula.share(FAR, "true"))
                        .meaning("""
                                Children who live more than 20 miles from home in a straight line between grid references, of all children living
                                in placements that night; those whose distance is not known, as of most who came unaccompanied, count below the
                                line.""", OFFICIAL)
                        .better(Better.LESS)
                        .by(WHERE),
                Measure.of(
                                "beyond-20-miles-of-known",
                                "More than 20 miles from home, of known distances",
                                PERCENT,
                                LIVING,
                                Formula.share(FAR, "s.metres is not null"))
                        .meaning("As beyond-20-miles, of those children alone whose distance is known.", OFFICIAL)
                        .better(Better.LESS)
                        .by(WHERE),
                Measure.of(
                                "distance-unknown",
                                "Distance from home not known",
                                CHILDREN,
                                LIVING,
                                Formula.count("s.metres is null"))
                        .meaning("""
                                Children living in placements that night of whom no distance is on record: the home or the placement has no
                                postcode, or nobody has located it.""", OFFICIAL)
                        .better(Better.LESS)
                        .by(WHERE),
                Measure.of("out-of-area", "Outside the council's own area", PERCENT, LIVING, Formula.share(OUT, "true"))
                        .meaning("""
                                Children who live outside the council's own area, adjoining or at a distance, of all children living in placements
                                that night. The area is that of when the placement was recorded; one that is not known counts below the line.""", "CPPCR 2010 r11")
                        .better(Better.LESS)
                        .by(WHERE),
                Measure.of(
                                "at-a-distance",
                                "Beyond every adjoining authority",
                                PERCENT,
                                LIVING,
                                Formula.share("coalesce(s.area = 'distant', false)", "true"))
                        .meaning("""
                                Children who live outside the own and every adjoining authority, of all children living in placements that
                                night.""", "CPPCR 2010 r11(3)-(5)")
                        .better(Better.LESS)
                        .by(WHERE),
                Measure.of(
                                "below-good-exposure",
                                "Living in a home somebody has warned of",
                                PERCENT,
                                LIVING,
                                Formula.share("""
                                coalesce(t.rating in ('requires_improvement', 'inadequate'), false)
                                or coalesce(t.registration in ('suspended', 'cancelled'), false)
                                or coalesce(t.light in ('red', 'amber'), false)""", "true"))
                        .meaning("""
                                Children who live in a home that the inspectorate rates below Good, has suspended or cancelled, or to which the
                                council's quality team gives a red or amber light, each home counted as it stands that night; of all children living in
                                placements.""", "Board's terms of reference")
                        .better(Better.LESS)
                        .by(HOW));
    }
}
