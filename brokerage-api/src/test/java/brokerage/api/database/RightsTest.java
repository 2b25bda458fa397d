package brokerage.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.Asking;
import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.log.Append;
import brokerage.api.log.Appender;
import brokerage.api.log.Log;
import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.provider.ProviderDetails;
import brokerage.provider.ProviderEvent.ProviderRegistered;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the database itself refuses, whatever the code above it has forgotten. */
@WholeService
class RightsTest {

    private static final String OURS = "rights-ours";
    private static final String THEIRS = "rights-theirs";

    @Autowired
    RestTestClient http;

    @Autowired
    DataSource writerConnections;

    @Autowired
    @Qualifier("readerConnections")
    HikariDataSource readerConnections;

    @Autowired
    @Qualifier("reader")
    JdbcClient reader;

    @Autowired
    @Qualifier("logOfOneCouncil")
    Log log;

    @Autowired
    Flyway flyway;

    @Autowired
    Appender appender;

    @BeforeEach
    void both_councils_have_told_something() {
        for (String council : List.of(OURS, THEIRS)) {
            Clerk clerk = new Clerk(http, council);
            if (owner().inVain(sql -> count(sql, "domainevententry", council)) > 0) continue;
            String home = clerk.home("h1", 2);
            String child = clerk.child("L1");
            clerk.made("/children/%s/placements".formatted(child), Clerk.start(home, "2023-02-01"));
            clerk.read("/children/" + child);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domainevententry set payload = ''",
                "delete from domainevententry",
                "truncate domainevententry",
                "alter table domainevententry disable row level security",
                "alter table domainevententry add column more text",
                "drop table domainevententry",
                "drop policy writer_appends on domainevententry",
                "update vault_entry set council = 'rights-ours'",
                "delete from vault_entry",
                "update keys.subject_key set council = 'rights-ours'",
                "delete from keys.subject_key",
                "delete from keys.local_id",
                "update idempotency set location = ''",
                "delete from idempotency",
                "update import_row set content = ''",
                "update audit_entry set actor = ''",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger user",
                "update audit_head set n = 0",
                "insert into audit_head values ('rights-ours', 0, now(), '')",
                "insert into audit_entry (council, at, kind, what, actor, role, client, correlation, subjects, position)"
                        + " values ('rights-theirs', now(), 'read', '', '', '', '', '', '{}', 0)",
                "delete from log_position",
                "create table more (n integer)",
                "create function more() returns int language sql as 'select 1'",
                "create role more",
                "alter role brokerage_reader bypassrls",
                "set role brokerage",
                "update flyway_schema_history set success = false"
            })
    void neither_who_runs_nor_who_answers_can_change_what_was_recorded(String statement) {
        for (As role : List.of(writer(), reader()))
            assertThatThrownBy(() -> role.of(OURS, sql -> sql.sql(statement).update()))
                    .as(statement)
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void answers_see_the_rows_of_the_council_that_asks_and_of_no_other() {
        List<String> tables = readable();
        assertThat(tables).contains("domainevententry", "vault_entry", "import", "journey_stay", "occupancy_bed");
        for (String table : tables) {
            for (String council : List.of(OURS, THEIRS)) {
                long rows = owner().inVain(sql -> count(sql, table, council));
                assertThat(seen(council, table)).as(table).isEqualTo(rows);
            }
            assertThat(seenByNobody(table)).as(table).isZero();
        }
        assertThat(seen(OURS, "journey_stay")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "rights-ours' or 'a' = 'a", "rights-ours,rights-theirs", "*", "RIGHTS-OURS"})
    void a_council_nobody_is_shows_nothing(String council) {
        for (String table : readable())
            assertThat(seen(council, table)).as(table).isZero();
    }

    @Test
    void what_is_set_in_one_transaction_is_forgotten_with_it() {
        assertThat(seen(OURS, "journey_child")).isPositive();
        for (int connection = 0; connection < 5; connection++)
            assertThat(seenByNobody("journey_child")).isZero();
    }

    @Test
    void nobody_is_answered_outside_of_a_request() {
        assertThatThrownBy(
                        () -> reader.sql("select 1 from journey_child").query().listOfRows())
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_instant_stands_for_the_councils_own_last_fact_and_a_position_for_when_that_was_recorded() {
        for (String council : List.of(OURS, THEIRS)) {
            long own = owner().inVain(sql -> last(sql, council));
            var asking = new CouncilId(council);
            assertThat(Asking.as(asking, () -> log.positionAt(Instant.MAX))).isEqualTo(own);
            assertThat(Asking.as(asking, () -> log.recordedBy(Long.MAX_VALUE)))
                    .isEqualTo(Asking.as(asking, () -> log.recordedAt(own)))
                    .isPresent();
        }
    }

    @Test
    void what_is_told_in_the_name_of_one_council_is_not_taken_for_another() {
        ProviderId provider = ProviderId.of(new CouncilId(THEIRS), "p9");
        var told = new GenericDomainEventMessage<>(
                "provider",
                provider.value(),
                0,
                new ProviderRegistered(provider, new ProviderDetails("Oak Care", Sector.PRIVATE)));

        assertThatThrownBy(() -> appender.append(new Append(OURS, List.of(told), List.of(), Append.NO_VERSION)))
                .rootCause()
                .hasMessageContaining("row-level security")
                .hasMessageContaining("domainevententry");
    }

    /** All tables an answer may be read from; of the log's position only a number, which is no council's. */
    private List<String> readable() {
        return reader().inVain(sql -> sql.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = relnamespace
                        where nspname not in ('pg_catalog', 'information_schema') and relkind in ('r', 'p')
                          and has_any_column_privilege(c.oid, 'select') and relname <> 'log_position'
                        """).query(String.class).list());
    }

    private long seen(String council, String table) {
        return reader().of(council, sql -> all(sql, table));
    }

    private long seenByNobody(String table) {
        return reader().inVain(sql -> all(sql, table));
    }

    private static long last(JdbcClient sql, String council) {
        return sql.sql(
                        "select max(globalindex) from domainevententry where split_part(aggregateidentifier, ':', 2) = ?")
                .param(council)
                .query(Long.class)
                .single();
    }

    private static long all(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static long count(JdbcClient sql, String table, String council) {
        String whose = switch (table) {
            case "domainevententry" -> "split_part(aggregateidentifier, ':', 2)";
            case "import_file", "import_refused" -> "split_part(import, ':', 2)";
            default -> "council";
        };
        return sql.sql("select count(*) from %s where %s = ?".formatted(table, whose))
                .param(council)
                .query(Long.class)
                .single();
    }

    private As writer() {
        return new As(writerConnections);
    }

    private As reader() {
        return new As(readerConnections);
    }

    private As owner() {
        return new As(flyway.getConfiguration().getDataSource());
    }
}
