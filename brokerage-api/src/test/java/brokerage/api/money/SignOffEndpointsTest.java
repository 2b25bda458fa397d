package brokerage.api.money;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.MonthLists;
import brokerage.api.WholeService;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A month held against lists and signed off; each test in a council of its own. */
@WholeService
class SignOffEndpointsTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient database;

    private Clerk clerk;
    private String council;

    @BeforeEach
    void sitDown() {
        council = "sign-off-" + COUNCILS.incrementAndGet();
        clerk = new Clerk(client, council);
    }

    @Test
    void lists_that_say_the_same_show_no_difference() {
        String placement = placed("L-1", "2023-02-10", "residential", "700.00");

        JsonNode told = compared(
                "L-1,residential,2023-02-10,\nL-1,residential,2019-02-10,2019-03-01\n",
                "%s,,3100.00\n".formatted(key(placement)));

        assertThat(told.at("/differences")).isEmpty();
        assertThat(told.at("/here")).isEqualTo(told.at("/there"));
        assertThat(told.at("/here/children").asInt()).isEqualTo(1);
        assertThat(told.at("/here/cost").asString()).isEqualTo("3100.00");
        assertThat(compared("L-1,residential,2023-02-10,2023-05-01\n", ",L-1,3000.00\n,L-1,100.00\n")
                        .at("/differences"))
                .isEmpty();
    }

    @Test
    void every_difference_is_shown_with_its_line_and_totals() {
        placed("L-1", "2023-02-10", "residential", "700.00");
        String second = placed("L-2", "2023-03-10", "foster_ifa", "70.00");
        placed("L-3", "2023-01-01", "foster_kinship", "7.00");

        JsonNode told = compared(
                "L-1,foster_ifa,2023-02-10,\nL-2,foster_ifa,2023-03-11,2023-03-31\nL-9,residential,2023-03-01,\n",
                "%s,,220.01\nPL-UNKNOWN,,55.00\n,L-1,3100.00\n".formatted(key(second)));

        assertThat(differences(told))
                .containsExactlyInAnyOrder(
                        "missing_here cases.csv:4 - residential 2023-03-01/ 0.00",
                        "missing_there - foster_kinship 2023-01-01/ - 0.00",
                        "not_in_ledger - 31.00 0.00 31.00",
                        "only_in_ledger ledger.csv:3 0.00 55.00 55.00",
                        "other_amount ledger.csv:2 220.00 220.01 0.01",
                        "other_dates cases.csv:3 2023-03-10/ 2023-03-11/2023-03-31 0.00",
                        "other_type cases.csv:2 residential foster_ifa 0.00");
        assertThat(told.at("/here/children").asInt()).isEqualTo(3);
        assertThat(told.at("/there/children").asInt()).isEqualTo(2);
        assertThat(told.at("/totals")).hasSize(7);
    }

    @Test
    void whose_line_it_is_is_told_to_those_who_look_after_the_case_alone() {
        placed("L-1", "2023-02-10", "residential", "700.00");
        String cases = "L-1,foster_ifa,2023-02-10,\n";

        JsonNode commissioner = Clerk.json(lists("commissioner", cases, ""));
        assertThat(commissioner.at("/differences/0/kind").asString()).isEqualTo("other_type");
        assertThat(commissioner.at("/differences/0/child").isNull()).isTrue();
        assertThat(commissioner.toString()).doesNotContain("L-1");
        JsonNode manager = Clerk.json(lists("brokerage_team_manager", cases, ""));
        assertThat(manager.at("/differences/0/localId").asString()).isEqualTo("L-1");
        assertThat(manager.at("/differences/0/child").asString()).startsWith("child:");
        Clerk.refused(lists("brokerage_officer", cases, ""), 403, "not-for-this-role", "");
    }

    @Test
    void a_list_with_rows_that_cannot_be_read_is_refused_row_by_row_without_repeating_who() {
        var answer = MonthLists.compared(
                manager(),
                "2023-03",
                MonthLists.CASES + "L-1,castle,2023-02-10,\nL-2,residential,10/02/2023,\n,residential,2023-02-10,\n"
                        + "SECRET-ID,residential,2023-02-10,2023-01-01\nL-5,residential\n",
                MonthLists.LEDGER + "P-1,,twelve\nP-1,L-1,12.00\n,,1.00\n");
        byte[] body =
                answer.expectStatus().isEqualTo(422).expectBody().returnResult().getResponseBody();
        JsonNode problem = Clerk.JSON.readTree(body);

        assertThat(problem.at("/type").asString()).isEqualTo("/problems/rows-not-read");
        assertThat(StreamSupport.stream(problem.at("/errors").spliterator(), false)
                        .map(error -> error.at("/field").asString()))
                .containsExactly(
                        "cases.csv line 2 column type",
                        "cases.csv line 3 column started_on",
                        "cases.csv line 4 column child_id",
                        "cases.csv line 5 column ended_on",
                        "cases.csv line 6",
                        "ledger.csv line 2 column amount",
                        "ledger.csv line 3 column placement_id",
                        "ledger.csv line 4 column placement_id");
        assertThat(problem.toString()).doesNotContain("SECRET-ID");
    }

    @Test
    void files_of_another_form_a_month_to_come_and_no_month_are_refused() {
        Clerk.refused(
                MonthLists.compared(manager(), "2023-03", "child,type\n", MonthLists.LEDGER),
                422,
                "wrong-columns",
                "cases.csv");
        Clerk.refused(MonthLists.compared(manager(), "2023-03", "", MonthLists.LEDGER), 422, "empty-file", "cases.csv");
        Clerk.refused(
                MonthLists.compared(
                        manager(), "2023-03", MonthLists.CASES, MonthLists.LEDGER + ",L-1,1.00\n".repeat(20_001)),
                413,
                "too-large",
                "ledger.csv");
        Clerk.refused(
                MonthLists.compared(manager(), "2199-01", MonthLists.CASES, MonthLists.LEDGER),
                409,
                "month-is-not-over",
                "month");
        Clerk.refused(
                MonthLists.compared(manager(), "March", MonthLists.CASES, MonthLists.LEDGER),
                400,
                "bad-parameter",
                "month");
        Clerk.refused(
                MonthLists.signOff(manager(), "2023-03", " ", MonthLists.CASES, MonthLists.LEDGER, headers -> {}),
                400,
                "bad-parameter",
                "words");
    }

    @Test
    void a_month_is_signed_off_with_its_figures_and_the_lists_are_kept_nowhere() {
        String placement = placed("KEEP-OUT-77", "2023-02-10", "residential", "700.00");
        String cases = MonthLists.CASES + "KEEP-OUT-77,residential,2023-02-10,\nNOBODY-88,residential,2023-03-01,\n";
        String ledger = MonthLists.LEDGER + "%s,,3000.00\n".formatted(key(placement));

        String location =
                Clerk.location(MonthLists.signOff(manager(), "2023-03", "Paid late", cases, ledger, headers -> {}));
        assertThat(location).isEqualTo("/api/v1/sign-offs/signoff:%s:2023-03".formatted(council));

        JsonNode signed = manager()
                .read("/sign-offs/signoff:%s:2023-03".formatted(council))
                .at("/items/0");
        assertThat(signed.at("/differences").asInt()).isEqualTo(2);
        assertThat(signed.at("/amount").asString()).isEqualTo("100.00");
        assertThat(signed.at("/words").asString()).isEqualTo("Paid late");
        assertThat(signed.at("/here/cost").asString()).isEqualTo("3100.00");
        assertThat(signed.at("/there/cost").asString()).isEqualTo("3000.00");
        assertThat(signed.at("/caseList").asString()).matches("[0-9a-f]{64}");
        assertThat(clerk.as("sufficiency_board_member").read("/sign-offs").toString())
                .contains("100.00")
                .doesNotContain("Paid late");
        assertThat(stored())
                .anyMatch(event -> event.startsWith("signoff.month-signed-off "))
                .noneMatch(event -> event.contains("NOBODY-88") || event.contains("Paid late"))
                .noneMatch(event -> event.startsWith("signoff") && event.contains("KEEP-OUT"));
    }

    @Test
    void a_repeat_with_the_same_key_signs_once_and_with_another_list_is_refused() {
        for (int time = 0; time < 2; time++)
            MonthLists.signOff(
                            manager(),
                            "2023-03",
                            "All well",
                            MonthLists.CASES,
                            MonthLists.LEDGER,
                            headers -> headers.add("Idempotency-Key", "once"))
                    .expectStatus()
                    .isCreated();
        assertThat(clerk.read("/sign-offs/signoff:%s:2023-03".formatted(council))
                        .at("/items"))
                .hasSize(1);
        Clerk.refused(
                MonthLists.signOff(
                        manager(),
                        "2023-03",
                        "All well",
                        MonthLists.CASES,
                        MonthLists.LEDGER + ",L-1,1.00\n",
                        headers -> headers.add("Idempotency-Key", "once")),
                409,
                "idempotency-key-reused",
                "");
    }

    @Test
    void which_months_are_reconciled_is_a_view() {
        MonthLists.signedOff(clerk, "2026-09", "All well");
        MonthLists.signedOff(clerk, "2026-08", "All well");
        MonthLists.signedOff(clerk, "2026-08", "Better");
        String today = clerk.read("/views/reconciled").at("/asAt").asString();

        JsonNode told = clerk.read("/views/reconciled?asAt=" + today);
        assertThat(told.at("/items")).hasSize(12);
        assertThat(told.at("/signedOff").asInt()).isEqualTo(2);
        assertThat(told.at("/daysSince").asInt()).isZero();
        assertThat(told.at("/differences").asInt()).isZero();
        JsonNode before = clerk.read("/views/reconciled?asAt=2024-02-29");
        assertThat(before.at("/items/0/month").asString()).isEqualTo("2024-02");
        assertThat(before.at("/signedOff").asInt()).isZero();
        assertThat(before.at("/daysSince").isNull()).isTrue();
    }

    private List<String> stored() {
        return database.sql(
                        "select payloadtype || ' ' || convert_from(payload, 'UTF8') from domainevententry where aggregateidentifier like ?")
                .param("%:" + council + ":%")
                .query(String.class)
                .list();
    }

    private String placed(String localId, String from, String type, String core) {
        String home = clerk.home("HOM-" + localId, 1);
        return clerk.made(
                "/children/%s/placements".formatted(clerk.child(localId)), """
                {'to': {'home': '%s', 'from': '%s', 'type': '%s', 'basis': 'spot', 'fees': {'core': '%s'}}}
                """.formatted(home, from, type, core));
    }

    private static String key(String placement) {
        return placement.substring(placement.lastIndexOf(':') + 1);
    }

    private Clerk manager() {
        return clerk.as("brokerage_team_manager");
    }

    private ResponseSpec lists(String role, String cases, String ledger) {
        return MonthLists.compared(clerk.as(role), "2023-03", MonthLists.CASES + cases, MonthLists.LEDGER + ledger);
    }

    private JsonNode compared(String cases, String ledger) {
        return Clerk.json(lists("brokerage_team_manager", cases, ledger));
    }

    private static List<String> differences(JsonNode told) {
        return StreamSupport.stream(told.at("/differences").spliterator(), false)
                .map(one -> "%s %s %s %s %s"
                        .formatted(
                                one.at("/kind").asString(),
                                one.at("/line").isNull() || one.at("/file").isNull()
                                        ? "-"
                                        : one.at("/file").asString() + ":"
                                                + one.at("/line").asInt(),
                                said(one.at("/here")),
                                said(one.at("/there")),
                                one.at("/amount").asString()))
                .toList();
    }

    private static String said(JsonNode value) {
        return value.isNull() ? "-" : value.asString();
    }
}
