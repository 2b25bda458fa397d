package brokerage.projections.demand.backtest;

import brokerage.projections.demand.backtest.Scores.Way;
import brokerage.projections.demand.learnt.Method;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the back-test has to say, for people and for the board's page. */
record ForecastPage(Map<Scenario, Scores> by, Scores all, int councils, int futures) {

    String inWords() {
        return """
                # The forecast
                How many children will live in placements of each type, five years ahead, by month; asked for at `/api/v1/views/demand`, shown at
                `/board/forecast`. Version %s of the method. The tables below are written by its back-test (`mvn verify -Pbench`), and held against it.

                ## The method
                A micro-simulation of the children themselves. Everybody who lives in a placement is played forward with their age (to the month: the
                day of birth is in the vault only), their type of placement and the time they have been in it, and so is everybody who will come.
                Care ends with the eighteenth birthday.

                - **Arrivals** come in streams: one for each age band, and unaccompanied children. Each has a level that may wander, a local level model for
                  counts (gamma-Poisson, after Harvey and Fernandes 1989) whose memory, and whose growth since one of several bends, are weighed by how well
                  they would have foretold each month of the past. Growth is drawn towards none, that of a stream towards that of all, and fades over
                  %s years. Counts are negative binomial, as over-dispersed as the past was. Who arrives, how old and into which type, is drawn from
                  those who came, of whom older ones count for less (a Bayesian bootstrap; half-life in years: %s).
                - **Leavings and moves** are hazards, constant within a band of age and of time in placement (piecewise exponential), by type. Cells in which
                  little was seen are drawn towards the pooled rate, the product of the effects of type, age and time (gamma-Poisson, worth %s events);
                  where a move leads, likewise (Dirichlet). Where leaving and moving stand as a whole by now is a local level as above.
                - **Bands** come from as many futures as asked for. Each draws all rates anew from what the past allows for, lets rates of arrival
                  wander, and then plays chance. The numbers come from a seed: same facts, same seed, same answer, to the digit (Hipparchus).
                - It **learns** from the first recorded leaving on, or from the day the council names. From less than two years, or fewer than 100 arrivals and 50
                  leavings, nothing is foretold.

                ## The back-test
                %d councils were generated for each of %d changes, with true rates that are smooth in age and time, with seasons and brothers and sisters,
                on seeds that were kept aside when the model's figures were chosen. Five years of each were made known, five more compared with %d futures.
                Errors are children by which the forecast of a type was off, on average.

                - *Usual method*: stock and flow, with mean daily entries and mean daily rates of leaving and moving between types over the same five years.
                - *As today*: what is there stays. *As last year*: what changed in the last twelve months changes again in each twelve to come.

                | months ahead | model | usual method | as today | as last year | in the 50 %% band | in the 90 %% band |
                | --- | --- | --- | --- | --- | --- | --- |
                %s
                Bands are counted of types of which at least ten children were foretold. All children together were within the 50 %% band in %s %%, within the
                90 %% band in %s %% of cases.

                ## By what changed
                Mean errors over all five horizons.

                | change | model | usual method | as today | as last year |
                | --- | --- | --- | --- | --- |
                %s
                Watching for changes costs a little where there are none: there, simpler ways may err less. A change that begins after the day of the forecast is foretold by nobody; the bands allow for some wandering, not for a new law.
                """.formatted(
                        Method.VERSION,
                        plain(Method.USUAL.growthLasts()),
                        plain(Method.USUAL.mixHalfLife()),
                        plain(Method.USUAL.cellPrior()),
                        councils,
                        Scenario.values().length,
                        futures,
                        rows(" | ", "| ", " |\n"),
                        figure(all.wholeHeld50()),
                        figure(all.wholeHeld90()),
                        by.entrySet().stream()
                                .map(one -> "| " + one.getKey().inWords() + errors(one.getValue()) + " |\n")
                                .collect(Collectors.joining()));
    }

    String inFigures() {
        return "months,model,stock_and_flow,as_today,as_last_years_change,held_50,held_90\n" + rows(",", "", "\n");
    }

    private String rows(String between, String before, String after) {
        return IntStream.range(0, Scores.HORIZONS.size())
                .mapToObj(n -> before + row(n, between) + after)
                .collect(Collectors.joining());
    }

    private String row(int nth, String between) {
        var row = new StringBuilder().append(Scores.HORIZONS.get(nth));
        for (Way way : Way.values()) row.append(between).append(figure(all.off(way, nth)));
        return row.append(between)
                .append(figure(all.held50(nth)))
                .append(between)
                .append(figure(all.held90(nth)))
                .toString();
    }

    private static String errors(Scores scores) {
        var errors = new StringBuilder();
        for (Way way : Way.values()) errors.append(" | ").append(figure(scores.off(way)));
        return errors.toString();
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private static String plain(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
