package brokerage.api.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The board's meetings over REST: what is frozen stays, however much is corrected, and can be shown to be the same. */
@WholeService
class MeetingEndpointsTest {

    private static final String COUNCIL = "meeting-town";
    private static final String PACK = "{'asAt': '2023-02-28', 'since': '2023-01-31'}";

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void clerk() {
        clerk = new Clerk(client, COUNCIL);
    }

    @Test
    void a_pack_stays_as_it_was_frozen_and_a_fresh_one_tells_what_was_corrected_since() {
        String home = clerk.home("FROZEN", 3);
        String placement = placed(clerk.child("frozen-1"), home);
        String meeting = clerk.made("/meetings", "{'on': '2023-03-07'}");
        freeze(meeting, PACK);
        JsonNode first = check(meeting, 1);
        assertThat(first.get("agrees").asBoolean()).isTrue();
        assertThat(first.at("/pack/asAt").asString()).isEqualTo("2023-02-28");
        String csv = csv("/meetings/%s/packs/1/pack.csv".formatted(meeting));

        clerk.post(placement + "/withdrawals", "{'because': 'recorded for the wrong child'}")
                .expectStatus()
                .isCreated();
        freeze(meeting, PACK);

        assertThat(check(meeting, 1)).isEqualTo(first);
        assertThat(csv("/meetings/%s/packs/1/pack.csv".formatted(meeting))).isEqualTo(csv);
        JsonNode second = check(meeting, 2);
        assertThat(second.get("agrees").asBoolean()).isTrue();
        assertThat(second.at("/pack/digest")).isNotEqualTo(first.at("/pack/digest"));
        assertThat(csv("/meetings/%s/packs/2/pack.csv".formatted(meeting)))
                .contains("position,figure,,Children living in placements,0,0,");
        assertThat(csv).contains("position,figure,,Children living in placements,1,1,");
    }

    @Test
    void frozen_twice_from_the_same_knowledge_it_is_one_pack_with_one_digest() {
        String meeting = clerk.made("/meetings", "{'on': '2023-04-04'}");
        String known = clerk.read("/meetings").get("position").asString();
        String pack = "{'asAt': '2023-04-03', 'since': '2023-03-03', 'knownAt': '%s'}".formatted(known);
        freeze(meeting, pack);
        freeze(meeting, pack);

        JsonNode packs = clerk.read("/meetings/" + meeting).get("packs");
        assertThat(packs).hasSize(1);
        assertThat(check(meeting, 1).get("digestNow")).isEqualTo(packs.at("/0/digest"));
    }

    @Test
    void the_board_is_compared_with_its_last_meeting_before() {
        var other = new Clerk(client, "meeting-village");
        assertThat(cover(other, "2023-05-10")).contains("compared-with,2023-04-10");
        other.made("/meetings", "{'on': '2023-03-07'}");
        other.made("/meetings", "{'on': '2023-05-10'}");

        assertThat(cover(other, "2023-05-10")).contains("compared-with,2023-03-07");
        assertThat(cover(other, "2023-05-11")).contains("compared-with,2023-05-10");
        assertThat(other.read("/meetings").get("items").get(0).get("on").asString())
                .isEqualTo("2023-05-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'asAt': '2023-06-08'} | 422 | asAt",
                "{'asAt': '2150-01-01'} | 422 | asAt",
                "{'asAt': '2023-06-01', 'since': '2023-06-01'} | 400 | since",
                "{'asAt': '2023-06-01', 'knownAt': 'lately'} | 400 | knownAt",
                "{'asAt': '2023-06-01', 'knownAt': '999999999999'} | 422 | knownAt",
                "{'since': '2023-05-01'} | 400 | asAt"
            })
    void a_pack_that_makes_no_sense_is_not_frozen(String body, int status, String field) {
        var other = new Clerk(client, "meeting-hamlet");
        String meeting = "meeting:meeting-hamlet:2023-06-07";
        other.post("/meetings", "{'on': '2023-06-07'}");

        String refused = new String(
                other.post("/meetings/" + meeting + "/packs", body)
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                StandardCharsets.UTF_8);

        assertThat(refused).contains("\"" + field + "\"");
        assertThat(other.read("/meetings/" + meeting).get("packs")).isEmpty();
    }

    @Test
    void no_later_issue_knows_less_than_the_one_before() {
        String meeting = clerk.made("/meetings", "{'on': '2023-07-04'}");
        freeze(meeting, PACK);
        clerk.post("/meetings/" + meeting + "/packs", "{'asAt': '2023-02-28', 'knownAt': '1'}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void only_those_who_hold_meetings_call_them_and_a_meeting_is_called_once() {
        for (String role : new String[] {"brokerage_officer", "sufficiency_board_member", "downstream_system"})
            clerk.as(role)
                    .post("/meetings", "{'on': '2023-08-01'}")
                    .expectStatus()
                    .isForbidden();
        for (String role : new String[] {"brokerage_team_manager", "director"})
            clerk.as(role)
                    .post("/meetings", "{'on': '2023-08-%s'}".formatted(role.startsWith("d") ? "01" : "02"))
                    .expectStatus()
                    .isCreated();
        clerk.post("/meetings", "{'on': '2023-08-01'}").expectStatus().isEqualTo(409);
        clerk.post("/meetings", "{'on': '2150-08-01'}").expectStatus().isEqualTo(422);
    }

    @Test
    void what_nobody_recorded_is_not_found() {
        clerk.get("/meetings/meeting:meeting-town:1999-01-01").expectStatus().isNotFound();
        clerk.get("/meetings/meeting:elsewhere:2023-03-07").expectStatus().isNotFound();
        clerk.get("/meetings/meeting:meeting-town:soon").expectStatus().isNotFound();
        clerk.post("/meetings/meeting:meeting-town:1999-01-01/packs", PACK)
                .expectStatus()
                .isNotFound();
        String meeting = clerk.made("/meetings", "{'on': '2023-09-05'}");
        clerk.get("/meetings/" + meeting + "/packs/1").expectStatus().isNotFound();
        clerk.get("/pack.docx?asAt=2023-02-28").expectStatus().isNotFound();
        clerk.get("/pack.csv?asAt=2150-01-01").expectStatus().isBadRequest();
    }

    private String placed(String child, String home) {
        String location =
                Clerk.location(clerk.post("/children/" + child + "/placements", Clerk.start(home, "2023-02-01")));
        return location.substring("/api/v1".length());
    }

    private void freeze(String meeting, String pack) {
        clerk.post("/meetings/" + meeting + "/packs", pack).expectStatus().isCreated();
    }

    private JsonNode check(String meeting, int number) {
        return clerk.read("/meetings/%s/packs/%d".formatted(meeting, number));
    }

    private static String cover(Clerk of, String asAt) {
        return csv(of, "/pack.csv?asAt=" + asAt);
    }

    private String csv(String path) {
        return csv(clerk, path);
    }

    private static String csv(Clerk of, String path) {
        return new String(
                of.get(path).expectStatus().isOk().expectBody().returnResult().getResponseBody(),
                StandardCharsets.UTF_8);
    }
}
