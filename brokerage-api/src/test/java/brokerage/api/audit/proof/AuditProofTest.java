package brokerage.api.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.log.Append;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.api.log.engine.SettableClock;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Whatever the owner of the database does to the audit, or to the log behind its back, is found. */
class AuditProofTest {

    private final HikariDataSource database = LogDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Node node = new Node(database, new SettableClock("2026-03-02T09:00:00Z"));
    private final AuditProof proof = new AuditProof(jdbc, new JdbcTransactionManager(database));

    /** Entries 1 and 3 to 5 of oxford are looks, 2 and 6 facts at 1 and 3 to 4; position 2 is another council's. */
    @BeforeEach
    void history() {
        look("oxford");
        put("oxford", Node.marblePut("jar:oxford:a", 0));
        put("kent", Node.marblePut("jar:kent:a", 0));
        for (int i = 0; i < 3; i++) look("oxford");
        put("oxford", Node.marblePut("jar:oxford:a", 1), Node.marblePut("jar:oxford:b", 0));
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void an_untouched_audit_fits_and_says_where_each_chain_stands() {
        AuditProof.Finding found = proof.look();

        assertThat(found.faults()).isEmpty();
        assertThat(found.heads()).containsOnlyKeys("kent", "oxford");
        assertThat(found.heads().get("oxford").n()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            update audit_entry set actor = 'b.jones' where council = 'oxford' and n = 3 → oxford: entry 3 does not follow from the one before it
            update audit_entry set subjects = '{}' where council = 'oxford' and n = 1 → oxford: entry 1 does not follow from the one before it
            update audit_entry set at = at + interval '1 microsecond' where n = 6 → oxford: entry 6 does not follow from the one before it
            update audit_entry set reason = '' where council = 'oxford' and n = 4 → oxford: entry 4 does not follow from the one before it
            delete from audit_entry where council = 'oxford' and n = 1 → oxford: entry 1 is missing
            delete from audit_entry where council = 'oxford' and n = 4 → oxford: entry 4 is missing
            delete from audit_entry where council = 'oxford' and n = 6 → oxford: the chain ends at entry 5, not at its head 6
            delete from audit_head where council = 'kent' → kent: the chain ends at entry 1, and has no head
            update audit_entry set n = -3 where n = 3; update audit_entry set n = 3 where n = 4; update audit_entry set n = 4 where n = -3 → oxford: entry 3 does not follow from the one before it
            update domainevententry set payload = payload || ' ' where globalindex = 4 → oxford: entry 6 vouches for facts up to 4 that no longer read as they were recorded
            update domainevententry set metadata = '{"actor":"b.jones"}' where globalindex = 1 → oxford: entry 2 vouches for facts up to 1 that no longer read as they were recorded
            update domainevententry set "timestamp" = '' where globalindex = 2 → kent: entry 1 vouches for facts up to 2 that no longer read as they were recorded
            delete from domainevententry where globalindex = 3 → oxford: entry 6 vouches for a fact at 3 that is gone
            """)
    void what_was_changed_is_named(String tampering, String fault) {
        tamper(tampering);

        assertThat(proof.look().faults()).contains(fault);
    }

    @Test
    void an_entry_put_in_between_is_named() {
        tamper("update audit_entry set n = n + 1 where council = 'oxford' and n = 6");
        tamper("insert into audit_entry select council, 6, at, kind, what, 'nobody', role, client, correlation, reason,"
                + " address, status, subjects, position, facts, digest, hash from audit_entry"
                + " where council = 'oxford' and n = 5");

        assertThat(proof.look().faults()).containsExactly("oxford: entry 6 does not follow from the one before it");
    }

    @Test
    void facts_that_came_past_the_audit_are_named_even_where_the_counter_was_raised_for_them() {
        tamper("update log_position set last = 5");
        tamper("insert into domainevententry select 5, 9, aggregateidentifier, type, 'x', \"timestamp\", payloadtype,"
                + " payloadrevision, payload, metadata from domainevententry where globalindex = 4");

        assertThat(proof.look().faults())
                .containsExactly("the facts about position 5 are not vouched for by one entry");
    }

    @Test
    void a_tail_cut_off_with_its_head_shows_by_the_facts_it_vouched_for() {
        tamper("delete from audit_entry where council = 'oxford' and n = 6");
        tamper("update audit_head set n = 5, hash = (select hash from audit_entry where council = 'oxford' and n = 5)"
                + " where council = 'oxford'");

        assertThat(proof.look().faults())
                .containsExactly("the facts about position 3 are not vouched for by one entry");
    }

    @Test
    void a_tail_of_looks_cut_off_with_its_head_shows_against_a_link_noted_elsewhere() {
        look("oxford");
        Link noted = proof.look().heads().get("oxford");
        tamper("delete from audit_entry where council = 'oxford' and n = 7");
        tamper("update audit_head set n = 6, hash = (select hash from audit_entry where council = 'oxford' and n = 6)"
                + " where council = 'oxford'");

        assertThat(proof.look().faults()).isEmpty();
        assertThat(new Walk(jdbc, "oxford", noted).go(1).fault()).contains("entry 7 is not the one that was noted");
    }

    @Test
    void a_chain_longer_than_a_page_is_walked_to_its_end() {
        for (int i = 0; i < 1100; i++) look("oxford");
        assertThat(proof.look().faults()).isEmpty();

        tamper("update audit_entry set what = 'nothing' where council = 'oxford' and n = 1050");

        assertThat(proof.look().faults()).containsExactly("oxford: entry 1050 does not follow from the one before it");
    }

    @Test
    void what_was_told_before_the_audit_was_kept_is_vouched_for_from_then_on() {
        node.close();
        database.close();
        try (HikariDataSource older = LogDatabase.empty()) {
            LogDatabase.migrate(older, "6.1");
            JdbcClient before = JdbcClient.create(older);
            before.sql(
                            "insert into domainevententry values (1, 0, 'jar:oxford:a', 'jar', 'x', '2026-03-02T09:00:00.000000Z',"
                                    + " 'jar.marble-put', '1', '{}', '{\"actor\":\"a.smith\",\"role\":\"brokerage_officer\"}');"
                                    + " update log_position set last = 1")
                    .update();

            LogDatabase.migrate(older, "latest");

            assertThat(before.sql("select actor || ' ' || what || ' ' || subjects[1] from audit_entry")
                            .query(String.class)
                            .single())
                    .isEqualTo("a.smith jar.marble-put jar:oxford:a");
            assertThat(new AuditProof(before, new JdbcTransactionManager(older))
                            .look()
                            .faults())
                    .isEmpty();
        }
    }

    private void put(String council, EventMessage<?>... facts) {
        node.engine.append(new Append(council, List.of(facts), List.of(), 0));
    }

    private void look(String council) {
        jdbc.sql("insert into audit_entry (council, at, kind, what, actor, role, client, correlation, address, status,"
                        + " subjects, position) values (?, '2026-03-02T09:00:00Z', 'read', 'readJourney', 'a.smith',"
                        + " 'brokerage_officer', '', 'request-1', '/children/{child}', 200, '{child:oxford:é}', 1)")
                .param(council)
                .update();
    }

    /** As the owner, who alone can; the chain's own trigger does not help them. */
    private void tamper(String sql) {
        jdbc.sql("alter table audit_entry disable trigger user; %s; alter table audit_entry enable trigger user"
                        .formatted(sql))
                .update();
    }
}
