package brokerage.api.journey;

import static brokerage.api.Clerk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Follower;
import brokerage.api.published.Mirror;
import brokerage.api.published.Received;
import brokerage.api.published.kafka.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What the brokerage team is there for, as they tell it; read back over REST, and from Kafka as another system reads it. */
@FridayAfternoon
class StoriesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final RestTestClient client;
    private final KafkaBroker broker;

    @Autowired
    StoriesTest(RestTestClient client, KafkaBroker broker) {
        this.client = client;
        this.broker = broker;
    }

    @Test
    void a_planned_fostering_match() {
        var town = new Town(client, "story-fostering");
        Clerk officer = town.officer();
        String agency = town.provider("AGENCY");
        String other = town.provider("OTHER");
        String home = town.home("ELM", "childrens_home", 1, "'bedsTracked': true, 'inHouse': true");
        String family = town.home("FIR", "foster_household", 2, "'bedsTracked': false, 'inHouse': false");
        String child = town.child("F-1", "2014-05-17");
        String before = town.lives(child, home, "2025-03-03", "residential", "in_house", "4800.00");

        String referral = town.referral("planned", "foster_ifa", child);
        String at = "/referrals/" + referral;
        town.waives(referral, List.of("kinship", "in_house", "block"));
        officer.made(at + "/searches", """
                {'route': 'framework', 'on': '2026-03-02', 'asked': ['%s', '%s']}""".formatted(agency, other));
        officer.made(at + "/declines", """
                {'route': 'framework', 'provider': '%s', 'reason': 'no_vacancy', 'answer': {'how': 'email'}}""".formatted(other));
        String offer = town.offered(referral, """
                {'route': 'framework', 'provider': '%s', 'home': '%s', 'children': ['%s'], 'type': 'foster_ifa',
                 'fees': {'core': '1000.00', 'support': '50.00'}, 'availableFrom': '2026-03-06', 'answer': {'how': 'phone'}}""".formatted(agency, family, child));
        String match = town.matched(referral, offer, "2026-03-16", child);
        officer.made("%s/matches/%s/starts".formatted(at, match), """
                {'child': '%s', 'from': '2026-03-16', 'leaving': {'placement': '%s'}}""".formatted(child, before));

        JsonNode file = officer.read(at);
        assertThat(file.at("/children/0/startedOn").asString()).isEqualTo("2026-03-16");
        assertThat(file.at("/declines/0/reason").asString()).isEqualTo("no_vacancy");
        assertThat(file.at("/matches/0/approvals"))
                .as("within the officer's own limit")
                .isEmpty();
        JsonNode placements =
                officer.read("/children/" + child + "?asAt=2026-03-16").at("/placements");
        assertThat(placements.at("/0/endReason").asString()).isEqualTo("CARPL");
        assertThat(placements.at("/1/home").asString()).isEqualTo(family);
        JsonNode fostered = spot(town, "2026-03-16", "agency_fostering");
        assertThat(fostered.at("/placements").asInt()).isEqualTo(1);
        assertThat(fostered.at("/weeklyCost").asString()).isEqualTo("1050.00");

        mirrored(
                Topics.SPOT,
                "story-fostering",
                rows -> rows.anyMatch(row -> at(row, LocalDate.of(2026, 3, 16))
                        && row.at("/weekly").asString().equals("1050.00")));
        assertThat(heard(referral, "brokerage.referral-fulfilled.v1"))
                .containsSubsequence(
                        "brokerage.referral-logged.v1",
                        "brokerage.search-opened.v1",
                        "brokerage.offer-declined.v1",
                        "brokerage.offer-received.v1",
                        "brokerage.match-proposed.v1",
                        "brokerage.matched-placement-started.v1",
                        "brokerage.referral-fulfilled.v1");
    }

    @Test
    void a_friday_evening_emergency() {
        var town = new Town(client, "story-friday");
        Clerk officer = town.officer();
        String home = town.home("OAK", "childrens_home", 1, "'bedsTracked': false, 'inHouse': false");
        String child = town.child("E-1", "2011-05-17");
        String referral =
                officer.made("/referrals", "{'children': ['%s'], 'asked': {'urgency': 'emergency'}}".formatted(child));

        String match = officer.made("/referrals/%s/emergency-starts".formatted(referral), """
                {'child': '%s', 'to': {'home': '%s', 'from': '2026-03-06', 'type': 'residential', 'basis': 'spot',
                 'fees': {'core': '7000.00'}}, 'verbal': {'as': 'director', 'by': 'D. Okoro', 'at': '2026-03-06T15:50:00Z'}}""".formatted(child, home));

        JsonNode chased = officer.read("/worklist").at("/approvals/items");
        assertThat(chased.valueStream().map(row -> row.at("/rule").asString()))
                .containsExactlyInAnyOrder("weekly-cost", "registered-manager");
        assertThat(chased.at("/0/verballyBy").asString()).isEqualTo("director");
        assertThat(chased.at("/0/emergency").asBoolean()).isTrue();

        officer.made("/referrals/%s/declines".formatted(referral), """
                {'route': 'block', 'provider': '%s', 'reason': 'no_answer', 'answer': {'how': 'phone'}}""".formatted(town.provider("BLOCK")));
        town.approves("high_cost_board", referral, match);
        assertThat(officer.read("/worklist").at("/approvals/items")).hasSize(1);
        town.approves("brokerage_team_manager", referral, match);
        assertThat(officer.read("/worklist").at("/approvals/items")).isEmpty();
        assertThat(officer.read("/referrals/" + referral)
                        .at("/missing")
                        .valueStream()
                        .map(JsonNode::asString))
                .as("still to be said")
                .contains("neededBy", "wanted");

        assertThat(spot(town, "2026-03-06", "residential").at("/spotShare").asString())
                .isEqualTo("100.0");
        mirrored(
                Topics.SPOT,
                "story-friday",
                rows -> rows.anyMatch(
                        row -> at(row, FRIDAY) && row.at("/basis").asString().equals("spot")));
        assertThat(heard(referral, "brokerage.match-approved.v1")).contains("brokerage.placed-in-emergency.v1");
    }

    @Test
    void siblings_placed_together() {
        var town = new Town(client, "story-siblings");
        Clerk officer = town.officer();
        String family = town.home("ASH", "foster_household", 3, "'bedsTracked': true, 'inHouse': true");
        List<String> siblings = Stream.of("S-1", "S-2", "S-3")
                .map(localId -> town.child(localId, "2016-05-17"))
                .toList();
        String all = String.join("', '", siblings);
        String referral = town.referral("planned", "foster_in_house", all);
        town.waives(referral, List.of("kinship"));
        String offer = town.offered(referral, """
                {'route': 'in_house', 'home': '%s', 'children': ['%s'], 'type': 'foster_in_house', 'fees': {'core': '388.00'},
                 'availableFrom': '2026-03-06', 'answer': {'how': 'meeting'}}""".formatted(family, all));

        String match = town.matched(referral, offer, "2026-03-10", all);
        assertThat(beds(town, family, FRIDAY)).containsExactly("held", "held", "held");

        for (String child : siblings) {
            assertThat(officer.read("/referrals/" + referral).at("/status").asString())
                    .isEqualTo("open");
            officer.made("/referrals/%s/matches/%s/starts".formatted(referral, match), """
                    {'child': '%s', 'from': '2026-03-06'}""".formatted(child));
        }

        assertThat(beds(town, family, FRIDAY)).containsExactly("occupied", "occupied", "occupied");
        JsonNode file = officer.read("/referrals/" + referral);
        assertThat(file.at("/status").asString()).isEqualTo("fulfilled");
        assertThat(file.at("/children")
                        .valueStream()
                        .map(child -> child.at("/placement").asString()))
                .doesNotHaveDuplicates()
                .hasSize(3);
        mirrored(
                Topics.OCCUPANCY,
                "story-siblings",
                rows -> rows.filter(row -> at(row, FRIDAY))
                                .filter(row -> row.at("/state").asString().equals("occupied"))
                                .count()
                        == 3);
    }

    @Test
    void a_home_is_suspended_with_four_children_in_it() {
        var town = new Town(client, "story-suspended");
        Clerk officer = town.officer();
        String contract = town.blockContract("K1", town.provider("P1"), 4);
        String home = town.home("MAPLE", "childrens_home", 4, "'bedsTracked': true, 'inHouse': false");
        String elsewhere = town.home("FIR", "foster_household", 4, "'bedsTracked': false, 'inHouse': true");
        for (int bed = 1; bed <= 4; bed++) town.buys(contract, home, bed);
        List<String> children = Stream.of("M-1", "M-2", "M-3", "M-4")
                .map(localId -> town.child(localId, "2011-05-17"))
                .toList();
        List<String> placements = children.stream()
                .map(child -> town.lives(child, home, "2025-06-02", "residential", "block", "0.00"))
                .toList();

        officer.made("/homes/%s/registrations".formatted(home), "{'on': '2026-03-02', 'state': 'suspended'}");

        assertThat(officer.read("/worklist").at("/urgentMoves/items")).hasSize(4);
        JsonNode quality = officer.read("/views/quality");
        assertThat(quality.at("/suspended").asInt()).isEqualTo(4);
        String another = town.child("M-5", "2011-05-17");
        String referral = town.referral("urgent", "residential", another);
        town.waives(referral, List.of("kinship", "in_house"));
        String offer = town.offered(referral, """
                {'route': 'block', 'home': '%s', 'children': ['%s'], 'type': 'residential', 'fees': {'core': '0.00'},
                 'availableFrom': '2026-03-06', 'answer': {'how': 'phone'}}""".formatted(home, another));
        refused(
                officer.post("/referrals/%s/matches".formatted(referral), """
                        {'offer': '%s', 'places': [{'child': '%s'}], 'from': '2026-03-10', 'heldUntil': '2026-03-20',
                         'assessment': {'needs': 'met', 'residents': 'met', 'siblings': 'met', 'school': 'met',
                         'distance': 'met', 'culture': 'met', 'childsView': 'met'}}""".formatted(offer, another)),
                409,
                "rule-not-met",
                "");

        for (int i = 0; i < 4; i++)
            officer.made("/children/%s/moves".formatted(children.get(i)), """
                    {'leaving': '%s', 'reason': 'STAND', 'to': {'home': '%s', 'from': '2026-03-04', 'type': 'foster_in_house',
                     'basis': 'in_house', 'fees': {'core': '388.00'}}}""".formatted(placements.get(i), elsewhere));

        assertThat(officer.read("/worklist").at("/urgentMoves/items")).isEmpty();
        assertThat(beds(town, home, FRIDAY)).containsOnly("out_of_use");
        JsonNode cost = officer.read("/views/void-costs?from=2026-03-02&until=2026-03-06")
                .at("/items/0");
        assertThat(cost.at("/occupied").asInt())
                .as("two nights of four children")
                .isEqualTo(8);
        assertThat(cost.at("/outOfUse").asInt()).isEqualTo(8);
        assertThat(cost.at("/cost").asString()).as("the provider closed it").isEqualTo("0.00");
        mirrored(
                Topics.OCCUPANCY,
                "story-suspended",
                rows -> rows.filter(row -> at(row, FRIDAY))
                                .filter(row -> row.at("/state").asString().equals("out_of_use"))
                                .count()
                        == 4);
    }

    @Test
    void a_bespoke_placement_from_decision_to_registration_in_place() {
        var town = new Town(client, "story-bespoke");
        Clerk officer = town.officer();
        String provider = town.provider("P1");
        String setting = officer.made("/homes", """
                {'id': 'B1', 'from': '2026-02-02', 'registration': 'unregistered', 'details': {'kind': 'bespoke', 'places': 1,
                 'provider': '%s', 'bedsTracked': false, 'inHouse': false, 'name': 'N'}}""".formatted(provider));
        String child = town.child("B-1", "2011-05-17");
        String referral = town.referral("urgent", "bespoke", child);
        town.waives(referral, List.of("kinship", "in_house", "block", "framework", "spot"));
        String offer = town.offered(referral, """
                {'route': 'bespoke', 'provider': '%s', 'home': '%s', 'children': ['%s'], 'type': 'bespoke',
                 'fees': {'core': '14000.00'}, 'availableFrom': '2026-03-06', 'registration': 'unregistered',
                 'answer': {'how': 'phone'}}""".formatted(provider, setting, child));
        String match = town.matched(referral, offer, "2026-03-09", child);
        String start = "/referrals/%s/matches/%s/starts".formatted(referral, match);
        String from = "{'child': '%s', 'from': '2026-03-09'}".formatted(child);

        town.approves("high_cost_board", referral, match);
        refused(officer.post(start, from), 409, "approvals-outstanding", "");
        town.approves("director", referral, match);
        String placement = officer.made(start, from);
        String below = "/children/%s/placements/%s/".formatted(child, placement);
        officer.made(below + "unregistered-reviews", """
                {'on': '2026-03-09', 'wayOut': 'registration_in_place', 'nextReviewOn': '2026-03-16',
                 'inspectorateInformedOn': '2026-03-09', 'lastResortOn': '2026-03-06', 'words': 'nothing else was left'}""");

        JsonNode unregistered = officer.read("/views/unregistered?asAt=2026-03-19");
        assertThat(unregistered.at("/count").asInt()).isEqualTo(1);
        assertThat(unregistered.at("/weeklyCost").asString()).isEqualTo("14000.00");
        assertThat(unregistered.at("/items/0/days").asInt()).isEqualTo(10);
        assertThat(unregistered.at("/items/0/wayOut").asString()).isEqualTo("registration_in_place");
        JsonNode finding = officer.read("/referrals/" + referral)
                .at("/matches/0/findings")
                .valueStream()
                .filter(rule -> rule.at("/rule").asString().equals("unregistered-setting"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.at("/met").asBoolean()).as("never shown as lawful").isFalse();
        assertThat(officer.read("/worklist?asAt=2026-03-16").at("/reviews/items"))
                .hasSize(1);

        officer.made("/homes/%s/registrations".formatted(setting), "{'on': '2026-04-01', 'state': 'registered'}");
        officer.made(below + "registrations", "{'from': '2026-04-01', 'registration': 'registered'}");

        assertThat(officer.read("/views/unregistered?asAt=2026-04-01")
                        .at("/count")
                        .asInt())
                .isZero();
        mirrored(
                Topics.UNREGISTERED,
                "story-bespoke",
                rows -> rows.anyMatch(row -> at(row, LocalDate.of(2026, 3, 19))
                        && row.at("/until").asString().equals("2026-04-01")));
    }

    @Test
    void a_block_bed_stands_empty_for_three_months() {
        var town = new Town(client, "story-empty");
        Clerk officer = town.officer();
        String contract = town.blockContract("K1", town.provider("P1"), 1);
        String home = town.home("BIRCH", "childrens_home", 1, "'bedsTracked': true, 'inHouse': false");
        town.buys(contract, home, 1);
        String child = town.child("V-1", "2011-05-17");
        String placement = town.lives(child, home, "2025-06-02", "residential", "block", "0.00");
        officer.made("/children/%s/placements/%s/ends".formatted(child, placement), """
                {'on': '2025-12-06', 'reason': 'CARPL'}""");
        assertThat(officer.read("/worklist").at("/voids/items")).hasSize(1);

        officer.made("/homes/%s/beds/1/void-explanations".formatted(home), """
                {'from': '2025-12-06', 'reason': 'awaiting_match', 'remedialAction': 'Two referrals looked at',
                 'implication': 'Paid under the contract'}""");

        assertThat(officer.read("/worklist").at("/voids/items")).isEmpty();
        JsonNode empty = officer.read("/views/voids").at("/items/0");
        assertThat(empty.at("/since").asString()).isEqualTo("2025-12-06");
        assertThat(empty.at("/days").asInt()).isEqualTo(90);
        assertThat(empty.at("/reason").asString()).isEqualTo("awaiting_match");
        assertThat(empty.at("/remedialAction").asString()).isEqualTo("Two referrals looked at");
        assertThat(empty.at("/payable").asBoolean()).isTrue();
        JsonNode cost = officer.read("/views/void-costs?from=2025-12-06&until=2026-03-06")
                .at("/items/0");
        assertThat(cost.at("/voidNights").asInt()).isEqualTo(90);
        assertThat(cost.at("/cost").asString()).as("90 nights of £4,900 a week").isEqualTo("63000.00");
        mirrored(
                Topics.VOIDS,
                "story-empty",
                rows -> rows.anyMatch(row -> at(row, FRIDAY)
                        && row.at("/since").asString().equals("2025-12-06")
                        && row.at("/reason").asString().equals("awaiting_match")));
    }

    private static JsonNode spot(Town town, String asAt, String cohort) {
        return town.officer()
                .read("/views/spot?asAt=" + asAt)
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/cohort").asString().equals(cohort))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> beds(Town town, String home, LocalDate night) {
        return town.officer()
                .read("/homes/%s?asAt=%s".formatted(home, night))
                .at("/beds")
                .valueStream()
                .map(bed -> bed.at("/state").asString())
                .toList();
    }

    private static boolean at(JsonNode row, LocalDate night) {
        JsonNode until = row.at("/until");
        return !LocalDate.parse(row.at("/from").asString()).isAfter(night)
                && (until.isMissingNode() || LocalDate.parse(until.asString()).isAfter(night));
    }

    /** Waits until a system that reads only this topic knows it too. */
    private void mirrored(String topic, String council, Predicate<Stream<JsonNode>> knows) {
        try (var mirror = new Mirror(broker.address(), topic, council)) {
            await().until(() -> knows.test(mirror.rows().values().stream().filter(Objects::nonNull)));
        }
    }

    /** What another system is told about this, in order, up to a message of this type. */
    private List<String> heard(String about, String last) {
        try (var other = new Follower(broker.address(), about.split(":", 3)[1])) {
            return await().until(() -> types(other, about), types -> types.contains(last));
        }
    }

    private static List<String> types(Follower other, String about) {
        return other.untilAllOf(Set.of(about), Set.of()).stream()
                .map(Received::type)
                .toList();
    }
}
