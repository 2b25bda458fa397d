package brokerage.projections.demand.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.projections.demand.backtest.Scores.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few councils of the back-test, so that a model that has lost its way is seen at once; the whole is {@link ForecastBench}. */
class BackTestTest {

    private static final int FUTURES = 60;
    private static final int COUNCILS = 2;

    @Test
    void the_model_is_less_off_than_the_usual_method_and_than_as_last_year() {
        var all = new Scores();
        for (Scenario scenario : List.of(Scenario.LONGER_STAYS, Scenario.FEWER_FOSTER_HOMES, Scenario.A_LARGE_COHORT))
            all.add(BackTest.of(scenario, ForecastBench.KEPT_ASIDE, COUNCILS, FUTURES));

        assertThat(all.off(Way.MODEL))
                .isLessThan(all.off(Way.STOCK_AND_FLOW))
                .isLessThan(all.off(Way.AS_TODAY))
                .isLessThan(all.off(Way.AS_LAST_YEARS_CHANGE));
    }
}
