package brokerage.api.log.engine;

import static brokerage.api.log.engine.Node.marblePut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.log.Append;
import brokerage.api.log.Appended;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogEngineTest {

    private final HikariDataSource database = LogDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final SettableClock clock = new SettableClock("2026-03-02T09:00:00.123456789Z");
    private final Node node = new Node(database, clock);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void an_append_takes_the_next_positions_in_its_order() {
        Appended first = append(marblePut("jar:a", 0), marblePut("jar:b", 0));
        Appended second = append(marblePut("jar:a", 1));

        assertThat(first.position()).isEqualTo(2);
        assertThat(second.position()).isEqualTo(3);
        assertThat(streams()).containsExactly("jar:a", "jar:b", "jar:a");
    }

    @Test
    void a_lost_race_takes_no_position_and_is_a_conflict_whichever_event_lost() {
        append(marblePut("jar:a", 0));

        assertThatThrownBy(() -> append(marblePut("jar:new", 0), marblePut("jar:a", 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> append(marblePut("jar:a", 0), marblePut("jar:other", 0)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(append(marblePut("jar:a", 1)).position()).isEqualTo(2);
        assertThat(streams()).containsExactly("jar:a", "jar:a");
    }

    @Test
    void a_rollback_gives_its_positions_back() {
        Transaction transaction = node.transactions.startTransaction();
        assertThat(append(marblePut("jar:a", 0), marblePut("jar:a", 1)).position())
                .isEqualTo(2);
        transaction.rollback();

        assertThat(node.log.head()).isZero();
        assertThat(append(marblePut("jar:b", 0)).position()).isEqualTo(1);
    }

    @Test
    void time_recorded_never_falls_though_the_clock_is_set_back() {
        Appended morning = append(marblePut("jar:a", 0));
        clock.move(Duration.ofMinutes(-2));
        Appended setBack = append(marblePut("jar:a", 1));
        clock.move(Duration.ofMinutes(3));
        Appended later = append(marblePut("jar:a", 2));

        assertThat(morning.recordedAt()).isEqualTo("2026-03-02T09:00:00.123456Z");
        assertThat(setBack.recordedAt()).isEqualTo(morning.recordedAt());
        assertThat(later.recordedAt()).isEqualTo("2026-03-02T09:01:00.123456Z");
        assertThat(jdbc.sql("select \"timestamp\" from domainevententry order by globalindex")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "2026-03-02T09:00:00.123456Z", "2026-03-02T09:00:00.123456Z", "2026-03-02T09:01:00.123456Z");
    }

    @Test
    void an_event_read_back_carries_the_instant_it_was_recorded_at() {
        append(marblePut("jar:a", 0));

        assertThat(node.read(null))
                .singleElement()
                .satisfies(event -> assertThat(event.getTimestamp()).isEqualTo("2026-03-02T09:00:00.123456Z"));
    }

    @Test
    void tokens_name_the_start_the_head_and_the_place_before_an_instant() {
        append(marblePut("jar:a", 0));
        clock.move(Duration.ofHours(1));
        append(marblePut("jar:a", 1));

        assertThat(node.store.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(node.store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(node.store.createTokenAt(Instant.parse("2026-03-02T09:30:00Z")))
                .isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(node.store.createTokenAt(Instant.parse("2026-03-02T11:00:00Z")))
                .isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    private Appended append(org.axonframework.eventhandling.DomainEventMessage<?>... events) {
        return node.engine.append(Append.of(List.of(events)));
    }

    /** In the order of positions, which must be 1, 2, 3 and on. */
    private List<String> streams() {
        assertThat(jdbc.sql("select globalindex = row_number() over (order by globalindex) from domainevententry")
                        .query(Boolean.class)
                        .list())
                .doesNotContain(false);
        return jdbc.sql("select aggregateidentifier from domainevententry order by globalindex")
                .query(String.class)
                .list();
    }
}
