package brokerage.api.views;

import static brokerage.api.Clerk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A joint contract of 7 beds at £1,000.01 a week: 3 of the council that keeps it, 2 of each of its partners. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedContractsEndpointTest {

    private static final String KEEPER = "shares-keeper";
    private static final String EAST = "shares-east";
    private static final String WEST = "shares-west";
    private static final String YEAR = "/views/shared-contracts?from=2023-01-01&until=2024-01-01";

    @Autowired
    RestTestClient http;

    private String contract;

    @BeforeAll
    void the_contract_is_recorded_and_one_of_its_beds_is_used() {
        Clerk keeper = clerk(KEEPER);
        String provider = keeper.made("/providers", "{'id': 'p1', 'name': 'Oak Care', 'sector': 'private'}");
        contract = keeper.made("/contracts", """
                {'id': 'joint', 'terms': {'provider': '%s', 'name': 'Joint block', 'basis': 'block',
                 'startsOn': '2023-01-15', 'endsOn': '2025-12-31', 'pricePerBedWeek': '1000.01', 'ourBeds': 3,
                 'totalBeds': 7, 'optionBeds': 0, 'voidsPayable': true, 'payableDuringProviderClosure': false,
                 'partners': [{'council': '%s', 'beds': 2}, {'council': '%s', 'beds': 2}]}}
                """.formatted(provider, EAST, WEST));
        keeper.made("/contracts", """
                {'id': 'alone', 'terms': {'provider': '%s', 'name': 'Canary of our own', 'basis': 'block',
                 'startsOn': '2023-01-15', 'pricePerBedWeek': '900.00', 'ourBeds': 3, 'totalBeds': 3}}
                """.formatted(provider));
        String home = keeper.made("/homes", """
                {'id': 'h1', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'provider': '%s', 'places': 3, 'bedsTracked': true, 'inHouse': false, 'openedOn': '2019-04-01',
                 'name': 'Canary House'}}
                """.formatted(provider));
        for (int bed = 1; bed <= 3; bed++)
            keeper.made(
                    "/contracts/" + contract + "/beds",
                    "{'home': '%s', 'bed': %d, 'from': '2023-01-15'}".formatted(home, bed));
        String child = keeper.child("CANARY-1");
        keeper.made(
                "/children/%s/placements".formatted(child),
                Clerk.start(home, "2023-02-01")
                        .replace("'in_house'", "'block', 'contract': '%s', 'bed': 1".formatted(contract)));
    }

    @Test
    void a_partner_sees_terms_use_and_its_part_and_nothing_of_children_beds_or_words() {
        JsonNode told = asked(EAST);

        JsonNode shared = told.at("/items/0");
        assertThat(told.at("/items")).hasSize(1);
        assertThat(shared.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Set.of(
                        "contract",
                        "keptBy",
                        "provider",
                        "name",
                        "basis",
                        "startsOn",
                        "endsOn",
                        "pricePerBedWeek",
                        "prices",
                        "totalBeds",
                        "beds",
                        "voidsPayable",
                        "payableDuringProviderClosure",
                        "months"));
        assertThat(shared.at("/keptBy").asString()).isEqualTo(KEEPER);
        assertThat(shared.at("/provider").asString()).isEqualTo("Oak Care");
        assertThat(shared.at("/beds").asInt()).isEqualTo(2);
        JsonNode february = shared.at("/months/1");
        assertThat(february.at("/month").asString()).isEqualTo("2023-02");
        assertThat(february.at("/nights").asInt()).isEqualTo(84);
        assertThat(february.at("/used").asInt()).isEqualTo(28);
        assertThat(february.at("/empty").asInt()).isEqualTo(56);
        assertThat(february.at("/payable").asInt()).isEqualTo(56);
        assertThat(february.at("/utilisation").decimalValue()).isEqualByComparingTo("33.3");
        assertThat(february.at("/cost").asString()).isEqualTo("28000.28");
        assertThat(february.at("/part").asString()).isEqualTo("8000.08");
        assertThat(told.toString())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("child:", "placement:", "home:", WEST);
    }

    @Test
    void the_parts_of_all_councils_add_up_to_the_penny() {
        Map<String, BigDecimal> whole = new TreeMap<>();
        Map<String, BigDecimal> parts = new TreeMap<>();
        for (String council : Set.of(KEEPER, EAST, WEST))
            for (JsonNode month : asked(council).at("/items/0/months")) {
                whole.put(
                        month.at("/month").asString(),
                        new BigDecimal(month.at("/cost").asString()));
                parts.merge(
                        month.at("/month").asString(),
                        new BigDecimal(month.at("/part").asString()),
                        BigDecimal::add);
            }

        assertThat(parts).hasSize(12).isEqualTo(whole);
        assertThat(whole.get("2023-01")).isEqualByComparingTo("17000.17");
    }

    @Test
    void who_is_no_partner_sees_nothing_and_a_partner_reads_no_more_than_this() {
        assertThat(asked("shares-stranger").at("/items")).isEmpty();
        refused(clerk(EAST).get("/contracts/" + contract), 404, "not-found", "");
        assertThat(clerk(EAST).read("/contracts").at("/items")).isEmpty();
    }

    @Test
    void it_is_for_those_who_commission_manage_or_answer_for_it_and_for_ten_years_at_most() {
        for (String role : Set.of("brokerage_team_manager", "sufficiency_board_member"))
            assertThat(new Clerk(http, EAST).as(role).read(YEAR).at("/items")).hasSize(1);
        refused(new Clerk(http, EAST).as("brokerage_officer").get(YEAR), 403, "not-for-this-role", "");
        refused(
                clerk(EAST).get("/views/shared-contracts?from=2023-01-01&until=2033-01-02"),
                400,
                "bad-parameter",
                "until");
        refused(clerk(EAST).get("/views/shared-contracts"), 400, "bad-parameter", "from");
    }

    private JsonNode asked(String council) {
        return clerk(council).read(YEAR);
    }

    private Clerk clerk(String council) {
        return new Clerk(http, council);
    }
}
