package brokerage.api.work;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.referrals.Market;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the pages for officers say, to whom, and that it is in the audit. */
@FridayAfternoon
class ReadingPagesTest {

    private static int made;

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private Reader officer;
    private String child;
    private String home;
    private String referral;
    private String offer;

    @BeforeEach
    void aHomeIsOffered() {
        String council = "pages-" + ++made;
        clerk = new Clerk(client, council);
        officer = new Reader(port, council, "a.smith", "brokerage_officer");
        var market = new Market(clerk);
        child = clerk.child("LOCAL-17");
        home = market.home(2);
        referral = market.referral(child);
        market.kinshipWaived(referral);
        offer = market.offered(referral, home, "4800.00", child);
    }

    @Test
    void the_worklist_is_the_apis() throws Exception {
        assertThat(officer.open("/work").body())
                .contains("Referrals waiting for a home (1)", referral, "planned", "16 March 2026", "Log a referral");
        assertThat(officer.as("director").open("/work").body())
                .contains(referral)
                .doesNotContain("Log a referral");
        assertThat(officer.as("commissioner").open("/work").statusCode()).isEqualTo(403);
    }

    @Test
    void a_referral_shows_the_market_and_who_could_be_asked() throws Exception {
        String page = officer.open("/work/referrals/" + referral).body();

        assertThat(page).contains("Needs a quiet home", "waived: nobody in the family", "£4,800.00 a week", "LOCAL-17");
        assertThat(page.substring(page.indexOf("id=\"candidates\"")))
                .contains(home, "childrens home", "1, 2", "offered");
    }

    @Test
    void a_match_shows_what_the_rules_say_and_who_must_approve() throws Exception {
        clerk.made("/referrals/" + referral + "/matches", Market.match(offer, child));

        String page = officer.open("/work/referrals/" + referral).body();

        assertThat(page).contains("Match: waits for approval", "weekly cost", "outstanding", "brokerage team manager");
        assertThat(officer.as("sufficiency_board_member")
                        .open("/work/referrals/" + referral)
                        .body())
                .contains("weekly cost")
                .doesNotContain("Needs a quiet home", "LOCAL-17", "Take the match back", "/approvals/new");
    }

    @Test
    void a_childs_journey_is_told_day_by_day() throws Exception {
        String placement = clerk.made("/children/" + child + "/placements", Clerk.start(home, "2026-02-01"));
        clerk.made("/children/%s/placements/%s/absences".formatted(child, placement), """
                {'kind': 'hospital', 'from': '2026-02-10', 'until': '2026-02-12'}""");
        clerk.made("/children/%s/placements/%s/fees".formatted(child, placement), """
                {'from': '2026-03-01', 'fees': {'core': '5000.00'}}""");

        String page = officer.open("/work/children/" + child).body();

        assertThat(page)
                .containsSubsequence(
                        "9 January 2023",
                        "Care began",
                        "1 February 2026",
                        "Placed: residential",
                        "Away: hospital",
                        "Back in the placement",
                        "Terms changed",
                        "£5,000.00 a week");
        assertThat(page).contains("LOCAL-17", "17 May 2010", "Move to another home");
        assertThat(officer.open("/work/children/%s?asAt=2026-02-11".formatted(child))
                        .body())
                .contains("Journey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"commissioner", "sufficiency_board_member", "director", "high_cost_board", "downstream_system"})
    void who_a_child_is_is_shown_to_those_who_look_after_the_case_alone(String role) throws Exception {
        for (String page : new String[] {"/work/children/" + child, "/work/children", "/work/referrals/" + referral})
            assertThat(officer.as(role).open(page).body())
                    .as(page)
                    .contains(child)
                    .doesNotContain("LOCAL-17", "17 May 2010");
    }

    @Test
    void a_home_shows_its_beds_over_time_and_who_is_in_them() throws Exception {
        clerk.made("/children/" + child + "/placements", Clerk.start(home, "2026-02-01"));
        clerk.made("/homes/" + home + "/beds/2/void-explanations", """
                {'from': '2026-02-01', 'reason': 'matching_restriction', 'remedialAction': 'Talk to the manager'}""");
        clerk.as("commissioner").made("/homes/" + home + "/traffic-lights", "{'on': '2026-03-01', 'light': 'amber'}");

        String page = officer.open("/work/homes/" + home).body();

        assertThat(page)
                .contains(
                        "Elm House",
                        "Bed 1",
                        "occupied",
                        child,
                        "Bed 2",
                        "matching restriction",
                        "Talk to the manager",
                        "amber");
        assertThat(officer.as("sufficiency_board_member")
                        .open("/work/homes/" + home)
                        .body())
                .contains("matching restriction")
                .doesNotContain("Elm House");
        assertThat(officer.open("/work/homes").body()).contains(home, "Elm House");
    }

    @Test
    void a_page_is_had_again_as_it_was_known() throws Exception {
        HttpResponse<String> before = officer.open("/work/referrals/" + referral);
        String position = before.headers().firstValue("Brokerage-Position").orElseThrow();
        clerk.made("/referrals/" + referral + "/declines", """
                {'route': 'in_house', 'provider': '%s', 'reason': 'age', 'answer': {'how': 'phone'}}""".formatted(new Market(clerk).provider()));

        assertThat(officer.open("/work/referrals/" + referral).body()).contains("Declined: age");
        assertThat(officer.open("/work/referrals/%s?knownAt=%s".formatted(referral, position))
                        .body())
                .contains("Needs a quiet home")
                .doesNotContain("Declined: age");
    }

    @ParameterizedTest
    @CsvSource({
        "/work/children/child:elsewhere:x, 404, is not recorded",
        "/work/referrals/none, 404, No referral has such an id",
        "/work/homes?after=?, 400, The id a page gave",
        "/work/referrals?status=lost, 400, One of",
        "/work/children?asAt=yesterday, 400, A date is expected"
    })
    void a_question_that_makes_no_sense_is_turned_away_on_a_page_in_words(String page, int status, String words)
            throws Exception {
        HttpResponse<String> refused = officer.open(page);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains("govuk-error-summary", words);
    }

    @Test
    void who_looked_is_in_the_audit_once_and_by_the_page() throws Exception {
        officer.open("/work/referrals/" + referral);

        var audit = clerk.as("information_governance_officer").read("/audit?child=" + child + "&limit=1");

        assertThat(audit.at("/items/0/what").asString()).isEqualTo("referralPage");
        assertThat(audit.at("/items/0/address").asString()).isEqualTo("/work/referrals/{referral}");
        assertThat(audit.at("/items/0/actor").asString()).isEqualTo("a.smith");
    }
}
