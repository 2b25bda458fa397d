package brokerage.projections.demand.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.learnt.Learnt;
import brokerage.projections.demand.learnt.Method;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final LocalDate SINCE = DAY.minusYears(4);
    private static final List<PlacementType> ALL = List.of(PlacementType.values());
    private static final int FUTURES = 100;

    @Test
    void the_same_seed_gives_the_same_answer_to_the_digit_and_another_seed_another() {
        Past past = new Past(SINCE, DAY, manyWhoComeAndGo());

        assertThat(told(past, 7)).isEqualTo(told(past, 7)).isNotEqualTo(told(past, 8));
    }

    @Test
    void the_eighteenth_birthday_ends_care() {
        var lives = new ArrayList<Life>();
        for (int n = 0; n < 40; n++) lives.add(stayer(YearMonth.of(2007, 1)));
        Forecast forecast = ahead(new Past(SINCE, DAY, lives), 1);

        assertThat(forecast.of(ALL, 8).median()).as("December 2024").isEqualTo(40);
        assertThat(forecast.of(ALL, 9).median()).as("the end of January 2025").isZero();
    }

    @Test
    void where_as_many_come_as_go_their_number_stays_and_how_sure_one_can_be_of_it_goes_down() {
        Forecast forecast = ahead(new Past(SINCE, DAY, manyWhoComeAndGo()), 1);

        Range now = forecast.of(ALL, 0);
        Range later = forecast.of(ALL, 23);
        assertThat(later.median()).isBetween(now.median() * 0.7, now.median() * 1.4);
        assertThat(later.from5()).isLessThan(later.from25());
        assertThat(later.until75()).isLessThan(later.until95());
        assertThat(later.until95() - later.from5()).isGreaterThan(now.until95() - now.from5());
    }

    @Test
    void bands_lie_within_each_other_and_types_add_up_in_every_future() {
        Forecast forecast = ahead(new Past(SINCE, DAY, manyWhoComeAndGo()), 1);

        int[] sum = new int[FUTURES];
        for (PlacementType type : ALL) {
            int[] one = forecast.together(List.of(type), 11);
            Arrays.setAll(sum, n -> sum[n] + one[n]);
        }
        assertThat(forecast.together(ALL, 11)).isEqualTo(sum);
    }

    private static List<Range> told(Past past, long seed) {
        Forecast forecast = new Simulation(past, new Learnt(past, Method.USUAL)).ahead(60, 5, seed);
        return ALL.stream().map(type -> forecast.of(List.of(type), 59)).toList();
    }

    private static Forecast ahead(Past past, long seed) {
        return new Simulation(past, new Learnt(past, Method.USUAL)).ahead(24, FUTURES, seed);
    }

    /** Ten a month; each stays for a number of months between one and nineteen. */
    private static List<Life> manyWhoComeAndGo() {
        var lives = new ArrayList<Life>();
        for (int n = 0; n < 480; n++) {
            LocalDate from = SINCE.plusDays(n * 3L);
            LocalDate until = from.plusDays(30 + n * 37 % 550);
            PlacementType type = n % 3 == 0 ? PlacementType.RESIDENTIAL : PlacementType.FOSTER_IFA;
            lives.add(new Life(YearMonth.of(2012 + n % 5, 1), false, List.of(new Spell(type, from, until))));
        }
        return lives;
    }

    private static Life stayer(YearMonth born) {
        return new Life(born, false, List.of(new Spell(PlacementType.FOSTER_KINSHIP, DAY.minusYears(6), null)));
    }
}
