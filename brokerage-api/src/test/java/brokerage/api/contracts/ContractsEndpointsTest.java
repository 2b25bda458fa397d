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

/** Contracts and their providers. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class ContractsEndpointsTest {

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private int made;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "contracts");
    }

    Stream<Verb> verbs() {
        clerk = new Clerk(client, "contracts");
        String provider = clerk.made("/providers", "{'name': 'Hollybush Care Ltd', 'sector': 'private'}");
        String contract = clerk.made("/contracts", terms(provider, 2, 4));
        String home = clerk.home("K-" + ++made, 2);
        return Stream.of(
                new Verb(
                        "/providers",
                        "{'id': 'P-%d', 'name': 'A', 'sector': 'voluntary'}".formatted(made),
                        "{'id': 'P one', 'name': 'A', 'sector': 'voluntary'}",
                        422,
                        "invalid-value"),
                new Verb(
                        "/providers/%s/corrections".formatted(provider),
                        "{'name': 'A', 'sector': 'health'}",
                        "{'name': '%s', 'sector': 'health'}".formatted("A".repeat(201)),
                        422,
                        "invalid-value"),
                new Verb(
                        "/contracts",
                        terms(provider, 2, 4),
                        terms("provider:contracts:none", 2, 4),
                        422,
                        "unknown-reference"),
                new Verb(
                        "/contracts/%s/corrections".formatted(contract),
                        terms(provider, 3, 4),
                        terms(provider, 5, 4),
                        422,
                        "invalid-value"),
                new Verb("/contracts/%s/beds".formatted(contract), bed(home, 2), bed(home, 3), 422, "no-such-bed"));
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

    @Test
    void a_contract_nobody_made_buys_no_bed_and_none_is_bought_in_a_home_nobody_made() {
        String contract = clerk.made("/contracts", terms(null, 1, 1));
        String home = clerk.home("K-" + ++made, 1);

        Clerk.refused(
                clerk.post("/contracts/contract:contracts:none/beds", bed(home, 1)),
                404,
                "unknown-reference",
                "contract");
        Clerk.refused(
                clerk.post("/contracts/%s/beds".formatted(contract), bed("home:contracts:none", 1)),
                422,
                "unknown-reference",
                "home");
    }

    @Test
    void a_contract_reads_as_it_was_told_and_whether_it_runs() {
        String provider = clerk.made("/providers", "{'name': 'Willow Ltd', 'sector': 'private'}");
        String contract = clerk.made("/contracts", terms(provider, 2, 4));

        JsonNode told = clerk.read("/contracts/%s?asAt=2023-03-31".formatted(contract));

        assertThat(told.at("/pricePerBedWeek").asString()).isEqualTo("5200.00");
        assertThat(told.at("/provider").asString()).isEqualTo(provider);
        assertThat(told.at("/running").asBoolean()).isTrue();
        assertThat(clerk.read("/contracts/%s?asAt=2020-03-31".formatted(contract))
                        .at("/running")
                        .asBoolean())
                .isFalse();
        assertThat(clerk.read("/providers/" + provider).at("/name").asString()).isEqualTo("Willow Ltd");
        assertThat(clerk.read("/providers?limit=500").toString()).contains(provider);
        assertThat(clerk.read("/contracts?limit=500").toString()).contains(contract);
    }

    private static String terms(String provider, int ours, int total) {
        String by = provider == null ? "null" : "'%s'".formatted(provider);
        return """
                {'terms': {'provider': %s, 'name': 'County block', 'basis': 'block', 'startsOn': '2021-04-01',
                 'endsOn': '2026-04-01', 'pricePerBedWeek': '5200.00', 'ourBeds': %d, 'totalBeds': %d,
                 'voidsPayable': true}}
                """.formatted(by, ours, total);
    }

    private static String bed(String home, int bed) {
        return "{'home': '%s', 'bed': %d, 'from': '2021-04-01'}".formatted(home, bed);
    }
}
