package brokerage.api.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Nights after 1 June 2023 by what was on record, worked out by hand: each test in a council of its own. */
@WholeService
class OccupancyAheadTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private String council;
    private String own;

    @BeforeEach
    void a_home_of_four_beds() {
        council = "ahead-" + COUNCILS.incrementAndGet();
        clerk = new Clerk(client, council);
        own = clerk.home("OWN", 4);
    }

    @Test
    void what_is_on_record_of_a_night_is_what_it_will_be() {
        String child = clerk.child("A");
        String placement = clerk.made("/children/%s/placements".formatted(child), Clerk.start(own, "2023-02-01"));
        clerk.made(
                "/children/%s/placements/%s/ends".formatted(child, placement.substring(placement.indexOf("placement"))),
                "{'on': '2023-07-10', 'reason': 'CARPL'}");
        clerk.made("/children/%s/placements".formatted(clerk.child("B")), Clerk.start(own, "2023-08-01"));
        clerk.made("/homes/%s/beds/3/holds".formatted(own), "{'from': '2023-06-05', 'until': '2023-06-20'}");
        clerk.made("/homes/%s/beds/4/closures".formatted(own), """
                {'from': '2023-06-15', 'until': '2023-09-01', 'reason': 'refurbishment'}""");

        assertThat(on("2023-06-01")).isEqualTo("beds 4 usable 4 occupied 1 held 0 free 3");
        assertThat(on("2023-06-19")).isEqualTo("beds 4 usable 3 occupied 1 held 1 free 1");
        assertThat(on("2023-07-09")).isEqualTo("beds 4 usable 3 occupied 1 held 0 free 2");
        assertThat(on("2023-07-10")).isEqualTo("beds 4 usable 3 occupied 0 held 0 free 3");
        assertThat(on("2023-08-01")).isEqualTo("beds 4 usable 3 occupied 1 held 0 free 2");
        assertThat(on("2023-09-01")).isEqualTo("beds 4 usable 4 occupied 1 held 0 free 3");
        assertThat(clerk.read("/views/occupancy-ahead?asAt=2023-06-01").at("/items"))
                .hasSize(366);
    }

    @Test
    void it_says_of_the_night_itself_what_the_view_of_past_nights_says() {
        clerk.made("/children/%s/placements".formatted(clerk.child("A")), Clerk.start(own, "2023-02-01"));
        JsonNode ahead = row("home", "2023-06-01", own);
        JsonNode now = clerk.read("/views/occupancy?by=home&asAt=2023-06-01").at("/items/0");

        assertThat(ahead.at("/beds")).isEqualTo(now.at("/nights"));
        for (String same : new String[] {"occupied", "retained", "blocked", "outOfUse", "empty", "held"})
            assertThat(ahead.at("/" + same)).as(same).isEqualTo(now.at("/" + same));
        assertThat(ahead.at("/occupancyOfUsableBeds")).isEqualTo(now.at("/occupancyOfUsableBeds"));
    }

    @Test
    void a_bed_is_free_from_the_month_after_an_eighteenth_birthday_and_no_day_of_birth_shows() {
        String child = clerk.made("/children", """
                {'localId': 'OLD', 'dateOfBirth': '2005-09-03', 'uasc': false, 'careStartedOn': '2023-01-09'}""");
        clerk.made("/children/%s/placements".formatted(child), Clerk.start(own, "2023-02-01"));

        assertThat(on("2023-09-30")).isEqualTo("beds 4 usable 4 occupied 1 held 0 free 3");
        assertThat(on("2023-10-01")).isEqualTo("beds 4 usable 4 occupied 0 held 0 free 4");
        assertThat(row("all", "2023-10-01", "all").at("/turnedEighteen").asInt())
                .isEqualTo(1);
        assertThat(clerk.read("/views/occupancy-ahead?asAt=2023-10-02&until=2023-10-03")
                        .at("/items/0/occupied")
                        .asInt())
                .as("who has stayed on lives there still")
                .isEqualTo(1);
    }

    @Test
    void beds_of_a_contract_that_ends_are_told_apart_with_the_children_in_them() {
        String block = clerk.made("/contracts", """
                {'id': 'K1', 'terms': {'name': 'Block', 'basis': 'block', 'startsOn': '2021-04-01', 'endsOn': '2023-12-01',
                 'pricePerBedWeek': '5200.00', 'ourBeds': 2, 'totalBeds': 2}}""");
        String home = clerk.made("/homes", """
                {'id': 'BLK', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 2, 'bedsTracked': true, 'inHouse': false, 'openedOn': '2019-04-01', 'name': 'Ash'}}""");
        for (int bed : new int[] {1, 2})
            clerk.made(
                    "/contracts/%s/beds".formatted(block),
                    "{'home': '%s', 'bed': %d, 'from': '2021-04-01'}".formatted(home, bed));
        clerk.made("/children/%s/placements".formatted(clerk.child("A")), """
                {'to': {'home': '%s', 'from': '2023-02-01', 'type': 'residential', 'basis': 'block', 'contract': '%s',
                 'fees': {'core': '5200.00'}, 'expectedEnd': '2023-07-01'}}""".formatted(home, block));

        JsonNode before = row("contract", "2023-11-30", block);
        assertThat(before.at("/beds").asInt()).isEqualTo(2);
        assertThat(before.at("/dueToEnd").asInt()).isEqualTo(1);
        JsonNode after = row("contract", "2023-12-01", block);
        assertThat(after.at("/beds").asInt()).isZero();
        assertThat(after.at("/occupied").asInt()).isZero();
        assertThat(after.at("/bedsOfEndedContracts").asInt()).isEqualTo(2);
        assertThat(after.at("/childrenInThem").asInt()).isEqualTo(1);

        clerk.made("/contracts/%s/notices".formatted(block), """
                {'by': 'provider', 'givenOn': '2023-05-01', 'endsOn': '2023-08-01'}""");
        assertThat(row("contract", "2023-08-01", block).at("/beds").asInt()).isZero();
        assertThat(row("contract", "2023-07-31", block).at("/beds").asInt()).isEqualTo(2);
    }

    @Test
    void homes_to_come_are_told_apart_each_as_far_as_it_is_sure() {
        scheme("north", 4, "2023-10-01", 70);
        String held = scheme("south", 2, "2023-10-01", 90);
        scheme("late", 3, "2023-05-01", 90);

        JsonNode both = row("all", "2023-10-01", "all");
        assertThat(both.at("/beds").asInt()).isEqualTo(4);
        assertThat(both.at("/pipelineBeds").asInt()).isEqualTo(6);
        assertThat(both.at("/pipelineBedsLikely").decimalValue()).isEqualByComparingTo("4.6");
        assertThat(row("all", "2023-09-30", "all").at("/pipelineBeds").asInt()).isZero();

        clerk.post("/pipeline/%s/pauses".formatted(held), "{'on': '2023-05-02', 'words': 'No capital'}");
        assertThat(row("provision", "2023-10-01", "in-house residential")
                        .at("/pipelineBeds")
                        .asInt())
                .isEqualTo(4);
        assertThat(row("home", "2023-10-01", "scheme:%s:north".formatted(council))
                        .at("/pipelineBeds")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void what_was_known_before_is_told_again() {
        JsonNode first = clerk.read("/views/occupancy-ahead?asAt=2023-06-01&until=2023-06-08");
        clerk.made("/children/%s/placements".formatted(clerk.child("A")), Clerk.start(own, "2023-02-01"));

        JsonNode again = clerk.read("/views/occupancy-ahead?asAt=2023-06-01&until=2023-06-08&knownAt="
                + first.at("/position").asLong());
        assertThat(again.at("/items")).isEqualTo(first.at("/items"));
    }

    @Test
    void nights_that_are_over_too_far_or_before_any_record_are_refused_in_words() {
        String ask = "/views/occupancy-ahead?asAt=2023-06-01";
        Clerk.refused(clerk.get(ask + "&from=2023-05-31"), 400, "bad-parameter", "from");
        Clerk.refused(clerk.get(ask + "&until=2023-06-01"), 400, "bad-parameter", "until");
        Clerk.refused(clerk.get(ask + "&until=2024-06-02"), 400, "bad-parameter", "until");
        Clerk.refused(clerk.get(ask + "&by=child"), 400, "bad-parameter", "by");
        Clerk.refused(clerk.get("/views/occupancy-ahead?asAt=2019-03-31"), 400, "bad-parameter", "asAt");
        Clerk.refused(clerk.get("/views/occupancy-ahead?asAt=2150-01-01"), 400, "bad-parameter", "asAt");
    }

    private String scheme(String id, int beds, String opensOn, int confidence) {
        return clerk.made("/pipeline", """
                {'id': '%s', 'on': '2023-04-03', 'details': {'kind': 'childrens_home', 'beds': %d, 'inHouse': true},
                 'stages': [{'stage': 'open', 'plannedOn': '%s', 'confidence': %d}]}""".formatted(id, beds, opensOn, confidence));
    }

    private String on(String night) {
        JsonNode row = row("all", night, "all");
        return "beds %d usable %d occupied %d held %d free %d"
                .formatted(
                        row.at("/beds").asInt(),
                        row.at("/usable").asInt(),
                        row.at("/occupied").asInt(),
                        row.at("/held").asInt(),
                        row.at("/free").asInt());
    }

    private JsonNode row(String by, String night, String of) {
        JsonNode told = clerk.read("/views/occupancy-ahead?asAt=2023-06-01&by=%s&from=%2$s".formatted(by, night));
        return StreamSupport.stream(told.at("/items").spliterator(), false)
                .filter(row -> row.at("/on").asString().equals(night))
                .filter(row -> row.at("/of").asString().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
