package brokerage.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.door.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every answer is accounted for before it leaves, every change with its facts. */
@WholeService
class AccountTest {

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private static final AtomicInteger councils = new AtomicInteger();

    private String council;
    private Clerk clerk;

    @BeforeEach
    void aCouncil() {
        council = "account-%d".formatted(councils.incrementAndGet());
        clerk = new Clerk(client, council);
    }

    @AfterEach
    void writable() {
        owner().sql("alter table audit_entry drop constraint if exists nothing_more")
                .update();
    }

    @Test
    void a_change_is_accounted_for_with_its_facts_and_who_told_them() {
        String child = clerk.named("b.jones").child("100");

        Map<String, Object> entry = last();
        assertThat(entry)
                .containsEntry("kind", "changed")
                .containsEntry("what", "startLookingAfter")
                .containsEntry("actor", "b.jones")
                .containsEntry("role", "brokerage_officer")
                .containsEntry("client", "tests")
                .containsEntry("subjects", child)
                .containsEntry("facts", 1)
                .containsEntry("position", head());
        assertThat(entry.get("correlation")).isNotEqualTo("");
    }

    @Test
    void an_answer_about_a_child_is_accounted_for() {
        String child = clerk.child("100");

        clerk.get("/children/" + child)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Brokerage-Position", String.valueOf(head()));

        assertThat(last())
                .containsEntry("kind", "read")
                .containsEntry("what", "readJourney")
                .containsEntry("address", "/api/v1/children/{child}")
                .containsEntry("status", 200)
                .containsEntry("subjects", child)
                .containsEntry("position", head());
    }

    @Test
    void every_child_that_a_list_names_is_accounted_for() {
        List<String> children = List.of(clerk.child("100"), clerk.child("200"));
        long position = head();

        clerk.read("/children?asAt=2023-06-01&knownAt=" + position);

        assertThat(last()).containsEntry("what", "listChildren");
        assertThat(last().get("subjects").toString().split(" ")).containsExactlyInAnyOrderElementsOf(children);
    }

    @Test
    void who_is_turned_away_is_accounted_for_with_what_they_asked_for() {
        clerk.child("100");
        clerk.get("/children/child:elsewhere:somebody").expectStatus().isNotFound();

        assertThat(last())
                .containsEntry("kind", "refused")
                .containsEntry("status", 404)
                .containsEntry("subjects", "child:elsewhere:somebody");

        clerk.post("/children/child:elsewhere:somebody/placements", "{}")
                .expectStatus()
                .isBadRequest();

        assertThat(last()).containsEntry("kind", "refused").containsEntry("status", 400);
    }

    @Test
    void nobody_who_says_not_who_they_are_asks_for_a_child_unseen() {
        String child = clerk.child("100");
        long before = entries("?");

        client.get().uri("/api/v1/children/" + child).exchange().expectStatus().isUnauthorized();
        client.get().uri("/api/v1/homes").exchange().expectStatus().isUnauthorized();

        assertThat(entries("?")).isEqualTo(before + 1);
    }

    @Test
    void no_endpoint_answers_unseen() {
        List<String> unseen = new ArrayList<>();
        endpoints.getHandlerMethods().keySet().forEach(mapping -> {
            String pattern = mapping.getPatternValues().iterator().next();
            if (!pattern.startsWith(Addresses.ROOT)) return;
            long before = entries(council);
            ask(mapping.getMethodsCondition().getMethods().iterator().next().asHttpMethod(), pattern);
            if (entries(council) != before + 1 || !List.of(pattern, "").contains(last().get("address")))
                unseen.add("%s %d %s".formatted(pattern, entries(council) - before, last()));
            if (pattern.contains("{child}")
                    && !last().get("subjects").toString().contains("child:elsewhere:x")) unseen.add(pattern);
        });

        assertThat(unseen).isEmpty();
    }

    /** Of children of nobody's, without a body. */
    private void ask(HttpMethod verb, String pattern) {
        String path = pattern.substring(Addresses.ROOT.length())
                .replace("{bed}", "1")
                .replaceAll("\\{id}", "import:elsewhere:x")
                .replaceAll("\\{(\\w+)}", "$1:elsewhere:x");
        clerk.as("information_governance_officer")
                .request(verb, path)
                .exchange()
                .expectBody()
                .returnResult();
    }

    @Test
    void what_was_typed_into_an_address_is_not_repeated() {
        clerk.child("100");

        clerk.get("/children/Mary-Brown").expectStatus().isNotFound();
        clerk.get("/children/Mary-Brown?asAt=Mary").expectStatus().is4xxClientError();

        assertThat(last()).containsEntry("kind", "refused").containsEntry("subjects", "");
        assertThat(last().toString()).doesNotContain("Mary");
    }

    @Test
    void what_cannot_be_accounted_for_is_not_shown() {
        String child = clerk.child("100");
        owner().sql("alter table audit_entry add constraint nothing_more check (false) not valid")
                .update();

        Clerk.refused(clerk.get("/children/" + child), 503, "records-unreachable", "");
        clerk.get("/children/" + child)
                .expectHeader()
                .doesNotExist("ETag")
                .expectHeader()
                .doesNotExist("Brokerage-Position")
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("bornIn"));
        long position = head();
        clerk.post("/children", """
                {'localId': '300', 'dateOfBirth': '2010-05-17', 'uasc': false, 'careStartedOn': '2023-01-09'}
                """).expectStatus().is5xxServerError();
        assertThat(head()).isEqualTo(position);
    }

    private Map<String, Object> last() {
        return jdbc.sql(
                        "select kind, what, actor, role, client, correlation, address, status, array_to_string(subjects, ' ') as"
                                + " subjects, position, facts from audit_entry where council = ? order by n desc limit 1")
                .param(council)
                .query()
                .singleRow();
    }

    private JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    private long entries(String of) {
        return jdbc.sql("select count(*) from audit_entry where council = ?")
                .param(of)
                .query(Long.class)
                .single();
    }

    private long head() {
        return jdbc.sql("select last from log_position").query(Long.class).single();
    }
}
