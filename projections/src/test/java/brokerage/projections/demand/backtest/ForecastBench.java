package brokerage.projections.demand.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.projections.demand.backtest.Scores.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole back-test, on councils that nobody looked at while the model was made. {@code -Dforecast.write=true} writes its pages. */
class ForecastBench {

    /** The first seed of the councils kept aside; the model's figures were chosen on those from nought up. */
    static final long KEPT_ASIDE = 1000;

    private static final int COUNCILS = 20;
    private static final int FUTURES = 200;
    private static final Path PAGE = Path.of("../docs/forecast.md");
    private static final Path FIGURES = Path.of("src/main/resources/brokerage/projections/demand/back-test.csv");

    @Test
    void the_model_errs_less_than_the_usual_ways_and_its_bands_hold_what_they_promise() throws IOException {
        var by = new EnumMap<Scenario, Scores>(Scenario.class);
        var all = new Scores();
        for (Scenario scenario : Scenario.values()) {
            by.put(scenario, BackTest.of(scenario, KEPT_ASIDE, COUNCILS, FUTURES));
            all.add(by.get(scenario));
        }
        written(by, all);

        for (int n = 0; n < Scores.HORIZONS.size(); n++) {
            assertThat(all.off(Way.MODEL, n))
                    .as("%d months ahead", Scores.HORIZONS.get(n))
                    .isLessThan(all.off(Way.STOCK_AND_FLOW, n))
                    .isLessThan(all.off(Way.AS_TODAY, n))
                    .isLessThan(all.off(Way.AS_LAST_YEARS_CHANGE, n));
            assertThat(all.held50(n)).isBetween(43.0, 62.0);
            assertThat(all.held90(n)).isBetween(84.0, 96.0);
        }
    }

    private static void written(Map<Scenario, Scores> by, Scores all) throws IOException {
        var page = new ForecastPage(by, all, COUNCILS, FUTURES);
        if (Boolean.getBoolean("forecast.write")) {
            Files.writeString(PAGE, page.inWords());
            Files.writeString(FIGURES, page.inFigures());
        }
        assertThat(PAGE)
                .content()
                .as("%s is not what the back-test says: write it anew", PAGE)
                .isEqualTo(page.inWords());
        assertThat(FIGURES).content().isEqualTo(page.inFigures());
    }
}
