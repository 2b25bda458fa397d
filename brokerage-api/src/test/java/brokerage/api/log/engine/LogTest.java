package brokerage.api.log.engine;

import static brokerage.api.log.engine.Node.marblePut;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.log.Append;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogTest {

    private final HikariDataSource database = LogDatabase.fresh();
    private final SettableClock clock = new SettableClock("2026-03-02T09:00:00Z");
    private final Node node = new Node(database, clock);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void an_empty_log_stands_at_nought_at_any_instant() {
        assertThat(node.log.head()).isZero();
        assertThat(node.log.positionAt(Instant.MAX)).isZero();
        assertThat(node.log.recordedAt(0)).isEmpty();
    }

    @Test
    void an_instant_means_the_last_position_recorded_by_then() {
        append("jar:a", 2);
        clock.move(Duration.ofHours(1));
        append("jar:b", 1);
        clock.move(Duration.ofHours(-3));
        append("jar:c", 1);

        assertThat(at("2026-03-02T08:59:59.999999999Z")).isZero();
        assertThat(at("2026-03-02T09:00:00Z")).isEqualTo(2);
        assertThat(at("2026-03-02T09:59:59.999999Z")).isEqualTo(2);
        assertThat(at("2026-03-02T10:00:00Z")).isEqualTo(4);
        assertThat(node.log.positionAt(Instant.MIN)).isZero();
        assertThat(node.log.positionAt(Instant.MAX)).isEqualTo(4);
    }

    @Test
    void a_position_tells_when_it_was_recorded() {
        append("jar:a", 1);
        clock.move(Duration.ofNanos(1_500));
        append("jar:b", 1);

        assertThat(node.log.recordedAt(1)).contains(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(node.log.recordedAt(2)).contains(Instant.parse("2026-03-02T09:00:00.000001Z"));
        assertThat(node.log.recordedAt(3)).isEmpty();
    }

    private long at(String instant) {
        return node.log.positionAt(Instant.parse(instant));
    }

    private void append(String jar, int events) {
        for (int i = 0; i < events; i++) node.engine.append(Append.of(List.of(marblePut(jar, i))));
    }
}
