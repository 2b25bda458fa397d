package brokerage.api.published.views;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Mirror;
import brokerage.api.published.MirroredBeds;
import brokerage.api.published.kafka.Topics;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The views made from children's stays, rebuilt from their topics alone, say what is answered over REST. */
@WholeService
class StaysOnTopicsTest {

    private static final String COUNCIL = "stays-on-topics";
    private static final List<LocalDate> DATES = Stream.of(
                    "2023-01-31", "2023-02-01", "2023-03-20", "2023-04-10", "2023-05-20", "2023-07-01")
            .map(LocalDate::parse)
            .toList();

    @Autowired
    RestTestClient http;

    @Autowired
    KafkaBroker broker;

    @Autowired
    ViewPublication views;

    private Clerk clerk;
    private Mirror spot;
    private Mirror unregistered;

    @BeforeEach
    void listen() {
        clerk = new Clerk(http, COUNCIL);
        spot = new Mirror(broker.address(), Topics.SPOT, COUNCIL);
        unregistered = new Mirror(broker.address(), Topics.UNREGISTERED, COUNCIL);
    }

    @AfterEach
    void part() {
        spot.close();
        unregistered.close();
    }

    @Test
    void what_is_bought_spot_and_what_is_not_registered_read_as_they_are_answered_on_every_date() {
        String home = home("OAK");
        String first = clerk.child("S-1");
        String bespoke = placed(first, home, "bespoke", "spot", "12000.00", "unregistered");
        String second = clerk.child("S-2");
        String fostered = placed(second, home, "foster_ifa", "framework", "1000.00", "registered");
        isAsAnswered();

        tell(first, bespoke, "unregistered-reviews", """
                {'on': '2023-03-01', 'wayOut': 'registration_in_place', 'nextReviewOn': '2023-03-08',
                 'inspectorateInformedOn': '2023-02-03', 'courtOrder': 'FD-23-P-1', 'words': 'The provider has applied'}""");
        tell(first, bespoke, "fees", "{'from': '2023-04-01', 'fees': {'core': '9000.00', 'education': '250.50'}}");
        tell(first, bespoke, "registrations", "{'from': '2023-05-01', 'registration': 'registered'}");
        tell(second, fostered, "arrangements", "{'from': '2023-04-01', 'type': 'foster_ifa', 'basis': 'spot'}");
        isAsAnswered();
        assertThat(unregistered
                        .rows()
                        .get(bespoke + "/2023-04-01")
                        .at("/courtOrderRecorded")
                        .asBoolean())
                .isTrue();
        assertThat(spot.rows().get(bespoke + "/2023-04-01").at("/weekly").asString())
                .isEqualTo("9250.50");

        tell(first, bespoke, "withdrawals", "{'because': 'another child'}");
        isAsAnswered();
        assertThat(spot.rows().keySet()).noneMatch(key -> key.startsWith(bespoke));
        assertThat(unregistered.rows()).isEmpty();
        assertThat(spot.faults()).isEmpty();
        assertThat(unregistered.faults()).isEmpty();
        assertThat(unregistered.heard().stream().filter(one -> one.value() == null))
                .hasSizeGreaterThan(2);
        assertThat(unregistered.heard())
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain("child:", "vault:", "FD-23", "applied"));
    }

    private void isAsAnswered() {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> views.toldAtOnce().stream().allMatch(topic -> views.lag(topic) == 0));
        for (LocalDate date : DATES) {
            List<JsonNode> living =
                    MirroredBeds.on(date, unregistered.rows().values()).toList();
            assertThat(living.stream().map(StaysOnTopicsTest::unregistered))
                    .as("not registered on %s", date)
                    .containsExactlyInAnyOrderElementsOf(items("/views/unregistered?asAt=" + date)
                            .map(StaysOnTopicsTest::unregistered)
                            .toList());
            assertThat(cohorts(MirroredBeds.on(date, spot.rows().values()).toList()))
                    .as("spot on %s", date)
                    .containsExactlyElementsOf(items("/views/spot?asAt=" + date)
                            .map(row -> "%s %s of %s, %s of %s"
                                    .formatted(
                                            row.at("/cohort").asString(),
                                            row.at("/spot").asLong(),
                                            row.at("/placements").asLong(),
                                            row.at("/spotWeeklyCost").asString(),
                                            row.at("/weeklyCost").asString()))
                            .toList());
        }
    }

    private static List<String> cohorts(List<JsonNode> rows) {
        List<String> cohorts = new ArrayList<>();
        for (String cohort :
                List.of("residential", "residential_without_bespoke", "agency_fostering", "sixteen_plus")) {
            List<JsonNode> all = rows.stream()
                    .filter(row -> cohort.startsWith(row.at("/cohort").asString()))
                    .filter(row -> !cohort.endsWith("without_bespoke")
                            || !row.at("/type").asString().equals("bespoke"))
                    .toList();
            List<JsonNode> spot = all.stream()
                    .filter(row -> row.at("/basis").asString().equals("spot"))
                    .toList();
            cohorts.add("%s %d of %d, %s of %s".formatted(cohort, spot.size(), all.size(), weekly(spot), weekly(all)));
        }
        return cohorts;
    }

    private static BigDecimal weekly(Collection<JsonNode> rows) {
        return rows.stream()
                .map(row -> new BigDecimal(row.at("/weekly").asString()))
                .reduce(ZERO.setScale(2), BigDecimal::add);
    }

    private static String unregistered(JsonNode row) {
        Stream<String> same = Stream.of(
                        "placement",
                        "home",
                        "type",
                        "since",
                        "wayOut",
                        "reviewedOn",
                        "nextReviewOn",
                        "inspectorateInformedOn",
                        "registrationAppliedOn",
                        "lastResortOn")
                .map(field -> MirroredBeds.text(row, field).orElse("-"));
        String price = MirroredBeds.text(row, row.has("weekly") ? "weekly" : "weeklyCost")
                .orElse("-");
        return Stream.concat(same, Stream.of(price)).toList().toString();
    }

    private Stream<JsonNode> items(String path) {
        return clerk.read(path).at("/items").valueStream();
    }

    private String home(String key) {
        return clerk.made("/homes", """
                {'id': '%s', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'bespoke',
                 'places': 4, 'bedsTracked': false, 'inHouse': false, 'openedOn': '2019-04-01', 'name': 'N'}}
                """.formatted(key));
    }

    private String placed(String child, String home, String type, String basis, String core, String registration) {
        return clerk.made(
                "/children/%s/placements".formatted(child), """
                {'to': {'home': '%s', 'from': '2023-02-01', 'type': '%s', 'basis': '%s', 'registration': '%s',
                 'fees': {'core': '%s'}}}""".formatted(home, type, basis, registration, core));
    }

    private void tell(String child, String placement, String facts, String json) {
        clerk.post("/children/%s/placements/%s/%s".formatted(child, placement, facts), json)
                .expectStatus()
                .isCreated();
    }
}
