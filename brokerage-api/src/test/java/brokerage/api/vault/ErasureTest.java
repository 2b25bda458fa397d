package brokerage.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.access.Role;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.embedded.PostgresServer;
import brokerage.api.invariants.InvariantCheck;
import brokerage.api.published.Follower;
import brokerage.api.published.Mirror;
import brokerage.api.published.Received;
import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.ViewPublication;
import brokerage.api.referrals.Market;
import brokerage.api.vault.seals.Digests;
import brokerage.api.vault.seals.MasterKeyset;
import brokerage.api.vault.seals.SubjectKeys;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import brokerage.projections.upkeep.Rebuild;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ann and her brother Ben, in care in the fifties: first Ann's record is erased, then Ben's. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureTest {

    private static final String COUNCIL = "erasure";
    private static final List<String> COUNTED = List.of(
            "/views/placement-mix?asAt=1953-06-01",
            "/views/spot?asAt=1953-06-01",
            "/views/high-cost?asAt=1953-06-01",
            "/views/care-plan?asAt=1953-06-01",
            "/views/distance?asAt=1953-06-01",
            "/views/unregistered?asAt=1953-06-01",
            "/views/quality?asAt=1953-06-01",
            "/views/urgent-moves?asAt=1953-06-01",
            "/views/voids?asAt=1953-06-01",
            "/views/occupancy?from=1953-01-01&until=1955-01-01",
            "/views/costs?from=1953-01-01&until=1955-01-01&by=placement",
            "/views/void-costs?from=1953-01-01&until=1955-01-01",
            "/children?asAt=1953-06-01",
            "/referrals",
            "/worklist");

    @Autowired
    RestTestClient http;

    @Autowired
    KafkaBroker broker;

    @Autowired
    ViewPublication views;

    @Autowired
    DataSourceProperties database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MasterKeyset master;

    @Autowired
    InvariantCheck check;

    @Autowired
    Rebuild rebuild;

    private Clerk clerk;
    private Clerk officer;
    private String home;
    private String ann;
    private String ben;
    private String both;
    private String annAlone;
    private String stay;
    private List<JsonNode> counted;

    @BeforeAll
    void theFifties() {
        clerk = new Clerk(http, COUNCIL);
        officer = clerk.as("information_governance_officer").named("i.garner");
        home = clerk.made("/homes", """
                {'id': 'OLD', 'from': '1950-01-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 3, 'bedsTracked': true, 'inHouse': true, 'openedOn': '1950-01-01', 'name': 'Elm House'}}""");
        clerk.made("/homes/" + home + "/traffic-lights", "{'on': '1950-02-01', 'light': 'red'}");
        ann = child("ANN-1", "1940-05-17");
        ben = child("BEN-1", "1941-05-17");
        both = clerk.made("/referrals", Market.log("planned", ann, ben));
        annAlone = clerk.made("/referrals", Market.log("planned", ann));
        stay = placed(ann, 1, "unregistered");
        placed(ben, 2, "registered");
        clerk.made("/children/%s/placements/%s/unregistered-reviews".formatted(ann, stay), """
                {'on': '1953-03-01', 'wayOut': 'move', 'nextReviewOn': '1953-03-08', 'words': 'Asked for a move'}""");
        for (String child : List.of(ann, ben))
            clerk.post("/children/" + child + "/ends", "{'on': '1955-01-01', 'because': 'Went home'}")
                    .expectStatus()
                    .isCreated();
        JdbcClient owner = JdbcClient.create(database("public"));
        owner.sql("create schema restored").update();
        owner.sql("create table restored.vault_entry as table vault_entry").update();
        counted = counted();
    }

    @Test
    @Order(1)
    void before_its_time_without_the_part_or_under_a_legal_hold_nothing_is_erased() {
        String young = child("YOUNG-1", "2010-05-17", "2015-01-01");
        clerk.post("/children/" + young + "/ends", "{'on': '2016-01-01'}");
        Clerk.refused(officer.post("/children/" + young + "/erasure", "{}"), 409, "still-kept", "");
        Clerk.refused(clerk.post("/children/" + ann + "/erasure", "{}"), 403, "not-for-this-role", "");
        Clerk.refused(officer.post("/children/" + ann + "/ends", "{'on': '1956-01-01'}"), 403, "not-for-this-role", "");

        String hold = officer.made(
                "/children/" + ann + "/legal-holds", "{'reference': 'INQ 7', 'because': 'The inquiry asks for it'}");
        Clerk.refused(officer.post("/children/" + ann + "/erasure", "{}"), 409, "under-legal-hold", "");
        Clerk.refused(officer.get("/children/" + ann + "/erasure"), 404, "not-found", "");
        String liftings = "/children/%s/legal-holds/%s/liftings".formatted(ann, hold);
        officer.post(liftings, "{'because': 'It has reported'}").expectStatus().isCreated();
        Clerk.refused(officer.post(liftings, "{'because': 'again'}"), 404, "unknown-legal-hold", "hold");
    }

    @Test
    @Order(2)
    void the_whole_record_is_handed_out_in_one_answer_without_other_children() {
        JsonNode record = officer.read("/children/" + ann + "/record");

        assertThat(record.at("/localId").asString()).isEqualTo("ANN-1");
        assertThat(record.at("/dateOfBirth").asString()).isEqualTo("1940-05-17");
        assertThat(record.at("/facts").findValuesAsString("what"))
                .startsWith("child.became-looked-after")
                .contains("child.placement-started", "child.legal-hold-placed", "child.ceased-to-be-looked-after");
        assertThat(record.at("/facts").toString())
                .contains("Asked for a move", "Went home", "INQ 7", "\"by\":\"a.smith\"", "findings")
                .doesNotContain("vault:", ben);
        JsonNode shared = record.at("/referrals")
                .valueStream()
                .filter(one -> one.at("/referral").asString().equals(both))
                .findFirst()
                .orElseThrow();
        assertThat(shared.at("/wordsLeftOut").asBoolean()).isTrue();
        assertThat(shared.toString()).contains(ann).doesNotContain(ben, "quiet home");
        assertThat(record.at("/referrals").toString()).contains("Needs a quiet home");
        Clerk.refused(clerk.get("/children/" + ann + "/record"), 403, "not-for-this-role", "");
        clerk.as("brokerage_team_manager")
                .get("/children/" + ben + "/record")
                .expectStatus()
                .isOk();
    }

    @Test
    @Order(3)
    void what_was_kept_of_her_is_readable_nowhere_and_everything_still_adds_up() {
        Vault warm = vault("public");
        Vault restored = vault("restored");
        List<VaultRef> hers = refs(ann);
        List<VaultRef> his = refs(ben);
        assertThat(read(warm, hers)).hasSameSizeAs(hers);
        assertThat(read(restored, hers)).isNotEmpty();

        officer.post("/children/" + ann + "/erasure", "{}").expectStatus().isCreated();

        assertThat(read(warm, hers)).as("a service that had read it before").isEmpty();
        assertThat(read(restored, hers)).as("an older backup of the data").isEmpty();
        assertThat(read(warm, his)).hasSameSizeAs(his);
        assertThat(warm.childByLocalId(new CouncilId(COUNCIL), "ANN-1")).isEmpty();
        JsonNode journey = clerk.read("/children/" + ann);
        assertThat(journey.at("/who/erased").asBoolean()).isTrue();
        assertThat(journey.at("/who/localId").isMissingNode()
                        || journey.at("/who/localId").isNull())
                .isTrue();
        assertThat(journey.at("/placements")).hasSize(1);
        assertThat(counted()).isEqualTo(counted);
        assertThat(clerk.read("/referrals/" + both).toString()).contains("Needs a quiet home");
        assertThat(clerk.read("/referrals/" + annAlone).toString()).doesNotContain("Needs a quiet home");
    }

    @Test
    @Order(4)
    void a_certificate_says_who_erased_what_and_on_what_ground() {
        JsonNode certificate = officer.read("/children/" + ann + "/erasure");

        assertThat(certificate.at("/by").asString()).isEqualTo("i.garner");
        assertThat(certificate.at("/ground").asString()).isEqualTo("seventy_fifth_birthday");
        assertThat(certificate.at("/keptUntil").asString()).isEqualTo("2015-06-01");
        assertThat(certificate.at("/entries/local-id").asInt()).isOne();
        assertThat(certificate.at("/entries/review").asInt()).isOne();
        assertThat(certificate.at("/referrals").toString())
                .contains("\"referral\":\"%s\",\"erased\":true".formatted(annAlone))
                .contains("\"referral\":\"%s\",\"erased\":false".formatted(both));
    }

    @Test
    @Order(5)
    void nothing_more_is_told_of_her_and_her_local_id_is_anybodys() {
        String reason = "{'because': 'x', 'on': '1955-01-02'}";
        Clerk.refused(officer.post("/children/" + ann + "/erasure", "{}"), 409, "record-is-erased", "");
        Clerk.refused(
                officer.post("/children/" + ann + "/legal-holds", "{'because': 'x'}"), 409, "record-is-erased", "");
        Clerk.refused(clerk.post("/children/" + ann + "/ends", reason), 409, "record-is-erased", "");
        Clerk.refused(
                clerk.post("/children/" + ann + "/corrections", childBody("ANN-1", "1940-05-17", "1950-01-01")),
                409,
                "record-is-erased",
                "");
        Clerk.refused(clerk.post("/referrals", Market.log("planned", ann)), 409, "record-is-erased", "");
        Clerk.refused(
                clerk.post(
                        "/referrals/" + annAlone + "/withdrawals",
                        "{'reason': 'other', 'because': 'x', 'on': '2026-01-01'}"),
                409,
                "record-is-erased",
                "");
        JsonNode record = officer.read("/children/" + ann + "/record");
        assertThat(record.toString()).doesNotContain("ANN-1", "1940-05-17", "Went home", "vault:");

        assertThat(child("ANN-1", "1940-05-17")).isNotEqualTo(ann);
    }

    @Test
    @Order(6)
    void with_the_last_of_the_siblings_goes_what_was_said_of_both() {
        officer.post("/children/" + ben + "/erasure", "{}").expectStatus().isCreated();

        assertThat(clerk.read("/referrals/" + both).toString()).doesNotContain("Needs a quiet home");
        assertThat(officer.read("/children/" + ann + "/erasure")
                        .at("/referrals")
                        .toString())
                .doesNotContain("\"erased\":false");
        assertThat(check.look().faults()).isEmpty();
        for (String projection : List.of("journey", "occupancy", "referral")) rebuild.of(projection);
        assertThat(withoutTheNewAnn(counted())).isEqualTo(withoutTheNewAnn(counted));
        assertThat(check.look().faults()).isEmpty();
    }

    @Test
    @Order(7)
    void others_are_told_to_erase_theirs_and_the_topics_of_the_views_forget_the_two() {
        long erased = jdbc.sql("select position from keys.destroyed where subject = ?")
                .param(ann)
                .query(Long.class)
                .single();
        try (Follower follower = new Follower(broker.address(), COUNCIL)) {
            List<Received> heard = follower.untilAllOf(Set.of(ann), Set.of(erased));
            assertThat(heard.getLast().type()).isEqualTo("brokerage.record-erased.v1");
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> views.toldAtOnce().stream().allMatch(topic -> views.lag(topic) == 0));
        for (String topic : List.of(Topics.SPOT, Topics.UNREGISTERED, Topics.QUALITY))
            try (Mirror mirror = new Mirror(broker.address(), topic, COUNCIL)) {
                assertThat(mirror.rows()).as(topic).isEmpty();
                assertThat(mirror.heard().stream().filter(one -> one.value() == null))
                        .as(topic)
                        .isNotEmpty();
            }
        try (Mirror beds = new Mirror(broker.address(), Topics.OCCUPANCY, COUNCIL)) {
            List<JsonNode> taken = beds.rows().values().stream()
                    .filter(row -> row.at("/state").asString().equals("occupied"))
                    .toList();
            assertThat(taken)
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.has("placement")).isFalse());
        }
    }

    private List<JsonNode> counted() {
        return COUNTED.stream().map(clerk::read).map(ErasureTest::withoutWhen).toList();
    }

    /** What may differ though nothing was counted otherwise: at which position it was answered, and what is said in words. */
    private static JsonNode withoutWhen(JsonNode answer) {
        answer.findParents("position").forEach(node -> ((ObjectNode) node).remove("position"));
        for (String field : List.of("knownAt", "version", "localId", "words", "courtOrder", "because"))
            answer.findParents(field).forEach(node -> ((ObjectNode) node).remove(field));
        return answer;
    }

    /** Somebody has been given the free local id meanwhile, whom the list of children shows. */
    private static List<JsonNode> withoutTheNewAnn(List<JsonNode> answers) {
        int children = COUNTED.indexOf("/children?asAt=1953-06-01");
        return Stream.concat(answers.stream().limit(children), answers.stream().skip(children + 1))
                .toList();
    }

    private static Map<VaultRef, String> read(Vault vault, List<VaultRef> refs) {
        return vault.wholeRecordFor(Role.BROKERAGE_TEAM_MANAGER)
                .words(refs.stream())
                .read();
    }

    private Vault vault(String schema) {
        JdbcClient owner = JdbcClient.create(database(schema));
        return new Vault(
                owner,
                owner,
                new RandomKeys(),
                new SubjectKeys(master),
                new Digests(owner, master),
                new Erasures(owner));
    }

    private DataSource database(String schema) {
        String url = database.determineUrl() + "&currentSchema=" + schema;
        return new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.OWNER);
    }

    private List<VaultRef> refs(String subject) {
        return jdbc
                .sql("select ref from vault_entry where subject = ?")
                .param(subject)
                .query(String.class)
                .list()
                .stream()
                .map(VaultRef::new)
                .toList();
    }

    private String child(String localId, String born) {
        return child(localId, born, "1950-01-01");
    }

    private String child(String localId, String born, String careFrom) {
        return new ChildRef(clerk.made("/children", childBody(localId, born, careFrom))).value();
    }

    private static String childBody(String localId, String born, String careFrom) {
        return """
                {'localId': '%s', 'dateOfBirth': '%s', 'homePostcode': 'OX4 1AA', 'uasc': false, 'careStartedOn': '%s'}
                """.formatted(localId, born, careFrom);
    }

    private String placed(String child, int bed, String registration) {
        return clerk.made("/children/%s/placements".formatted(child), """
                {'to': {'home': '%s', 'bed': %d, 'from': '1953-01-01', 'type': 'residential', 'basis': 'spot',
                 'registration': '%s', 'fees': {'core': '4800.00', 'support': '10.01'}}}""".formatted(home, bed, registration));
    }
}
