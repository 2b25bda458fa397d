package brokerage.projections.demand.backtest;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.learnt.Cells;
import brokerage.projections.demand.learnt.Learnt;
import brokerage.projections.demand.learnt.Method;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.simulated.Simulation;
import java.time.LocalDate;
import java.util.List;

/** Forecasts councils that were generated whole, from what was known on a day, and looks at what came. */
final class BackTest {

    private static final int MONTHS = 60;

    private BackTest() {}

    /**
     * @param first seed of the councils
     * @param councils how many
     * @param futures played for each
     */
    static Scores of(Scenario scenario, long first, int councils, int futures) {
        var scores = new Scores();
        for (long seed = first; seed < first + councils; seed++) {
            List<Life> lives = Generated.lives(scenario, seed);
            Past past = Generated.known(lives);
            Forecast forecast = new Simulation(past, new Learnt(past, Method.USUAL)).ahead(MONTHS, futures, seed);
            for (int n = 0; n < Scores.HORIZONS.size(); n++)
                scores.score(n, truth(lives, Generated.DAY.plusMonths(Scores.HORIZONS.get(n))), forecast, past);
        }
        return scores;
    }

    /** Children living in placements of each type on a night. */
    private static double[] truth(List<Life> lives, LocalDate night) {
        double[] living = new double[PlacementType.values().length];
        for (Life life : lives)
            for (Spell spell : life.spells()) if (spell.includes(night)) living[Cells.type(spell.type())]++;
        return living;
    }
}
