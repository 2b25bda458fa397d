package brokerage.api.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Verb;
import brokerage.api.WholeService;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What a contract says from later dates on, what an own home is budgeted at, and what that makes of empty beds. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class ContractMoneyEndpointsTest {

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private int made;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "contract-money");
    }

    Stream<Verb> verbs() {
        clerk = new Clerk(client, "contract-money");
        String contract = "/contracts/" + contract();
        String home = clerk.home("M-" + ++made, 2);
        clerk.made(contract + "/uplift-requests", "{'from': '2023-04-01', 'asked': 1900}");
        clerk.made(contract + "/uplift-requests", "{'from': '2024-04-01', 'asked': 4500}");
        return Stream.of(
                new Verb(
                        contract + "/prices",
                        "{'from': '2022-04-01', 'pricePerBedWeek': '5200.00'}",
                        "{'from': '2021-03-31', 'pricePerBedWeek': '5200.00'}",
                        409,
                        "outside-the-term"),
                new Verb(
                        contract + "/uplift-requests",
                        "{'from': '2025-04-01', 'asked': 500, 'words': 'Wages'}",
                        "{'from': '2025-04-01', 'asked': 0}",
                        422,
                        "invalid-value"),
                new Verb(
                        contract + "/uplift-agreements",
                        "{'askedFrom': '2023-04-01', 'agreed': 890, 'from': '2023-06-01'}",
                        "{'askedFrom': '2022-04-01', 'agreed': 890, 'from': '2023-06-01'}",
                        409,
                        "uplift-not-asked"),
                new Verb(
                        contract + "/uplift-declines",
                        "{'askedFrom': '2024-04-01', 'words': 'Not now'}",
                        "{'askedFrom': '2022-04-01'}",
                        409,
                        "uplift-not-asked"),
                new Verb(
                        contract + "/empty-night-clauses",
                        "{'from': '2022-04-01', 'paid': ['wind_down', 'mobilisation']}",
                        "{'from': '2020-04-01', 'paid': []}",
                        409,
                        "outside-the-term"),
                new Verb(
                        contract + "/entitlements",
                        "{'from': '2022-04-01', 'beds': 2, 'homes': ['%s']}".formatted(home),
                        "{'from': '2022-04-01', 'beds': 2, 'homes': ['home:contract-money:none']}",
                        422,
                        "unknown-reference"),
                new Verb(
                        contract + "/option-beds",
                        "{'from': '2022-04-01', 'beds': 1}",
                        "{'from': '2022-04-01', 'beds': 3}",
                        409,
                        "more-than-the-option"),
                new Verb(
                        contract + "/default-notices",
                        "{'on': '2022-04-01', 'words': 'Nobody on shift at night'}",
                        "{'on': '2020-04-01', 'words': 'Nobody on shift at night'}",
                        409,
                        "outside-the-term"),
                new Verb(
                        contract + "/notices",
                        "{'by': 'provider', 'givenOn': '2025-01-01', 'endsOn': '2025-07-01'}",
                        "{'by': 'provider', 'givenOn': '2025-01-01', 'endsOn': '2024-07-01'}",
                        422,
                        "invalid-value"),
                new Verb(
                        contract + "/ends",
                        "{'endsOn': '2025-10-01'}",
                        "{'endsOn': '2021-04-01'}",
                        422,
                        "ends-before-it-starts"),
                new Verb(
                        "/homes/%s/bed-budgets".formatted(home),
                        "{'from': '2022-04-01', 'perBedWeek': '4800.00'}",
                        "{'from': '2018-04-01', 'perBedWeek': '4800.00'}",
                        422,
                        "not-open-yet"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_is_refused_by_its_rule_and_then_taken(Verb verb) {
        verb.isRefused(clerk);
        verb.isTaken(clerk);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_names_a_field_too_many_or_too_few(Verb verb) {
        verb.namesAFieldTooManyOrTooFew(clerk);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_is_404_below_what_nobody_made(Verb verb) {
        String kind = verb.path().startsWith("/homes") ? "home" : "contract";
        verb.isUnknownBelow(clerk, kind + ":contract-money:nobodys");
    }

    @Test
    void shares_that_do_not_add_up_and_an_end_before_the_start_are_refused_by_name() {
        String terms = """
                {'terms': {'name': 'Joint', 'basis': 'block', 'startsOn': '2021-04-01', 'endsOn': '%s', 'ourBeds': 15,
                 'totalBeds': 26, 'partners': [{'council': 'Bucks', 'beds': 7}, {'council': 'Berks', 'beds': %d}]}}
                """;
        Clerk.refused(
                clerk.post("/contracts", terms.formatted("2026-04-01", 5)), 422, "shares-do-not-add-up", "partners");
        Clerk.refused(
                clerk.post("/contracts", terms.formatted("2021-03-31", 4)), 422, "ends-before-it-starts", "endsOn");
        String joint = clerk.made("/contracts", terms.formatted("2026-04-01", 4));
        assertThat(clerk.read("/contracts/" + joint).at("/partners/1/council").asString())
                .isEqualTo("Berks");
    }

    @Test
    void a_contract_reads_with_all_that_was_told_from_later_dates() {
        String contract = contract();
        String path = "/contracts/" + contract;
        clerk.made(path + "/prices", "{'from': '2022-04-01', 'pricePerBedWeek': '5000.00'}");
        clerk.made(path + "/uplift-requests", "{'from': '2023-04-01', 'asked': 1900, 'words': 'Wages'}");
        clerk.made(path + "/uplift-agreements", "{'askedFrom': '2023-04-01', 'agreed': 890, 'from': '2023-05-01'}");
        clerk.made(path + "/empty-night-clauses", "{'from': '2023-05-01', 'paid': ['mobilisation']}");
        clerk.made(path + "/option-beds", "{'from': '2023-05-01', 'beds': 2}");
        clerk.made(path + "/ends", "{'endsOn': '2025-01-01'}");

        JsonNode read = clerk.read(path + "?asAt=2024-03-31");

        assertThat(read.at("/pricePerBedWeek").asString()).isEqualTo("5445.00");
        assertThat(read.at("/prices/0/pricePerBedWeek").asString()).isEqualTo("5000.00");
        assertThat(read.at("/uplifts/0/answer").asString()).isEqualTo("agreed");
        assertThat(read.at("/uplifts/0/words").asString()).isEqualTo("Wages");
        assertThat(read.at("/emptyNightClauses/0/paid/0").asString()).isEqualTo("mobilisation");
        assertThat(read.at("/optionBedsTakenUp").asInt()).isEqualTo(2);
        assertThat(read.at("/endsOn").asString()).isEqualTo("2025-01-01");
        JsonNode before = clerk.read(path + "?asAt=2021-05-01");
        assertThat(before.at("/pricePerBedWeek").asString()).isEqualTo("4900.00");
        assertThat(clerk.as("downstream_system").read(path).toString()).doesNotContain("Wages");
        assertThat(clerk.read("/contracts?limit=500").toString()).contains("Wages");
    }

    @Test
    void an_empty_bed_is_shown_with_its_price_and_whether_it_is_paid() {
        var board = new Clerk(client, "void-money");
        String contract = board.made("/contracts", TERMS);
        String block = board.made("/homes", """
                {'id': 'B', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 1, 'bedsTracked': true, 'inHouse': false, 'openedOn': '2019-04-01', 'name': 'Ash House'}}
                """);
        String own = board.home("O", 1);
        board.made(
                "/contracts/%s/beds".formatted(contract),
                "{'home': '%s', 'bed': 1, 'from': '2021-04-01'}".formatted(block));
        board.made("/homes/%s/bed-budgets".formatted(own), "{'from': '2023-03-01', 'perBedWeek': '4800.00'}");
        board.made(
                "/homes/%s/beds/1/void-explanations".formatted(block),
                "{'from': '2023-03-08', 'reason': 'declined_by_provider'}");
        board.made(
                "/contracts/%s/empty-night-clauses".formatted(contract),
                "{'from': '2023-03-01', 'paid': ['no_suitable_referral']}");

        JsonNode march = board.read("/views/voids?asAt=2023-03-10");
        JsonNode costs = board.read("/views/void-costs?from=2023-03-01&until=2023-04-01");

        assertThat(march.at("/items")
                        .valueStream()
                        .map(bed -> bed.at("/weeklyPrice").asString() + bed.at("/payable")))
                .containsExactlyInAnyOrder("4900.00false", "4800.00true");
        JsonNode bought = costs.at("/items/0");
        assertThat(bought.at("/of").asString()).isEqualTo(contract);
        assertThat(bought.at("/nights").asInt()).isEqualTo(31);
        assertThat(bought.at("/payable").asInt()).isEqualTo(7);
        assertThat(bought.at("/cost").asString()).isEqualTo("4900.00");
        assertThat(bought.at("/utilisation").asString()).isEqualTo("0.0");
        JsonNode staffed = costs.at("/items/1");
        assertThat(staffed.at("/of").asString()).isEqualTo("in-house residential");
        assertThat(staffed.at("/cost").asString()).isEqualTo("21257.14");
        assertThat(board.read("/homes/" + own)
                        .at("/home/bedBudgets/0/perBedWeek")
                        .asString())
                .isEqualTo("4800.00");
    }

    @Test
    void a_period_is_asked_for_whole_and_forwards() {
        Clerk.refused(clerk.get("/views/void-costs?from=2023-04-01"), 400, "bad-parameter", "until");
        Clerk.refused(clerk.get("/views/void-costs?from=2023-04-01&until=2023-04-01"), 400, "bad-parameter", "until");
    }

    @Test
    void the_children_of_a_home_that_turns_red_and_suspended_are_counted() {
        var board = new Clerk(client, "quality-watch");
        String home = board.home("Q", 2);
        String child = board.child("L-1");
        board.made("/children/%s/placements".formatted(child), Clerk.start(home, "2023-01-09"));
        board.made("/homes/%s/traffic-lights".formatted(home), "{'on': '2023-02-01', 'light': 'red'}");
        board.made("/homes/%s/registrations".formatted(home), "{'on': '2023-03-01', 'state': 'suspended'}");
        board.made("/homes/%s/inspections".formatted(home), "{'on': '2023-03-05', 'rating': 'inadequate'}");

        assertThat(board.read("/views/quality?asAt=2023-01-31").at("/children").asInt())
                .isZero();
        JsonNode red = board.read("/views/quality?asAt=2023-02-01");
        assertThat(red.at("/red").asInt()).isOne();
        assertThat(red.at("/suspended").asInt()).isZero();
        JsonNode shut = board.read("/views/quality?asAt=2023-03-06");
        assertThat(shut.at("/suspended").asInt()).isOne();
        assertThat(shut.at("/belowGood").asInt()).isOne();
        assertThat(shut.at("/items/0/child").asString()).isEqualTo(child);
        JsonNode urgent = board.read("/views/urgent-moves?asAt=2023-03-06");
        assertThat(urgent.at("/items/0/since").asString()).isEqualTo("2023-03-01");
    }

    private static final String TERMS = """
            {'terms': {'name': 'County block', 'basis': 'block', 'startsOn': '2021-04-01', 'endsOn': '2026-04-01',
             'pricePerBedWeek': '4900.00', 'ourBeds': 2, 'totalBeds': 2, 'optionBeds': 2, 'voidsPayable': true}}
            """;

    private String contract() {
        return clerk.made("/contracts", TERMS);
    }
}
