package brokerage.api.vault.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.embedded.CannotStart;
import brokerage.api.log.Append;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RewrappingTest {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final List<ChildRef> CHILDREN = List.of(ChildRef.of(COUNCIL, "a"), ChildRef.of(COUNCIL, "b"));

    private final HikariDataSource database = LogDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Node node = new Node(database, Clock.systemUTC());
    private final MasterKeyset first = MasterKeyset.fresh();

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void rotated_and_wrapped_anew_everything_opens_without_the_old_master_key() {
        byte[] sealed = sealedFor(CHILDREN.get(0), first);
        MasterKeyset rotated = first.rotated();
        byte[] sealedLater = sealedFor(CHILDREN.get(1), rotated);
        byte[] digest = new Digests(jdbc, first).of(COUNCIL, "L-1");
        check(rotated);

        int count = new Rewrapping(jdbc, rotated).all();

        MasterKeyset alone = rotated.primaryAlone();
        assertThat(count).as("one subject's key and that of the digests").isEqualTo(2);
        check(alone);
        assertThat(opened(CHILDREN.get(0), sealed, alone)).isEqualTo("said");
        assertThat(opened(CHILDREN.get(1), sealedLater, alone)).isEqualTo("said");
        assertThat(new Digests(jdbc, alone).of(COUNCIL, "L-1")).isEqualTo(digest);
        assertThat(new Rewrapping(jdbc, alone).all()).as("the second time").isZero();
    }

    @Test
    void without_the_key_it_is_wrapped_under_nothing_starts_and_nothing_opens() {
        byte[] sealed = sealedFor(CHILDREN.get(0), first);
        MasterKeyset another = MasterKeyset.fresh();

        assertThatThrownBy(() -> check(another)).isInstanceOfSatisfying(CannotStart.class, refusal -> {
            assertThat(refusal).hasMessageContaining(Integer.toString(first.primary()));
            assertThat(refusal.remedy()).contains("brokerage.vault.master-keyset");
        });
        assertThatThrownBy(() -> opened(CHILDREN.get(0), sealed, another)).isInstanceOf(VaultLocked.class);
        assertThatThrownBy(() -> new Rewrapping(jdbc, another).all()).isInstanceOf(VaultLocked.class);
    }

    @Test
    void a_key_is_of_no_use_to_another_subject_and_a_sealed_text_at_no_other_place() {
        byte[] sealed = sealedFor(CHILDREN.get(0), first);
        jdbc.sql("update keys.subject_key set subject = ?")
                .param(CHILDREN.get(1).value())
                .update();

        assertThatThrownBy(() -> opened(CHILDREN.get(1), sealed, first)).isInstanceOf(VaultLocked.class);

        jdbc.sql("update keys.subject_key set subject = ?")
                .param(CHILDREN.get(0).value())
                .update();
        SubjectKey key = stored(CHILDREN.get(0), first);
        assertThatThrownBy(() -> key.open("elsewhere", sealed)).isInstanceOf(IllegalStateException.class);
    }

    private byte[] sealedFor(ChildRef child, MasterKeyset master) {
        SubjectKeys.Made made = new SubjectKeys(master).make("key-of-" + child.key(), child.value());
        node.engine.append(Append.of(COUNCIL, List.of(made.row(child)), Append.NO_VERSION));
        return made.key().seal("here", "said");
    }

    private String opened(ChildRef child, byte[] sealed, MasterKeyset master) {
        return stored(child, master).open("here", sealed);
    }

    private SubjectKey stored(ChildRef child, MasterKeyset master) {
        return jdbc.sql("select key, wrapped from keys.subject_key where subject = ?")
                .param(child.value())
                .query((row, n) -> new WrappedKey(row.getString("key"), child.value(), row.getBytes("wrapped")))
                .optional()
                .map(new SubjectKeys(master)::of)
                .orElseThrow();
    }

    private void check(MasterKeyset master) {
        new MasterCheck(jdbc, master).afterPropertiesSet();
    }
}
