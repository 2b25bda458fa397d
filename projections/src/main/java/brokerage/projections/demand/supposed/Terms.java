package brokerage.projections.demand.supposed;

import brokerage.projections.demand.Places;
import brokerage.projections.demand.supposed.MeanPrices.OfBeds;
import brokerage.projections.demand.supposed.MeanPrices.OfType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what a market stands, before anything is supposed. In pence a week.
 *
 * @param places of the council's own and under block contracts, month by month
 * @param used what share of them is used where there are children enough
 * @param place what one costs
 * @param block how much of that is bought under block contracts: between nought and one
 * @param home what one more bed in-house costs, and {@code contract} one under a block contract
 * @param bought what a placement elsewhere costs
 */
record Terms(
        List<Integer> places, double used, double place, double block, double home, double contract, double bought) {

    /** None if a price is missing without which nothing can be said. */
    static @Nullable Terms of(Market market, MeanPrices.Told prices, Places.Told places, int living, int months) {
        OfType elsewhere = prices.types().get(market.elsewhere());
        if (elsewhere == null || elsewhere.bought() == null) return null;
        return market.isPaidEmpty()
                ? beds(prices, counted(places.beds().getOrDefault(market.own(), new int[months])), elsewhere.bought())
                : households(prices.types().get(market.own()), living, months, elsewhere.bought());
    }

    private static @Nullable Terms beds(MeanPrices.Told prices, List<Integer> places, double bought) {
        double own = 0;
        double block = 0;
        double beds = 0;
        double taken = 0;
        double home = bought;
        double contract = bought;
        for (OfBeds of : prices.beds()) {
            if (of.pence() == null) continue;
            double weekly = of.beds() * of.pence();
            if (of.own()) own += weekly;
            else block += weekly;
            if (of.own()) home = of.pence();
            else contract = of.pence();
            beds += of.beds();
            taken += of.beds() * (of.taken() == null ? 1 : of.taken());
        }
        if (beds == 0) return new Terms(places, 1, bought, 0, home, contract, bought);
        return new Terms(
                places, taken / beds, (own + block) / beds, block / Math.max(1, own + block), home, contract, bought);
    }

    /** Foster places of the council's own are as many as are taken: spare ones of households are not for everybody. */
    private static @Nullable Terms households(@Nullable OfType own, int living, int months, double bought) {
        if (own == null || own.inHouse() == null) return null;
        return new Terms(
                Collections.nCopies(months, living), 1, own.inHouse(), 0, own.inHouse(), own.inHouse(), bought);
    }

    private static List<Integer> counted(int[] places) {
        return Arrays.stream(places).boxed().toList();
    }

    /** What one place added costs a week. */
    double added(Supposed.More more) {
        if (more.weeklyPence() != null) return more.weeklyPence();
        return switch (more.where()) {
            case HOME, FOSTERING -> home;
            case BLOCK -> contract;
        };
    }
}
