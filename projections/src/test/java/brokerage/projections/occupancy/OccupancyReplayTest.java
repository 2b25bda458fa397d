package brokerage.projections.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.home.Allotment;
import brokerage.home.Bed;
import brokerage.home.HomeHistory;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.occupancy.Occupancy.BedOn;
import brokerage.projections.occupancy.Occupancy.By;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OccupancyReplayTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final int HOMES = 5;
    private static final int FACTS = 250;

    private final ProjectionBench bench = new ProjectionBench(OccupancyProjection::new);
    private final Occupancy occupancy = new Occupancy(bench.answers());
    private final List<RandomHome> homes = new ArrayList<>();

    @BeforeEach
    void many_homes_have_a_history() {
        for (int i = 0; i < HOMES; i++) homes.add(new RandomHome(home(i), 815 + i));
        for (int fact = 0; fact < FACTS; fact++) {
            int of = fact % HOMES;
            bench.append(home(of), homes.get(of).next());
        }
    }

    @Test
    void every_bed_on_every_night_reads_as_the_history_does() {
        bench.tell();

        assertThat(bench.differences()).isEmpty();
        for (int day = -3; day < RandomHome.DAYS + 40; day += 4) {
            LocalDate night = RandomHome.START.plusDays(day);
            for (int i = 0; i < HOMES; i++)
                assertThat(states(home(i), night))
                        .as("%s on %s", home(i), night)
                        .isEqualTo(expected(homes.get(i).history(), night));
        }
    }

    @Test
    void the_nights_of_a_period_are_the_sum_of_its_single_nights() {
        bench.tell();
        LocalDate from = RandomHome.START.plusDays(10);
        LocalDate until = from.plusDays(15);

        for (Figures whole :
                occupancy.over(COUNCIL, By.HOME, from, until, Moment.LATEST).figures()) {
            List<Figures> nights = from.datesUntil(until)
                    .flatMap(night -> occupancy.asAt(COUNCIL, By.HOME, Moment.on(night)).figures().stream())
                    .filter(night -> night.of().equals(whole.of()))
                    .toList();
            assertThat(whole.nights())
                    .isEqualTo(nights.stream().mapToLong(Figures::nights).sum());
            assertThat(whole.empty())
                    .isEqualTo(nights.stream().mapToLong(Figures::empty).sum());
            assertThat(whole.occupied())
                    .isEqualTo(nights.stream().mapToLong(Figures::occupied).sum());
            assertThat(whole.nights())
                    .isEqualTo(
                            whole.occupied() + whole.retained() + whole.blocked() + whole.outOfUse() + whole.empty());
        }
    }

    @Test
    void told_twice_or_from_the_start_it_is_the_same() {
        for (int fact = 0; fact < FACTS; fact += 10) {
            bench.tell(fact, fact + 10);
            bench.tell(fact + 5, fact + 10);
        }
        List<String> rows = bench.rows();

        assertThat(bench.differences()).isEmpty();
        bench.rebuild(33);
        assertThat(bench.rows()).isEqualTo(rows);
    }

    private Map<Integer, BedState> states(HomeId home, LocalDate night) {
        return occupancy.beds(COUNCIL, List.of(home), Moment.on(night)).beds().stream()
                .collect(Collectors.toMap(BedOn::bed, BedOn::state));
    }

    /** The rule of each night, told anew and without a thought for segments. */
    private static Map<Integer, BedState> expected(HomeHistory history, LocalDate night) {
        return history.beds().entrySet().stream()
                .filter(bed -> bed.getValue()
                        .allotments()
                        .on(night)
                        .filter(Allotment::isOurs)
                        .isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, bed -> state(history, bed.getKey(), bed.getValue(), night)));
    }

    private static BedState state(HomeHistory history, int number, Bed bed, LocalDate night) {
        for (Resident resident : history.residents())
            if (resident.spells().stream()
                    .anyMatch(spell -> Integer.valueOf(number).equals(spell.bed())
                            && spell.period().contains(night)))
                return resident.isAwayOn(night) ? BedState.RETAINED : BedState.OCCUPIED;
        if (bed.closureOn(night).isPresent())
            return bed.closureOn(night).orElseThrow().reason().blocks() ? BedState.BLOCKED : BedState.OUT_OF_USE;
        boolean shut = history.standing()
                .registrations()
                .on(night)
                .filter(RegistrationState::meansResidentsMove)
                .isPresent();
        if (shut) return BedState.OUT_OF_USE;
        return bed.holdOn(night).isPresent() ? BedState.HELD : BedState.VOID;
    }

    private static HomeId home(int number) {
        return HomeId.of(COUNCIL, "h" + number);
    }
}
