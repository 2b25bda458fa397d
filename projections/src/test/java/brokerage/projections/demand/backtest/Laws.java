package brokerage.projections.demand.backtest;

import static brokerage.language.care.PlacementType.*;

import brokerage.language.care.PlacementType;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.hipparchus.util.FastMath;

/**
 * The true rates of generated councils: smooth in age and time stayed, where the model has steps; with seasons, of which the model
 * knows nothing. In numbers a year.
 */
final class Laws {

    private static final Map<PlacementType, Double> LEAVING = Map.ofEntries(
            Map.entry(FOSTER_KINSHIP, 0.30),
            Map.entry(FOSTER_IN_HOUSE, 0.24),
            Map.entry(FOSTER_IFA, 0.18),
            Map.entry(WITH_PARENTS, 0.9),
            Map.entry(RESIDENTIAL, 0.20),
            Map.entry(BESPOKE, 0.25),
            Map.entry(SUPPORTED_ACCOMMODATION, 0.25),
            Map.entry(SUPPORTED_LODGINGS, 0.20),
            Map.entry(ADOPTION, 1.3));

    private static final Map<PlacementType, Double> MOVING = Map.ofEntries(
            Map.entry(FOSTER_KINSHIP, 0.12),
            Map.entry(FOSTER_IN_HOUSE, 0.25),
            Map.entry(FOSTER_IFA, 0.28),
            Map.entry(WITH_PARENTS, 0.3),
            Map.entry(RESIDENTIAL, 0.45),
            Map.entry(BESPOKE, 1.4),
            Map.entry(SUPPORTED_ACCOMMODATION, 0.35),
            Map.entry(SUPPORTED_LODGINGS, 0.4),
            Map.entry(ADOPTION, 0.02));

    private final Scenario scenario;

    Laws(Scenario scenario) {
        this.scenario = scenario;
    }

    double leaving(PlacementType type, double age, double stayed, double year) {
        return LEAVING.get(type)
                * (0.5 + 1.6 * FastMath.exp(-stayed / 0.5))
                * FastMath.exp(-0.03 * (age - 8))
                * scenario.leaving(year);
    }

    double moving(PlacementType type, double age, double stayed) {
        double older = 1 + 0.07 * Math.max(0, age - 8);
        return MOVING.get(type) * (0.45 + 2.2 * FastMath.exp(-stayed / 0.35)) * older;
    }

    /** Who moves rarely ends where they began. */
    PlacementType next(PlacementType type, double age, double year, SplittableRandom random) {
        var weights = first(age, year);
        if (type == RESIDENTIAL || type == BESPOKE) weights.merge(RESIDENTIAL, 0.5, Double::sum);
        if (age < 6 && type != ADOPTION) weights.put(ADOPTION, 0.7);
        if (type == FOSTER_IN_HOUSE || type == FOSTER_IFA) weights.merge(BESPOKE, 0.02, Double::sum);
        return chosen(weights, random);
    }

    PlacementType first(double age, double year, SplittableRandom random) {
        return chosen(first(age, year), random);
    }

    private Map<PlacementType, Double> first(double age, double year) {
        double teens = 1 / (1 + FastMath.exp(-(age - 12) / 1.2));
        double nearlyAdult = 1 / (1 + FastMath.exp(-(age - 16) / 0.15));
        var weights = new EnumMap<PlacementType, Double>(PlacementType.class);
        double agency = (0.34 + 0.05 * teens) * (1 - 0.6 * nearlyAdult);
        weights.put(FOSTER_KINSHIP, 0.24 * (1 - 0.6 * teens));
        weights.put(FOSTER_IN_HOUSE, 0.24 * (1 - 0.5 * teens));
        weights.put(FOSTER_IFA, agency * scenario.agencyShare(year));
        weights.put(WITH_PARENTS, 0.08);
        weights.put(
                RESIDENTIAL, 0.02 + 0.2 * teens * (1 - 0.5 * nearlyAdult) + agency * (1 - scenario.agencyShare(year)));
        weights.put(BESPOKE, 0.035 * teens);
        weights.put(SUPPORTED_ACCOMMODATION, 0.55 * nearlyAdult);
        weights.put(SUPPORTED_LODGINGS, 0.12 * nearlyAdult);
        return weights;
    }

    private static PlacementType chosen(Map<PlacementType, Double> weights, SplittableRandom random) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double at = random.nextDouble() * all;
        for (Map.Entry<PlacementType, Double> one : weights.entrySet()) {
            at -= one.getValue();
            if (at < 0) return one.getKey();
        }
        return FOSTER_IFA;
    }

    /** In the year of life that begins with this age; more babies and teenagers than others. */
    double arrivals(int age, double year, double size) {
        double usual = 4 + 26 * FastMath.exp(-age / 0.7) + 9 * FastMath.exp(-(age - 15) * (age - 15) / 6.0);
        return size * usual * scenario.arriving(year, age + 0.5) * season(year);
    }

    double unaccompanied(double year, double size) {
        return size * 18 * scenario.unaccompanied(year) * season(year);
    }

    private static double season(double year) {
        return 1 + 0.15 * FastMath.sin(2 * Math.PI * year);
    }
}
