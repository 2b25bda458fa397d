package brokerage.api.published.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Mirror;
import brokerage.api.published.MirroredBeds;
import brokerage.api.published.kafka.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Another system rebuilds the views from their topics alone, and knows what the board is told over REST. */
@WholeService
class TopicsOfViewsTest {

    private static final String COUNCIL = "topics-of-views";
    private static final List<LocalDate> DATES = Stream.of(
                    "2022-12-31", "2023-02-15", "2023-03-01", "2023-03-20", "2023-04-02", "2023-05-20", "2023-07-01")
            .map(LocalDate::parse)
            .toList();

    @Autowired
    RestTestClient http;

    @Autowired
    KafkaBroker broker;

    @Autowired
    ViewPublication views;

    private Clerk clerk;
    private Mirror occupancy;
    private Mirror voids;
    private Mirror quality;

    @BeforeEach
    void listen() {
        clerk = new Clerk(http, COUNCIL);
        occupancy = new Mirror(broker.address(), Topics.OCCUPANCY, COUNCIL);
        voids = new Mirror(broker.address(), Topics.VOIDS, COUNCIL);
        quality = new Mirror(broker.address(), Topics.QUALITY, COUNCIL);
    }

    @AfterEach
    void part() {
        occupancy.close();
        voids.close();
        quality.close();
    }

    @Test
    void occupancy_and_voids_read_from_the_topic_as_they_are_answered_on_every_date() {
        String home = clerk.home("ASH", 3);
        String child = clerk.child("T-1");
        placed(child, home, "2023-02-01");
        clerk.made("/homes/" + home + "/beds/3/closures", """
                {'from': '2023-03-10', 'until': '2023-04-20', 'reason': 'refurbishment', 'remedialAction': 'Painters come'}""");
        clerk.made("/homes/" + home + "/beds/2/holds", "{'from': '2023-03-15', 'until': '2023-03-25'}");
        clerk.made("/homes/" + home + "/beds/2/void-explanations", """
                {'from': '2023-02-10', 'reason': 'matching_restriction', 'implication': 'Noted by the board'}""");
        clerk.made("/children/" + child + "/ends", "{'on': '2023-06-01'}");

        told();

        isAsAnswered();
        assertThat(occupancy.faults()).isEmpty();
        assertThat(voids.faults()).isEmpty();
        List<JsonNode> second = rows(voids).stream()
                .filter(row -> row.at("/home").asString().equals(home))
                .filter(row -> row.at("/bed").asInt() == 2)
                .toList();
        assertThat(second).extracting(row -> row.at("/since").asString()).containsOnly("2019-04-01");
        assertThat(second.stream().filter(row -> row.at("/implicationRecorded").asBoolean()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.at("/reason").asString()).isEqualTo("matching_restriction"));
    }

    @Test
    void what_a_contract_pays_of_empty_beds_is_told_with_them_also_when_it_alone_changes() {
        clerk.made("/providers", "{'id': 'P1', 'name': 'County homes', 'sector': 'private'}");
        String contract = clerk.made("/contracts", """
                {'id': 'K1', 'terms': {'provider': 'provider:topics-of-views:P1', 'name': 'Block', 'basis': 'block',
                 'startsOn': '2023-01-01', 'endsOn': '2027-12-31', 'pricePerBedWeek': '4900.00', 'ourBeds': 2, 'totalBeds': 2,
                 'optionBeds': 0, 'voidsPayable': true}}""");
        String home = clerk.made("/homes", """
                {'id': 'ELM', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 2, 'bedsTracked': true, 'inHouse': false, 'openedOn': '2019-04-01', 'name': 'N'}}""");
        for (int bed = 1; bed <= 2; bed++) clerk.made("/contracts/" + contract + "/beds", """
                {'home': '%s', 'bed': %d, 'from': '2022-12-01'}""".formatted(home, bed));
        clerk.made("/homes/" + home + "/beds/2/closures", """
                {'from': '2023-03-10', 'until': '2023-04-20', 'reason': 'refurbishment'}""");
        told();
        isAsAnswered();
        assertThat(voids.rows()).containsKeys(home + "/1/2022-12-01", home + "/1/2023-01-01");

        clerk.made("/contracts/" + contract + "/prices", "{'from': '2023-03-01', 'pricePerBedWeek': '5400.00'}");
        clerk.made("/contracts/" + contract + "/empty-night-clauses", "{'from': '2023-05-01', 'paid': []}");
        told();

        isAsAnswered();
        assertThat(voids.rows().get(home + "/1/2023-03-01").at("/weeklyPrice").asString())
                .isEqualTo("5400.00");
        assertThat(voids.rows().get(home + "/1/2023-05-01").at("/payable").asBoolean())
                .isFalse();
        clerk.made("/contracts/" + contract + "/ends", "{'endsOn': '2023-06-01'}");
        told();
        isAsAnswered();
        assertThat(voids.rows().get(home + "/1/2023-06-01").has("weeklyPrice")).isFalse();
        assertThat(voids.faults()).isEmpty();
    }

    @Test
    void children_in_homes_somebody_has_warned_of_are_told_with_how_the_home_stands() {
        String home = clerk.home("FIR", 2);
        String placement = placed(clerk.child("T-4"), home, "2023-02-01");
        clerk.made("/homes/" + home + "/traffic-lights", "{'on': '2023-03-01', 'light': 'amber'}");
        clerk.made("/homes/" + home + "/registrations", "{'on': '2023-03-20', 'state': 'suspended'}");
        clerk.made("/homes/" + home + "/registrations", "{'on': '2023-05-01', 'state': 'registered'}");
        clerk.made("/homes/" + home + "/traffic-lights", "{'on': '2023-06-01', 'light': 'green'}");
        told();

        assertThat(quality.rows())
                .containsOnlyKeys(placement + "/2023-03-01", placement + "/2023-03-20", placement + "/2023-05-01");
        assertThat(quality.rows()
                        .get(placement + "/2023-03-20")
                        .at("/urgentSince")
                        .asString())
                .isEqualTo("2023-03-20");
        assertThat(quality.faults()).isEmpty();
        isAsAnswered();
    }

    @Test
    void nothing_personal_and_no_text_stands_on_a_topic() {
        String home = clerk.home("BAY", 1);
        placed(clerk.child("T-2"), home, "2023-02-01");
        clerk.made("/homes/" + home + "/beds/1/void-explanations", """
                {'from': '2022-02-10', 'reason': 'awaiting_match', 'remedialAction': 'Ask again', 'implication': 'None'}""");

        told();

        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(heardBy(occupancy));
        all.addAll(heardBy(voids));
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString() + written(one))
                        .doesNotContain("child:", "vault:", "Ask again", "None", "T-2", "2010", "Elm House"));
    }

    @Test
    void a_row_that_goes_leaves_a_tombstone_and_a_correction_replaces() {
        String home = clerk.home("COB", 1);
        String child = clerk.child("T-3");
        String placement = placed(child, home, "2023-02-01");
        told();
        assertThat(occupancy.rows())
                .containsKeys(home + "/1/2019-04-01", home + "/1/2023-02-01")
                .doesNotContainKey(home + "/1/2023-02-08");

        clerk.made(
                "/children/%s/placements/%s/corrections".formatted(child, placement),
                "{'startedOn': '2023-02-08', 'because': 'came a week later'}");
        told();

        Map<String, JsonNode> rows = occupancy.rows();
        assertThat(rows).doesNotContainKey(home + "/1/2023-02-01");
        assertThat(rows.get(home + "/1/2019-04-01").at("/until").asString()).isEqualTo("2023-02-08");
        assertThat(rows.get(home + "/1/2023-02-08").at("/state").asString()).isEqualTo("occupied");
        ConsumerRecord<String, byte[]> last = last(occupancy, home + "/1/2023-02-01");
        assertThat(last.value()).isNull();
        assertThat(last.headers().lastHeader("ce_type").value()).asString().isEqualTo("brokerage.view-occupancy.v1");
        assertThat(last.headers().lastHeader("content-type")).isNull();
        isAsAnswered();
    }

    @Test
    void what_did_not_change_is_not_told_again() {
        String home = clerk.home("DEN", 2);
        told();
        int before = heardBy(occupancy).size();

        clerk.made("/homes/" + home + "/traffic-lights", "{'on': '2023-02-01', 'light': 'green'}");
        told();
        assertThat(heardBy(occupancy)).hasSize(before);

        clerk.made("/homes/" + home + "/beds/2/holds", "{'from': '2023-03-15', 'until': '2023-03-25'}");
        told();
        assertThat(heardBy(occupancy).subList(before, heardBy(occupancy).size()))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder(home + "/2/2019-04-01", home + "/2/2023-03-15", home + "/2/2023-03-25");
    }

    private void isAsAnswered() {
        for (LocalDate date : DATES) {
            for (String by : List.of("bed", "home", "contract", "provision"))
                assertThat(MirroredBeds.figures(date, rows(occupancy), group(by)))
                        .as("%s by %s", date, by)
                        .isEqualTo(answered(date, by));
            assertThat(MirroredBeds.on(date, rows(quality)).map(row -> exposed(row)))
                    .as("warned of on %s", date)
                    .containsExactlyInAnyOrderElementsOf(items("/views/quality?asAt=" + date)
                            .map(row -> exposed(row))
                            .toList());
            assertThat(MirroredBeds.on(date, rows(voids))
                            .filter(row -> List.of("void", "held")
                                    .contains(row.at("/state").asString()))
                            .map(row -> empty(row)))
                    .as("voids of %s", date)
                    .containsExactlyInAnyOrderElementsOf(items("/views/voids?asAt=" + date)
                            .map(row -> empty(row))
                            .toList());
        }
    }

    private Map<String, List<Long>> answered(LocalDate date, String by) {
        Map<String, List<Long>> figures = new TreeMap<>();
        items("/views/occupancy?by=%s&asAt=%s".formatted(by, date))
                .forEach(row -> figures.put(
                        row.at("/of").asString(),
                        List.of(
                                row.at("/nights").asLong(),
                                row.at("/occupied").asLong()
                                        + row.at("/retained").asLong(),
                                row.at("/outOfUse").asLong(),
                                row.at("/empty").asLong(),
                                row.at("/held").asLong())));
        return figures;
    }

    private Stream<JsonNode> items(String path) {
        return clerk.read(path).at("/items").valueStream();
    }

    private static String empty(JsonNode row) {
        return parts(
                row,
                "home",
                "bed",
                "kind",
                "contract",
                "provision",
                "state",
                "reason",
                "emptyKind",
                "payable",
                "weeklyPrice",
                "since",
                "heldUntil");
    }

    private static String exposed(JsonNode row) {
        return parts(row, "home", "placement", "bed", "registration", "rating", "light");
    }

    private static String parts(JsonNode row, String... fields) {
        return Stream.of(fields)
                .map(field -> MirroredBeds.text(row, field).orElse("-"))
                .toList()
                .toString();
    }

    private static Function<JsonNode, Optional<String>> group(String by) {
        if (by.equals("bed"))
            return row -> Optional.of(
                    row.at("/home").asString() + "/" + row.at("/bed").asInt());
        return row -> MirroredBeds.text(row, by);
    }

    private String placed(String child, String home, String from) {
        return clerk.made("/children/%s/placements".formatted(child), Clerk.start(home, from));
    }

    /** Until all that was told stands on the topics. */
    private void told() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> views.toldAtOnce().stream().allMatch(topic -> views.lag(topic) == 0));
    }

    private static List<JsonNode> rows(Mirror mirror) {
        return List.copyOf(mirror.rows().values());
    }

    private static List<ConsumerRecord<String, byte[]>> heardBy(Mirror mirror) {
        mirror.rows();
        return mirror.heard();
    }

    private static ConsumerRecord<String, byte[]> last(Mirror mirror, String key) {
        return heardBy(mirror).stream()
                .filter(one -> one.key().equals(key))
                .toList()
                .getLast();
    }

    private static String written(ConsumerRecord<String, byte[]> one) {
        return one.value() == null ? "" : new String(one.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
