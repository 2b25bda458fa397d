package brokerage.projections.demand.supposed;

import brokerage.projections.demand.simulated.Forecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a market comes to, year by year, as things are and as is supposed, in the same futures. Places are used as they were in the
 * year before, as long as there are children enough; whoever finds none is bought a placement elsewhere at the usual price.
 */
final class Consequences {

    private static final int A_YEAR = 12;

    private final Market market;
    private final Terms terms;
    private final Forecast forecast;
    private final LocalDate asAt;

    Consequences(Market market, Terms terms, Forecast forecast, LocalDate asAt) {
        this.market = market;
        this.terms = terms;
        this.forecast = forecast;
        this.asAt = asAt;
    }

    /** Of each whole year of the forecast. */
    List<Year> years(Supposed supposed) {
        var years = new ArrayList<Year>();
        for (int first = 0; first + A_YEAR <= forecast.dates().size(); first += A_YEAR) {
            Sums base = sums(first, Supposed.nothing());
            Sums changed = sums(first, supposed);
            LocalDate until = forecast.dates().get(first + A_YEAR - 1);
            years.add(new Year(market, until, base.side(), changed.side(), changed.dearerThan(base)));
        }
        return years;
    }

    private Sums sums(int first, Supposed supposed) {
        var sums = new Sums(forecast.futures());
        for (int nth = first; nth < first + A_YEAR; nth++) {
            LocalDate began = nth == 0 ? asAt : forecast.dates().get(nth - 1);
            double weeks = ChronoUnit.DAYS.between(began, forecast.dates().get(nth)) / 7.0;
            month(nth, weeks, supposed, sums);
        }
        return sums;
    }

    private void month(int nth, double weeks, Supposed supposed, Sums sums) {
        LocalDate night = forecast.dates().get(nth);
        double times = supposed.timesOn(night);
        double places = terms.places().get(nth);
        double weekly = places * terms.place() * (1 + terms.block() * (times - 1));
        for (Supposed.More more : supposed.more()) {
            if (!market.grows(more.where())) continue;
            places += more.on(night);
            weekly += more.on(night) * terms.added(more) * (more.where() == Supposed.Where.BLOCK ? times : 1);
        }
        int[] children = forecast.together(market.types(), nth);
        double usable = places * terms.used();
        for (int future = 0; future < children.length; future++) {
            double filled = Math.min(children[future], usable);
            double price = places == 0 ? 0 : weekly / places;
            double paid = market.isPaidEmpty() ? weekly : filled * price;
            double bought = children[future] - filled;
            double voids = market.isPaidEmpty() ? (places - filled) * price : 0;
            sums.add(
                    future,
                    new Sums.Month(
                            places,
                            children[future],
                            filled,
                            bought,
                            weeks * (paid + bought * terms.bought() * times),
                            weeks * voids,
                            weeks));
        }
    }
}
