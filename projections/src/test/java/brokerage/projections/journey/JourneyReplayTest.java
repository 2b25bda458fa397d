package brokerage.projections.journey;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildHistory;
import brokerage.child.Placement;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyReplayTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final int CHILDREN = 12;
    private static final int FACTS = 300;

    private final ProjectionBench bench = new ProjectionBench(JourneyProjection::new);
    private final Journey journey = new Journey(bench.answers());
    private final List<RandomJourneys> journeys = new ArrayList<>();

    /** Every history as it read after each of its facts. */
    private final Map<ChildRef, TreeMap<Long, ChildHistory>> histories =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    @BeforeEach
    void many_children_have_a_history() {
        for (int i = 0; i < CHILDREN; i++) journeys.add(new RandomJourneys(child(i), 4711 + i));
        for (int fact = 0; fact < FACTS; fact++) {
            int of = fact * 7 % CHILDREN;
            long position = bench.append(child(of), journeys.get(of).next());
            histories
                    .computeIfAbsent(child(of), child -> new TreeMap<>())
                    .put(position, journeys.get(of).history());
        }
    }

    @Test
    void the_tables_say_what_the_fold_says_at_every_position() {
        bench.tell();

        assertThat(bench.differences()).isEmpty();
        histories.forEach((child, known) -> known.forEach((position, history) -> {
            Journey.Told told =
                    journey.of(child, new Moment(LocalDate.EPOCH, position)).orElseThrow();
            assertThat(told.stays().stream().map(Stay::placement).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            history.placements().stream().map(Placement::id).toList());
            assertThat(told.who().version())
                    .isEqualTo(known.headMap(position, false).size());
        }));
    }

    @Test
    void each_fact_told_twice_changes_nothing() {
        for (int fact = 0; fact < FACTS; fact++) {
            bench.tell(fact, fact + 1);
            bench.tell(Math.max(0, fact - 2), fact + 1);
        }

        assertThat(bench.differences()).isEmpty();
        List<String> once = bench.rows();
        bench.tell(0, FACTS);
        assertThat(bench.rows()).isEqualTo(once);
    }

    @Test
    void a_rebuild_makes_the_same_rows_however_the_facts_are_batched() {
        bench.tell();
        List<String> rows = bench.rows();

        bench.rebuild(1);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(77);
        assertThat(bench.rows()).isEqualTo(rows);
    }

    @Test
    void a_batch_rolled_back_and_tried_again_leaves_one_set_of_rows() {
        bench.tell(0, 100);
        List<String> before = bench.rows();

        bench.tellInVain(100, 200);
        assertThat(bench.rows()).isEqualTo(before);
        assertThat(bench.progress().reached("journey")).isEqualTo(100);
        bench.tell(100, FACTS);
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void a_restart_in_between_folds_anew_from_the_log_and_goes_on() {
        bench.tell(0, 150);
        bench.start(JourneyProjection::new);
        bench.tell(150, FACTS);

        assertThat(bench.differences()).isEmpty();
    }

    private static ChildRef child(int number) {
        return ChildRef.of(COUNCIL, "c" + number);
    }
}
