package brokerage.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.access.Role;
import brokerage.api.log.Append;
import brokerage.api.log.RowTaken;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.api.problems.RequestFault;
import brokerage.api.vault.seals.Digests;
import brokerage.api.vault.seals.MasterKeyset;
import brokerage.api.vault.seals.SubjectKeys;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class VaultTest {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");

    private static HikariDataSource database;
    private static Node node;
    private static Vault vault;
    private static int given;

    @BeforeAll
    static void open() {
        database = LogDatabase.fresh();
        node = new Node(database, Clock.systemUTC());
        vault = vault(LogDatabase.MASTER);
    }

    @AfterAll
    static void close() {
        node.close();
        database.close();
    }

    @Test
    void what_was_stored_is_read_by_its_reference() {
        Draft draft = vault.draft(child("read"));
        VaultRef born = draft.keep(Kind.DATE_OF_BIRTH, "2010-04-05");
        assertThat(vault.read(born)).as("before it is stored").isEmpty();

        store(draft);

        assertThat(vault.read(born)).contains("2010-04-05");
        assertThat(vault.openedFor(Role.BROKERAGE_OFFICER)
                        .words(Stream.of(born, VaultRef.of(COUNCIL, "nowhere")))
                        .read())
                .containsOnlyKeys(born);
    }

    @Test
    void telling_the_same_again_keeps_nothing_new() {
        Draft first = vault.draft(child("again"));
        VaultRef postcode = first.keep(Kind.POSTCODE, "OX1 1AA");
        assertThat(first.keep(Kind.POSTCODE, "OX1 1AA")).isEqualTo(postcode);
        assertThat(first.rows()).as("its subject's first key and the entry").hasSize(2);
        store(first);

        Draft again = vault.draft(child("again"));

        assertThat(again.keep(Kind.POSTCODE, "OX1 1AA")).isEqualTo(postcode);
        assertThat(again.rows()).isEmpty();
        assertThat(again.keep(Kind.REASON, "OX1 1AA")).isNotEqualTo(postcode);
    }

    @Test
    void nothing_said_keeps_nothing() {
        Draft draft = vault.draft(child("silent"));

        assertThat(draft.keepIfSaid(Kind.REASON, null)).isNull();
        assertThat(draft.keepIfSaid(Kind.REASON, " ")).isNull();
        assertThat(draft.rows()).isEmpty();
    }

    @Test
    void the_date_of_birth_is_the_one_told_last_also_when_it_is_corrected_back() {
        assertThat(vault.dateOfBirth(child("born"))).isEmpty();
        for (String told : List.of("2010-04-05", "2010-05-04", "2010-04-05")) {
            Draft draft = vault.draft(child("born"));
            draft.keep(Kind.DATE_OF_BIRTH, told);
            store(draft);
            assertThat(vault.dateOfBirth(child("born"))).contains(LocalDate.parse(told));
        }
    }

    @Test
    void two_children_of_a_council_never_carry_the_same_local_id() {
        store(known(child("first"), "L-1"));

        assertThatThrownBy(() -> store(known(child("second"), "L-1")))
                .isInstanceOfSatisfying(
                        RowTaken.class, taken -> assertThat(taken.constraint()).isEqualTo("vault_local_id"));
        assertThat(vault.childByLocalId(COUNCIL, "L-1")).contains(child("first"));
        assertThat(vault.childByLocalId(new CouncilId("elsewhere"), "L-1")).isEmpty();
    }

    @Test
    void a_local_id_that_was_corrected_is_free_for_the_child_whose_it_is() {
        store(known(child("mixed-up"), "L-2"));
        store(known(child("mixed-up"), "L-3"));
        store(known(child("rightful"), "L-2"));

        assertThat(vault.childByLocalId(COUNCIL, "L-2")).contains(child("rightful"));
        assertThat(vault.childByLocalId(COUNCIL, "L-3")).contains(child("mixed-up"));
        assertThat(vault.childByLocalId(COUNCIL, "L-4")).isEqualTo(Optional.empty());
    }

    @Test
    void a_local_id_corrected_back_is_the_childs_again() {
        VaultRef first = stored(child("back"), "L-5");
        stored(child("back"), "L-6");
        VaultRef back = stored(child("back"), "L-5");

        assertThat(vault.childByLocalId(COUNCIL, "L-5")).contains(child("back"));
        assertThat(vault.childByLocalId(COUNCIL, "L-6")).isEmpty();
        assertThat(vault.openedFor(Role.BROKERAGE_OFFICER)
                        .words(Stream.of(first, back))
                        .read())
                .containsValues("L-5", "L-5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BROKERAGE_OFFICER              | born, address, said, name, home, done, contract, order
            BROKERAGE_TEAM_MANAGER         | born, address, said, name, home, done, contract, order
            COMMISSIONER                   | name, home, done, contract
            NOMINATED_OFFICER              | said, name, home, done, contract
            HIGH_COST_BOARD                | said, done, contract
            DIRECTOR                       | said, name, home, done, contract
            SUFFICIENCY_BOARD_MEMBER       | done, contract
            DOWNSTREAM_SYSTEM              |
            INFORMATION_GOVERNANCE_OFFICER | inquiry
            MONITORING                     |
            """)
    void an_entry_opens_to_roles_that_may_read_it_and_is_missing_to_others(Role reader, @Nullable String open) {
        Map<VaultRef, String> refs = someOfEveryKind(reader.word());

        Words words = vault.openedFor(reader).words(refs.keySet().stream());

        assertThat(words.read().values()).containsExactlyInAnyOrder(open == null ? new String[0] : open.split(", "));
    }

    @Test
    void a_whole_record_opens_to_roles_that_give_access_to_records_only() {
        Map<VaultRef, String> refs = someOfEveryKind("whole");

        for (Role reader : List.of(Role.BROKERAGE_TEAM_MANAGER, Role.INFORMATION_GOVERNANCE_OFFICER))
            assertThat(vault.wholeRecordFor(reader)
                            .words(refs.keySet().stream())
                            .read())
                    .isEqualTo(refs);
        assertThatThrownBy(() -> vault.wholeRecordFor(Role.BROKERAGE_OFFICER))
                .isInstanceOf(RequestFault.class)
                .hasMessageContaining("brokerage_officer does not give access to records");
    }

    private static Map<VaultRef, String> someOfEveryKind(String key) {
        Map<VaultRef, String> refs = new HashMap<>();
        Draft child = vault.draft(child(key));
        refs.put(child.keep(Kind.DATE_OF_BIRTH, "born"), "born");
        refs.put(child.keep(Kind.POSTCODE, "address"), "address");
        refs.put(child.keep(Kind.COURT_ORDER, "order"), "order");
        refs.put(child.keep(Kind.LEGAL_HOLD, "inquiry"), "inquiry");
        Draft home = vault.draft(HomeId.of(COUNCIL, key));
        refs.put(home.keep(Kind.HOME_NAME, "name"), "name");
        refs.put(home.keep(Kind.POSTCODE, "home"), "home");
        refs.put(home.keep(Kind.REMEDIAL_ACTION, "done"), "done");
        Draft contract = vault.draft(ContractId.of(COUNCIL, key));
        refs.put(contract.keep(Kind.CONTRACT_WORDS, "contract"), "contract");
        Draft referral = vault.draft(ReferralId.of(COUNCIL, key));
        refs.put(referral.keep(Kind.REASON, "said"), "said");
        List.of(child, home, contract, referral).forEach(VaultTest::store);
        return refs;
    }

    @Test
    void nothing_of_the_content_shows_in_words_meant_for_logs() {
        Draft draft = known(child("secret"), "L-secret");

        assertThat(draft.toString()).doesNotContain("L-secret");
        assertThat(draft.rows().toString()).doesNotContain("L-secret");
        store(draft);
        assertThatThrownBy(() -> store(known(child("twin"), "L-secret"))).satisfies(thrown -> {
            for (Throwable t = thrown; t != null; t = t.getCause())
                assertThat(t.toString()).doesNotContain("L-secret");
        });
    }

    @Test
    void a_text_the_database_cannot_hold_is_refused() {
        assertThatThrownBy(() -> vault.draft(child("null")).keep(Kind.REASON, "a\0b"))
                .isInstanceOf(Refused.class);
    }

    private static Vault vault(MasterKeyset master) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new Vault(
                jdbc,
                jdbc,
                () -> "key" + ++given,
                new SubjectKeys(master),
                new Digests(jdbc, master),
                new Erasures(jdbc));
    }

    private static ChildRef child(String key) {
        return ChildRef.of(COUNCIL, key);
    }

    private static Draft known(ChildRef child, String localId) {
        Draft draft = vault.draft(child);
        draft.keep(Kind.LOCAL_ID, localId);
        return draft;
    }

    private static VaultRef stored(ChildRef child, String localId) {
        Draft draft = vault.draft(child);
        VaultRef ref = draft.keep(Kind.LOCAL_ID, localId);
        store(draft);
        return ref;
    }

    private static void store(Draft draft) {
        node.engine.append(new Append("", List.of(), draft.rows(), Append.NO_VERSION));
    }
}
