package brokerage.api.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.referrals.Market;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WholeService
class AuditEndpointsTest {

    @Autowired
    RestTestClient client;

    private static final AtomicInteger councils = new AtomicInteger();

    private Clerk clerk;
    private Clerk auditor;

    @BeforeEach
    void aCouncil() {
        String council = "audit-%d".formatted(councils.incrementAndGet());
        clerk = new Clerk(client, council).named("a.smith");
        auditor = clerk.named("i.guard").as("information_governance_officer");
    }

    @Test
    void who_read_and_changed_a_child_is_found_the_newest_first() {
        String child = clerk.child("100");
        clerk.child("200");
        clerk.named("b.jones").read("/children/" + child);

        JsonNode found = auditor.read("/audit?child=" + child);

        assertThat(found.at("/items").findValuesAsString("what")).containsExactly("readJourney", "startLookingAfter");
        assertThat(found.at("/items").findValuesAsString("actor")).containsExactly("b.jones", "a.smith");
        assertThat(found.at("/next").isNull()).isTrue();
        assertThat(auditor.read("/audit?kind=changed&child=" + child)
                        .at("/items")
                        .findValuesAsString("what"))
                .containsExactly("startLookingAfter");
    }

    @Test
    void what_was_done_to_a_childs_referral_is_found_by_the_child() {
        String child = clerk.child("100");
        String referral = clerk.made("/referrals", Market.log("planned", child));
        clerk.post("/referrals/" + referral + "/withdrawals", "{'on': '2026-03-02', 'reason': 'other'}")
                .expectStatus()
                .isCreated();

        assertThat(auditor.read("/audit?kind=changed&child=" + child)
                        .at("/items")
                        .findValuesAsString("what"))
                .containsExactly("withdrawReferral", "logReferral", "startLookingAfter");
    }

    @Test
    void what_somebody_did_is_found_page_by_page_and_the_search_itself_as_well() {
        String child = clerk.child("100");
        for (int i = 0; i < 3; i++) clerk.named("b.jones").read("/children/" + child);

        JsonNode first = auditor.read("/audit?person=b.jones&limit=2");
        JsonNode second = auditor.read(
                "/audit?person=b.jones&limit=2&after=" + first.at("/next").asLong());

        assertThat(first.at("/items")).hasSize(2);
        assertThat(second.at("/items")).hasSize(1);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(auditor.read("/audit?person=i.guard").at("/items").findValuesAsString("what"))
                .containsExactly("searchAudit", "searchAudit");
    }

    @Test
    void a_search_is_about_the_child_asked_for_and_not_about_all_it_shows() {
        String child = clerk.child("100");
        clerk.child("200");
        auditor.read("/audit");
        auditor.read("/audit?child=" + child);

        JsonNode found = auditor.read("/audit?person=i.guard");

        assertThat(found.at("/items/0/subjects").toString()).isEqualTo("[\"" + child + "\"]");
        assertThat(found.at("/items/1/subjects").toString()).isEqualTo("[]");
    }

    @Test
    void days_are_those_of_london() {
        clerk.child("100");

        assertThat(auditor.read("/audit?until=2020-01-01").at("/items")).isEmpty();
        assertThat(auditor.read("/audit?from=2020-01-01&until=2199-01-01").at("/items"))
                .hasSize(2);
    }

    @Test
    void nobody_else_searches_and_nobody_finds_another_councils() {
        String child = clerk.child("100");

        Clerk.refused(clerk.get("/audit"), 403, "not-for-this-role", "");
        Clerk.refused(clerk.get("/audit/export"), 403, "not-for-this-role", "");
        Clerk.refused(clerk.get("/audit/verification"), 403, "not-for-this-role", "");
        Clerk stranger = new Clerk(client, "audit-stranger").as("information_governance_officer");
        assertThat(stranger.read("/audit?child=" + child).at("/items")).isEmpty();
        assertThat(stranger.read("/audit?kind=changed").at("/items")).isEmpty();
    }

    @Test
    void a_parameter_that_cannot_be_meant_is_named() {
        Clerk.refused(auditor.get("/audit?kind=seen"), 400, "bad-parameter", "kind");
        Clerk.refused(auditor.get("/audit?from=yesterday"), 400, "bad-parameter", "from");
        Clerk.refused(auditor.get("/audit?limit=0"), 400, "bad-parameter", "limit");
        Clerk.refused(auditor.get("/audit?child=Mary"), 400, "bad-parameter", "child");
        Clerk.refused(auditor.get("/audit/verification?since=1"), 400, "bad-parameter", "since");
    }

    @Test
    void an_export_is_the_search_as_a_file_and_is_accounted_for() {
        String child = clerk.child("100");

        String csv = auditor.get("/audit/export?child=" + child)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        List<String> lines = csv.lines().toList();
        assertThat(lines.getFirst()).startsWith("\"n\",\"at\",\"kind\",\"what\",\"actor\"");
        assertThat(lines.get(1)).contains("\"exportAudit\"", "\"i.guard\"", child);
        assertThat(lines.get(2)).contains("\"startLookingAfter\"", "\"a.smith\"", child);
        assertThat(lines).hasSize(3);
    }

    @Test
    void the_chain_is_verified_from_what_was_noted() {
        clerk.child("100");
        JsonNode noted = auditor.read("/audit/verification");
        clerk.child("200");

        JsonNode later =
                auditor.read("/audit/verification?since=" + noted.at("/reached").asString());

        assertThat(later.at("/fault").isNull()).isTrue();
        assertThat(later.at("/more").asBoolean()).isFalse();
        assertThat(noted.at("/reached").asString()).startsWith("1:");
        assertThat(later.at("/reached").asString()).startsWith("3:");
        assertThat(auditor.read("/audit/verification?since=1:" + "0".repeat(64))
                        .at("/fault")
                        .asString())
                .isEqualTo("entry 1 is not the one that was noted");
    }
}
