package brokerage.api.money;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Committed cost over HTTP, worked out by hand; each test in a council of its own. */
@WholeService
class CommittedEndpointTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "committed-" + COUNCILS.incrementAndGet());
    }

    /** From 1 April 2022 to 31 March 2023: 281 nights up to 6 January, 84 from then on. */
    @Test
    void a_placement_is_spent_up_to_the_date_and_committed_to_year_end() {
        place("a", "2010-05-17", "2021-01-01", "'residential', 'basis': 'spot', 'fees': {'core': '700.00'}");

        JsonNode all = committed("asAt=2023-01-06").at("/all");
        assertThat(all.at("/spent").asString()).isEqualTo("28100.00");
        assertThat(all.at("/living").asString()).isEqualTo("8400.00");
        assertThat(all.at("/toStart").asString()).isEqualTo("0.00");
        assertThat(all.at("/total").asString()).isEqualTo("36500.00");
        assertThat(all.at("/budget").isNull()).isTrue();
        assertThat(committed("asAt=2023-01-06&until=2023-01-14")
                        .at("/all/living")
                        .asString())
                .isEqualTo("700.00");
        assertThat(committed("asAt=2023-03-31").at("/all/living").asString()).isEqualTo("0.00");
        assertThat(committed("asAt=2023-03-31&until=2024-04-01")
                        .at("/all/living")
                        .asString())
                .isEqualTo("36600.00");
    }

    @Test
    void a_placement_that_begins_later_is_apart_and_one_that_ends_or_comes_of_age_costs_no_more() {
        place("late", "2010-05-17", "2023-02-01", "'residential', 'basis': 'spot', 'fees': {'core': '700.00'}");
        String grown =
                place("grown", "2005-02-10", "2021-01-01", "'foster_ifa', 'basis': 'spot', 'fees': {'core': '70.00'}");

        JsonNode told = committed("asAt=2023-01-31");
        assertThat(item(told, "residential").at("/toStart").asString()).isEqualTo("5900.00");
        assertThat(item(told, "residential").at("/living").asString()).isEqualTo("0.00");
        // Eighteen in February, taken to be on its last day: 27 nights more.
        assertThat(item(told, "foster_ifa").at("/living").asString()).isEqualTo("270.00");
        // Who stays on past the birthday costs what is on record.
        assertThat(item(committed("asAt=2023-03-01"), "foster_ifa")
                        .at("/living")
                        .asString())
                .isEqualTo("300.00");

        long before = told.at("/position").asLong();
        clerk.post(
                        "/children/" + grown.replaceFirst("/.*", "") + "/placements/" + grown.replaceFirst(".*/", "")
                                + "/ends",
                        "{'on': '2023-02-11', 'reason': 'CARPL'}")
                .expectStatus()
                .isCreated();
        assertThat(item(committed("asAt=2023-01-31"), "foster_ifa")
                        .at("/living")
                        .asString())
                .isEqualTo("100.00");
        assertThat(item(committed("asAt=2023-01-31&knownAt=" + before), "foster_ifa")
                        .at("/living")
                        .asString())
                .isEqualTo("270.00");
    }

    @Test
    void empty_beds_of_a_contract_are_paid_until_it_ends_and_counted_with_the_type_they_are_for() {
        String home = block("2023-02-28");
        clerk.made(
                "/contracts/%s/beds".formatted(contract()),
                "{'home': '%s', 'bed': 1, 'from': '2022-04-01'}".formatted(home));

        JsonNode told = committed("asAt=2023-01-31&by=type");
        assertThat(item(told, "residential").at("/emptySoFar").asString()).isEqualTo("30600.00");
        assertThat(item(told, "residential").at("/emptyAhead").asString()).isEqualTo("2700.00");
        assertThat(item(committed("asAt=2023-01-31&by=route"), "block")
                        .at("/emptyAhead")
                        .asString())
                .isEqualTo("2700.00");
        assertThat(item(committed("asAt=2023-01-31&by=funder"), "social_care")
                        .at("/total")
                        .asString())
                .isEqualTo("33300.00");
    }

    @Test
    void uplifts_agreed_from_a_later_day_and_asked_are_told_with_what_they_do_and_partners_with_their_share() {
        String home = block("2024-03-31");
        String contract = contract();
        clerk.made(
                "/contracts/%s/beds".formatted(contract),
                "{'home': '%s', 'bed': 1, 'from': '2022-04-01'}".formatted(home));
        clerk.made("/contracts/%s/prices".formatted(contract), "{'from': '2023-03-01', 'pricePerBedWeek': '770.00'}");
        clerk.made(
                "/contracts/%s/uplift-requests".formatted(contract),
                "{'from': '2023-03-25', 'asked': 1000, 'words': 'Pay'}");

        JsonNode told = committed("asAt=2023-02-28");
        JsonNode agreed = told.at("/uplifts/0");
        assertThat(agreed.at("/stands").asString()).isEqualTo("agreed");
        assertThat(agreed.at("/before").asString()).isEqualTo("700.00");
        assertThat(agreed.at("/after").asString()).isEqualTo("770.00");
        assertThat(agreed.at("/emptyNights").asInt()).isEqualTo(31);
        assertThat(agreed.at("/effect").asString()).isEqualTo("310.00");
        JsonNode asked = told.at("/uplifts/1");
        assertThat(asked.at("/stands").asString()).isEqualTo("asked");
        assertThat(asked.at("/asked").asInt()).isEqualTo(1000);
        assertThat(asked.at("/after").asString()).isEqualTo("847.00");
        assertThat(asked.at("/effect").asString()).isEqualTo("77.00");
        assertThat(told.at("/recharges/partners/0/council").asString()).isEqualTo("neighbour");
        assertThat(told.at("/recharges/partners/0/soFar").asString()).isEqualTo("33400.00");
        assertThat(told.at("/recharges/partners/0/ahead").asString()).isEqualTo("3410.00");
        assertThat(told.at("/all/emptyAhead").asString()).isEqualTo("3410.00");
    }

    @Test
    void the_budget_stands_beside_it_by_type_and_says_what_is_over_and_under() {
        place("a", "2010-05-17", "2021-01-01", "'residential', 'basis': 'spot', 'fees': {'core': '700.00'}");
        clerk.made("/budgets", """
                {'year': 2022, 'on': '2022-02-10', 'lines': [{'type': 'residential', 'amount': '30000.00'},
                 {'type': 'foster_ifa', 'amount': '5000.00'}]}""");

        JsonNode told = committed("asAt=2023-01-06");
        assertThat(item(told, "residential").at("/variance").asString()).isEqualTo("-6500.00");
        assertThat(item(told, "foster_ifa").at("/variance").asString()).isEqualTo("5000.00");
        assertThat(told.at("/all/budget").asString()).isEqualTo("35000.00");
        assertThat(told.at("/all/variance").asString()).isEqualTo("-1500.00");
        assertThat(committed("asAt=2023-01-06&by=route").at("/all/variance").asString())
                .isEqualTo("-1500.00");
        assertThat(committed("asAt=2023-01-06&until=2023-03-01")
                        .at("/all/budget")
                        .isNull())
                .isTrue();
        assertThat(committed("asAt=2023-01-06&until=2024-04-01")
                        .at("/all/budget")
                        .isNull())
                .isTrue();
    }

    @Test
    void funders_pay_what_they_agreed_to() {
        String placed =
                place("a", "2010-05-17", "2022-04-01", "'residential', 'basis': 'spot', 'fees': {'core': '700.00'}");
        clerk.made(
                "/children/%s/placements/%s/fundings"
                        .formatted(placed.replaceFirst("/.*", ""), placed.replaceFirst(".*/", "")),
                """
                {'from': '2022-04-01', 'shares': {'socialCare': 5000, 'education': 2500, 'health': 2500}}""");

        JsonNode told = committed("asAt=2023-01-06&by=funder");
        assertThat(item(told, "health").at("/total").asString()).isEqualTo("9125.00");
        assertThat(told.at("/recharges/health").asString()).isEqualTo("9125.00");
        assertThat(told.at("/recharges/education").asString()).isEqualTo("9125.00");
    }

    @ParameterizedTest
    @CsvSource({
        "asAt=2199-01-01, asAt",
        "asAt=yesterday, asAt",
        "asAt=2023-01-06&until=2023-01-06, until",
        "asAt=2023-01-06&until=2024-04-02, until",
        "asAt=2023-01-06&until=9999-01-01, until",
        "asAt=2023-01-06&by=colour, by"
    })
    void a_question_that_makes_no_sense_is_refused_by_its_field(String query, String field) {
        Clerk.refused(clerk.get("/views/committed?" + query), 400, "bad-parameter", field);
    }

    private String contract() {
        return "contract:committed-%d:BLOCK".formatted(COUNCILS.get());
    }

    /** A home of one bed, and a block contract of two beds at 700 pounds a week of which the one is a neighbour's. */
    private String block(String lastDay) {
        String provider = clerk.made("/providers", "{'id': 'P', 'name': 'Acorn', 'sector': 'private'}");
        clerk.made("/contracts", """
                {'id': 'BLOCK', 'terms': {'provider': '%s', 'name': 'Block', 'basis': 'block', 'startsOn': '2022-01-01',
                 'endsOn': '%s', 'pricePerBedWeek': '700.00', 'ourBeds': 1, 'totalBeds': 2, 'voidsPayable': true,
                 'payableDuringProviderClosure': true, 'partners': [{'council': 'neighbour', 'beds': 1}]}}
                """.formatted(provider, lastDay));
        return clerk.made("/homes", """
                {'id': 'H', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'provider': '%s', 'places': 1, 'bedsTracked': true, 'inHouse': false, 'openedOn': '2019-04-01', 'name': 'Elm'}}
                """.formatted(provider));
    }

    /** The child and the placement with a stroke between. */
    private String place(String id, String born, String from, String terms) {
        String child = clerk.made("/children", """
                {'localId': '%s', 'dateOfBirth': '%s', 'uasc': false, 'careStartedOn': '2020-01-01'}
                """.formatted(id, born));
        String home = clerk.home("HOM-" + id, 1);
        String placement = clerk.made("/children/%s/placements".formatted(child), """
                {'to': {'home': '%s', 'from': '%s', 'type': %s}}""".formatted(home, from, terms));
        return child + "/" + placement;
    }

    private JsonNode committed(String query) {
        return clerk.read("/views/committed?" + query);
    }

    private static JsonNode item(JsonNode told, String of) {
        for (JsonNode item : told.at("/items")) if (item.at("/of").asString().equals(of)) return item;
        throw new AssertionError(of + " is not among " + told.at("/items"));
    }
}
