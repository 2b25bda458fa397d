package brokerage.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Follower;
import brokerage.api.published.Received;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A child's way through care, told over HTTP, read from the views, followed on Kafka. */
@WholeService
class JourneyTest {

    private static final String COUNCIL = "journey-test";

    private final Clerk clerk;
    private final KafkaBroker broker;
    private final Set<Long> positions = new TreeSet<>();

    @Autowired
    JourneyTest(RestTestClient http, KafkaBroker broker) {
        this.clerk = new Clerk(http, COUNCIL);
        this.broker = broker;
    }

    @Test
    void from_a_block_bed_through_hospital_down_to_a_foster_family_and_home_again() {
        String child = theHomesAndTheChild();
        String first = placement(tell("/children/" + child + "/placements", """
                {'to': {'home': 'home:journey-test:ALDER', 'from': '2023-03-01', 'type': 'residential', 'basis': 'block',
                 'contract': 'contract:journey-test:K1', 'carePlan': 'foster', 'fees': {'core': '0.00'}}}"""));
        assertThat(block("asAt=2023-03-10").at("/occupancyOfAllBeds").asString())
                .isEqualTo("50.0");

        tell(below(child, first, "absences"), "{'kind': 'hospital', 'from': '2023-04-01'}");
        tell(below(child, first, "returns"), "{'on': '2023-04-05'}");
        assertThat(block("asAt=2023-04-02").at("/retained").asInt()).isEqualTo(1);
        assertThat(block("asAt=2023-04-05").at("/occupied").asInt()).isEqualTo(1);

        long toldWrongly = position(tell("/children/" + child + "/step-downs", """
                {'leaving': '%s', 'to': {'home': 'home:journey-test:ELM', 'from': '2023-05-01', 'type': 'foster_in_house',
                 'basis': 'in_house', 'carePlan': 'foster', 'fees': {'core': '388.00'}}}""".formatted(first)));
        String second =
                clerk.read("/children/" + child).at("/placements/1/placement").asString();

        tell(below(child, second, "corrections"), "{'startedOn': '2023-05-08', 'because': 'moved a week later'}");
        assertThat(block("asAt=2023-05-03&knownAt=" + toldWrongly).at("/empty").asInt())
                .isEqualTo(2);
        assertThat(block("asAt=2023-05-03").at("/occupied").asInt()).isEqualTo(1);
        assertThat(block("asAt=2023-05-08").at("/empty").asInt()).isEqualTo(2);

        tell(below(child, second, "fees"), "{'from': '2023-09-01', 'fees': {'core': '400.00'}}");
        tell("/children/" + child + "/ends", "{'on': '2024-01-10'}");

        JsonNode journey = clerk.read("/children/" + child);
        assertThat(journey.at("/placements/0/endedOn").asString()).isEqualTo("2023-05-08");
        assertThat(journey.at("/placements/1/startedOn").asString()).isEqualTo("2023-05-08");
        assertThat(journey.at("/placements/1/endReason").asString()).isEqualTo("LEFT_CARE");
        assertThat(journey.at("/care/0/until").asString()).isEqualTo("2024-01-10");
        anotherSystemHears(child);
    }

    private String theHomesAndTheChild() {
        clerk.made("/providers", "{'id': 'P1', 'name': 'County homes', 'sector': 'private'}");
        clerk.made("/contracts", """
                {'id': 'K1', 'terms': {'provider': 'provider:journey-test:P1', 'name': 'Block', 'basis': 'block',
                 'startsOn': '2023-01-01', 'endsOn': '2027-12-31', 'pricePerBedWeek': '4900.00', 'ourBeds': 2, 'totalBeds': 2,
                 'optionBeds': 0, 'voidsPayable': true}}""");
        home("ALDER", "childrens_home", 2, false);
        home("ELM", "foster_household", 1, true);
        for (int bed = 1; bed <= 2; bed++) clerk.made("/contracts/contract:journey-test:K1/beds", """
                    {'home': 'home:journey-test:ALDER', 'bed': %d, 'from': '2023-01-01'}""".formatted(bed));
        return placement(tell("/children", """
                {'localId': 'J-1', 'dateOfBirth': '2012-05-17', 'uasc': false, 'careStartedOn': '2023-03-01'}"""));
    }

    private void home(String key, String kind, int places, boolean inHouse) {
        clerk.made("/homes", """
                {'id': '%s', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': '%s', 'places': %d,
                 'bedsTracked': true, 'inHouse': %s, 'openedOn': '2019-04-01', 'name': 'N'}}""".formatted(key, kind, places, inHouse));
    }

    /** Each fact once and in order: the child's on the child's topic, the homes' beside it on theirs. */
    private void anotherSystemHears(String child) {
        Set<String> keys = Set.of(child, "home:journey-test:ALDER", "home:journey-test:ELM");
        try (var other = new Follower(broker.address(), COUNCIL)) {
            List<String> heard = other.untilAllOf(keys, positions).stream()
                    .filter(one -> one.key().equals(child))
                    .map(Received::type)
                    .toList();
            assertThat(heard)
                    .containsExactly(
                            "brokerage.child-became-looked-after.v1",
                            "brokerage.placement-started.v1",
                            "brokerage.child-went-absent.v1",
                            "brokerage.child-returned.v1",
                            "brokerage.placement-stepped-down.v1",
                            "brokerage.placement-corrected.v1",
                            "brokerage.placement-corrected.v1",
                            "brokerage.fees-changed.v1",
                            "brokerage.placement-ended.v1",
                            "brokerage.child-ceased-to-be-looked-after.v1");
        }
    }

    private JsonNode block(String when) {
        JsonNode items = clerk.read("/views/occupancy?by=contract&" + when).at("/items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private JsonNode tell(String path, String json) {
        JsonNode told = json(clerk.post(path, json));
        positions.add(position(told));
        return told;
    }

    private static JsonNode json(RestTestClient.ResponseSpec answer) {
        byte[] body =
                answer.expectStatus().isCreated().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private static long position(JsonNode told) {
        return told.at("/position").asLong();
    }

    private static String placement(JsonNode told) {
        String location = told.at("/location").asString();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String below(String child, String placement, String facts) {
        return "/children/%s/placements/%s/%s".formatted(child, placement, facts);
    }
}
