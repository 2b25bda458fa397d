package brokerage.api.money;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Verb;
import brokerage.api.WholeService;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Budgets over HTTP; each test in a council of its own. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class BudgetEndpointsTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();
    private static final String LINES =
            "[{'type': 'foster_ifa', 'amount': '1000.00'}, {'type': 'residential', 'amount': '9000.00'}]";

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "budget-" + COUNCILS.incrementAndGet());
    }

    Stream<Verb> verbs() {
        sitDown();
        String budget = clerk.made("/budgets", set(2024, "2024-02-10"));
        return Stream.of(
                new Verb("/budgets", set(2023, "2023-02-10"), set(2022, "2023-04-01"), 422, "not-decided-for-the-year"),
                new Verb(
                        "/budgets/%s/revisions".formatted(budget),
                        "{'on': '2024-06-01', 'lines': %s}".formatted(LINES),
                        "{'on': '2024-01-01', 'lines': %s}".formatted(LINES),
                        409,
                        "before-it-was-set"),
                new Verb(
                        "/budgets/%s/virements".formatted(budget),
                        virement("2024-07-01", "500.00"),
                        virement("2024-07-01", "9000.01"),
                        409,
                        "more-than-the-line-has"));
    }

    @Test
    void each_is_refused_by_its_rule_and_then_taken() {
        verbs().forEach(verb -> {
            verb.isRefused(clerk);
            verb.isTaken(clerk);
        });
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_names_a_field_too_many_or_too_few(Verb verb) {
        verb.namesAFieldTooManyOrTooFew(clerk);
    }

    @Test
    void a_budget_is_read_as_at_any_day_and_as_known_before_with_its_history() {
        String budget = clerk.made("/budgets", set(2022, "2022-02-10"));
        long known = clerk.read("/budgets").at("/position").asLong();
        clerk.made("/budgets/%s/virements".formatted(budget), virement("2022-07-01", "500.00"));

        JsonNode before = clerk.read("/budgets/%s?asAt=2022-06-30".formatted(budget));
        assertThat(before.at("/lines/0/type").asString()).isEqualTo("residential");
        assertThat(before.at("/lines/0/amount").asString()).isEqualTo("9000.00");
        JsonNode after = clerk.read("/budgets/%s?asAt=2022-07-01".formatted(budget));
        assertThat(after.at("/lines/0/amount").asString()).isEqualTo("8500.00");
        assertThat(after.at("/total").asString()).isEqualTo("10000.00");
        assertThat(after.at("/virements/0/words").asString()).isEqualTo("More carers");
        assertThat(after.at("/from").asString()).isEqualTo("2022-04-01");
        assertThat(after.at("/until").asString()).isEqualTo("2023-04-01");
        assertThat(clerk.read("/budgets/%s?asAt=2022-07-01&knownAt=%d".formatted(budget, known))
                        .at("/virements"))
                .isEmpty();
        assertThat(clerk.read("/budgets").at("/items")).hasSize(1);
        assertThat(clerk.as("downstream_system").read("/budgets/" + budget).toString())
                .doesNotContain("More carers");
    }

    @Test
    void what_is_unknown_still_to_come_or_not_theirs_is_refused() {
        String nobody = "/budgets/budget:budget-%d:2022".formatted(COUNCILS.get());
        Clerk.refused(
                clerk.post(nobody + "/virements", virement("2022-07-01", "1.00")), 404, "unknown-reference", "budget");
        clerk.get(nobody).expectStatus().isNotFound();
        clerk.get(nobody + "2").expectStatus().isNotFound();
        Clerk.refused(clerk.post("/budgets", set(2026, "2026-12-24")), 422, "invalid-value", "on");
        Clerk.refused(clerk.post("/budgets", set(99, "2022-02-01")), 422, "invalid-value", "year");
        Clerk.refused(clerk.as("director").post("/budgets", set(2022, "2022-02-10")), 403, "not-for-this-role", "");
    }

    private static String set(int year, String on) {
        return "{'year': %d, 'on': '%s', 'lines': %s, 'words': 'As agreed'}".formatted(year, on, LINES);
    }

    private static String virement(String on, String amount) {
        return """
                {'on': '%s', 'from': 'residential', 'to': 'foster_ifa', 'amount': '%s', 'words': 'More carers'}""".formatted(on, amount);
    }
}
