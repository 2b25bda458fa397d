package brokerage.api.log.engine;

import static brokerage.api.log.engine.Node.marblePut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.log.Append;
import brokerage.api.log.RowTaken;
import brokerage.api.log.SideRow;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SideRowsTest {

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
    void rows_beside_the_events_are_of_the_same_transaction_and_know_where_it_stood() {
        jdbc.sql("create table beside (name text primary key, at bigint, recorded_at timestamptz, version bigint)")
                .update();
        SideRow row = SideRow.into("beside")
                .with("name", "x")
                .with("at", SideRow.Known.POSITION)
                .with("recorded_at", SideRow.Known.RECORDED_AT)
                .with("version", SideRow.Known.VERSION);

        node.engine.append(new Append("", List.of(marblePut("jar:a", 0), marblePut("jar:b", 0)), List.of(row), 7));

        assertThat(jdbc.sql("select name || ' ' || at || ' ' || version from beside where recorded_at = ?")
                        .param(Timestamp.from(Instant.parse("2026-03-02T09:00:00.123456Z")))
                        .query(String.class)
                        .list())
                .containsExactly("x 2 7");
        assertThat(jdbc.sql("select xmin::text from domainevententry union select xmin::text from beside"
                                + " union select xmin::text from log_position")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void a_row_that_is_there_already_keeps_the_events_out_and_is_no_conflict_of_streams() {
        jdbc.sql("create table beside (name text primary key)").update();
        List<SideRow> row = List.of(SideRow.into("beside").with("name", "x"));
        node.engine.append(new Append("", List.of(marblePut("jar:a", 0)), row, 0));

        assertThatThrownBy(() -> node.engine.append(new Append("", List.of(marblePut("jar:b", 0)), row, 0)))
                .isInstanceOfSatisfying(RowTaken.class, taken -> {
                    assertThat(taken.table()).isEqualTo("beside");
                    assertThat(taken.constraint()).isEqualTo("beside_pkey");
                });
        assertThat(node.log.head()).isEqualTo(1);
        assertThat(node.read(null)).hasSize(1);
    }
}
