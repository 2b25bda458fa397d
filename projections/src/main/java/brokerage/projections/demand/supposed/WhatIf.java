package brokerage.projections.demand.supposed;

import brokerage.language.care.PlacementType;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.demand.Outlook;
import brokerage.projections.demand.Places;
import brokerage.projections.demand.simulated.Forecast;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what would come of changes, beside what comes without them. */
@Component
public class WhatIf {

    /**
     * Year by year, market by market.
     *
     * @param unpriced markets nothing is said of, for want of a price on record
     */
    public record Told(List<Year> years, List<Market> unpriced) {}

    private final MeanPrices prices;

    WhatIf(MeanPrices prices) {
        this.prices = prices;
    }

    /** Nothing where nothing is foretold. */
    public Told of(CouncilId council, Moment moment, Outlook outlook, Places.Told places, Supposed supposed) {
        Forecast forecast = outlook.forecast();
        var years = new ArrayList<Year>();
        var unpriced = new ArrayList<Market>();
        if (forecast == null) return new Told(years, unpriced);
        MeanPrices.Told on = prices.on(council, moment);
        for (Market market : Market.values()) {
            Terms terms = Terms.of(
                    market,
                    on,
                    places,
                    living(market.own(), outlook),
                    forecast.dates().size());
            if (terms == null) unpriced.add(market);
            else years.addAll(new Consequences(market, terms, forecast, outlook.asAt()).years(supposed));
        }
        return new Told(years, unpriced);
    }

    private static int living(PlacementType type, Outlook outlook) {
        return outlook.living().getOrDefault(type, 0);
    }
}
