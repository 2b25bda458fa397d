package brokerage.api.vault;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.access.Role;
import brokerage.api.log.Append;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.api.vault.seals.Digests;
import brokerage.api.vault.seals.SubjectKeys;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of entries of an earlier version, of two who are first at once, and of a key that is gone. */
class SealingTest {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "sam");
    private static final HomeId HOME = HomeId.of(COUNCIL, "ELM");

    private final HikariDataSource database = LogDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entries_that_stood_in_clear_are_sealed_and_read_as_before() {
        LogDatabase.migrate(database, "5");
        VaultRef former = clear(CHILD, "local-id", "OXF-0001", 1);
        VaultRef localId = clear(CHILD, "local-id", "OXF-1001", 2);
        VaultRef born = clear(CHILD, "date-of-birth", "2010-05-17", 1);
        VaultRef postcode = clear(CHILD, "postcode", "OX4 1AA", 1);
        VaultRef name = clear(HOME, "home-name", "Elm House", 3);

        LogDatabase.migrate(database, "latest");

        Vault vault = vault();
        assertThat(vault.openedFor(Role.BROKERAGE_OFFICER)
                        .words(Stream.of(former, localId, born, postcode, name))
                        .read())
                .containsEntry(former, "OXF-0001")
                .containsEntry(localId, "OXF-1001")
                .containsEntry(born, "2010-05-17")
                .containsEntry(name, "Elm House");
        assertThat(vault.childByLocalId(COUNCIL, "OXF-1001")).contains(CHILD);
        assertThat(vault.childByLocalId(COUNCIL, "OXF-0001")).isEmpty();
        assertThat(vault.dateOfBirth(CHILD)).contains(LocalDate.parse("2010-05-17"));
        assertThat(vault.postcodes(List.of(CHILD, HOME))).containsOnlyKeys(CHILD);
        assertThat(vault.draft(CHILD).keep(Kind.POSTCODE, "OX4 1AA")).isEqualTo(postcode);
        assertThat(jdbc.sql("select to_regclass('vault_entry_clear')::text")
                        .query(String.class)
                        .optional())
                .as("the table they stood in")
                .isEmpty();
    }

    @Test
    void two_who_are_the_first_to_say_something_of_a_subject_are_both_heard() {
        LogDatabase.migrate(database, "latest");
        Vault vault = vault();
        Draft one = vault.draft(HOME);
        Draft other = vault.draft(HOME);
        VaultRef said = one.keep(Kind.REASON, "asked by the manager");
        VaultRef saidToo = other.keep(Kind.REASON, "asked by the board");

        store(one);
        store(other);

        assertThat(vault.wholeRecordFor(Role.BROKERAGE_TEAM_MANAGER)
                        .words(Stream.of(said, saidToo))
                        .read())
                .containsEntry(said, "asked by the manager")
                .containsEntry(saidToo, "asked by the board");
        Draft third = vault.draft(HOME);
        third.keep(Kind.REASON, "asked again");
        assertThat(third.rows()).as("no third key").hasSize(1);
    }

    @Test
    void what_was_read_before_its_key_was_destroyed_is_not_served_from_memory() {
        LogDatabase.migrate(database, "latest");
        Vault vault = vault();
        Draft draft = vault.draft(CHILD);
        VaultRef said = draft.keep(Kind.LOCAL_ID, "OXF-1001");
        store(draft);
        assertThat(vault.read(said)).contains("OXF-1001");

        jdbc.sql("delete from keys.subject_key").update();

        assertThat(vault.read(said)).isEmpty();
        assertThat(vault.openedFor(Role.BROKERAGE_OFFICER).localIds(List.of(CHILD)))
                .isEmpty();
    }

    private VaultRef clear(Identifier subject, String kind, String content, long position) {
        VaultRef ref = VaultRef.of(
                COUNCIL,
                UUID.nameUUIDFromBytes((kind + content).getBytes(StandardCharsets.UTF_8))
                        .toString());
        jdbc.sql("insert into vault_entry (ref, council, subject, kind, content, position) values (?, ?, ?, ?, ?, ?)")
                .params(ref.value(), COUNCIL.value(), subject.value(), kind, content, position)
                .update();
        return ref;
    }

    private Vault vault() {
        var seals = new SubjectKeys(LogDatabase.MASTER);
        return new Vault(
                jdbc, jdbc, new RandomKeys(), seals, new Digests(jdbc, LogDatabase.MASTER), new Erasures(jdbc));
    }

    private void store(Draft draft) {
        try (Node node = new Node(database, Clock.systemUTC())) {
            node.engine.append(Append.of(COUNCIL, draft.rows(), Append.NO_VERSION));
        }
    }
}
