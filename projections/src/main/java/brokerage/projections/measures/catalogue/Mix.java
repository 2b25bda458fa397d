package brokerage.projections.measures.catalogue;

import static brokerage.projections.measures.catalogue.Placements.LIVING;
import static brokerage.projections.measures.catalogue.Placements.types;
import static brokerage.projections.measures.definition.Unit.CHILDREN;
import static brokerage.projections.measures.definition.Unit.PERCENT;

import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who lives where, and what the care plan wants. */
final class Mix {

    private static final String STRATEGY = "Placement and sufficiency strategies of councils";
    private static final String ANY_FOSTERING = types("foster_in_house", "foster_ifa", "foster_kinship");
    private static final By[] WHO = {By.AGE_BAND, By.AREA, By.FOOTPRINT, By.AUTHORITY};
    private static final By[] HOW = {By.TYPE, By.BASIS, By.CONTRACT, By.PROVIDER, By.HOME, By.AGE_BAND, By.AREA};

    private Mix() {}

    static List<Measure> measures() {
        return List.of(
                Measure.of(
                                "children-in-placements",
                                "Children living in placements",
                                CHILDREN,
                                LIVING,
                                Formula.count("true"))
                        .meaning("""
                                Children who live in a placement on the night of the date, absences with a kept bed included: the start
                                night counts, the end night does not.""", "Board's terms of reference")
                        .by(
                                By.TYPE,
                                By.BASIS,
                                By.CONTRACT,
                                By.PROVIDER,
                                By.HOME,
                                By.AGE_BAND,
                                By.AREA,
                                By.FOOTPRINT,
                                By.AUTHORITY),
                Measure.of(
                                "fostering-share",
                                "Children who are fostered",
                                PERCENT,
                                LIVING,
                                Formula.share(ANY_FOSTERING, "true"))
                        .meaning("""
                                Children with kinship, in-house or agency foster carers, of all children living in placements that night.""", STRATEGY)
                        .better(Better.MORE)
                        .aimingAt("72")
                        .by(WHO),
                Measure.of(
                                "residential-share",
                                "Children in children's homes",
                                PERCENT,
                                LIVING,
                                Formula.share(types("residential", "bespoke"), "true"))
                        .meaning("""
                                Children in children's homes and bespoke settings, of all children living in placements that night. Residential
                                schools, secure homes and family centres are not counted.""", STRATEGY)
                        .better(Better.LESS)
                        .aimingAt("12")
                        .by(WHO),
                Measure.of(
                                "family-based-share",
                                "Children living in families",
                                PERCENT,
                                LIVING,
                                Formula.share(ANY_FOSTERING + " or " + types("adoption", "with_parents"), "true"))
                        .meaning("""
                                Children fostered, with kin, placed for adoption or with parents, of all children living in placements that
                                night.""", STRATEGY)
                        .better(Better.MORE)
                        .by(WHO),
                Measure.of(
                                "in-house-share",
                                "Fostered with the council's own carers",
                                PERCENT,
                                LIVING,
                                Formula.share(types("foster_in_house"), types("foster_in_house", "foster_ifa")))
                        .meaning("""
                                Children with in-house foster carers, of all who are fostered but not by kin.""", STRATEGY)
                        .better(Better.MORE)
                        .aimingAt("70")
                        .by(WHO),
                Measure.of(
                                "against-care-plan",
                                "Children placed against their care plan",
                                PERCENT,
                                LIVING,
                                Formula.share(
                                        plan((plan, type) -> !plan.isMetBy(type)),
                                        "s.care_plan is not null and s.type is not null"))
                        .meaning("""
                                Children whose placement is of another type than their care plan recommends (any fostering meets "foster"), of
                                those whose recommended type is on record.""", "Board's terms of reference; s22C Children Act 1989")
                        .better(Better.LESS)
                        .by(HOW),
                Measure.of(
                                "step-down-candidates",
                                "Children who could step down",
                                CHILDREN,
                                LIVING,
                                Formula.count(plan(CarePlanType::isAStepDownFrom)))
                        .meaning("""
                                Children whose placement is more intensive than whatever would meet their care plan.""", STRATEGY)
                        .better(Better.LESS)
                        .by(HOW),
                Measure.of(
                                "transfer-scheme-position",
                                "Unaccompanied children, of the ceiling",
                                PERCENT,
                                LIVING,
                                Formula.ofAllowance(
                                        "s.uasc and " + Placements.age("a.on_date") + " < 18", "a.allowance"))
                        .meaning("""
                                Unaccompanied asylum-seeking children under 18 living in placements that night, of the ceiling of the National
                                Transfer Scheme: 0.1 % of the people under 18 in the area, whose number is a setting of the council. Without
                                it there is no ceiling to hold them against.""", "National Transfer Scheme protocol"));
    }

    /** The pairs of plan and type of which something is so, as the domain says. */
    private static String plan(BiPredicate<CarePlanType, PlacementType> so) {
        Stream<CarePlanType> plans = Stream.concat(
                Stream.of(new CarePlanType("foster")),
                Arrays.stream(PlacementType.values()).map(type -> new CarePlanType(type.word())));
        String pairs = plans.flatMap(plan -> Arrays.stream(PlacementType.values())
                        .filter(type -> so.test(plan, type))
                        .map(type -> "'%s/%s'".formatted(plan, type.word())))
                .collect(Collectors.joining(", "));
        return "coalesce(s.care_plan || '/' || s.type in (" + pairs + "), false)";
    }
}
