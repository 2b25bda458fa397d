package brokerage.api.homes;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.referrals.Market;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A home from date to date. */
@FridayAfternoon
class ReadHomeHistoryEndpointTest {

    @Autowired
    RestTestClient client;

    @Test
    void it_tells_what_each_bed_was_who_lived_there_and_how_the_home_stood() {
        var clerk = new Clerk(client, "home-history");
        String home = new Market(clerk).home(1);
        String child = clerk.child("h-1");
        String placement = clerk.made("/children/" + child + "/placements", Clerk.start(home, "2026-02-01"));
        clerk.made("/children/%s/placements/%s/ends".formatted(child, placement), """
                {'on': '2026-03-01', 'reason': 'CARPL'}""");
        clerk.made("/homes/" + home + "/beds/1/void-explanations", """
                {'from': '2026-03-01', 'reason': 'between_placements', 'remedialAction': 'Advertised'}""");
        clerk.as("commissioner").made("/homes/" + home + "/inspections", "{'on': '2026-02-15', 'rating': 'good'}");

        JsonNode history = clerk.read("/homes/" + home + "/history");

        assertThat(history.at("/from").asString()).isEqualTo("2025-03-06");
        assertThat(history.at("/beds/0/state").asString()).isEqualTo("void");
        assertThat(history.at("/beds/0/reason").asString()).isEqualTo("between_placements");
        assertThat(history.at("/beds/0/remedialAction").asString()).isEqualTo("Advertised");
        assertThat(history.at("/beds/1/state").asString()).isEqualTo("occupied");
        assertThat(history.at("/beds/1/child").asString()).isEqualTo(child);
        assertThat(history.at("/beds/1/from").asString()).isEqualTo("2026-02-01");
        assertThat(history.at("/beds/1/until").asString()).isEqualTo("2026-03-01");
        assertThat(history.at("/residents")).hasSize(1);
        assertThat(history.at("/residents/0/until").asString()).isEqualTo("2026-03-01");
        assertThat(history.at("/standings/0/rating").asString()).isEqualTo("good");
        assertThat(clerk.as("downstream_system")
                        .read("/homes/" + home + "/history")
                        .at("/beds/0/remedialAction")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_period_without_end_and_a_home_nobody_knows_are_turned_away() {
        var clerk = new Clerk(client, "home-history-refused");
        String home = new Market(clerk).home(1);

        Clerk.refused(
                clerk.get("/homes/" + home + "/history?from=1950-01-01&until=2026-01-01"),
                400,
                "bad-parameter",
                "until");
        Clerk.refused(
                clerk.get("/homes/" + home + "/history?from=2026-01-02&until=2026-01-01"),
                400,
                "bad-parameter",
                "until");
        Clerk.refused(clerk.get("/homes/home:home-history-refused:none/history"), 404, "not-found", "");
        Clerk.refused(clerk.get("/homes/home:elsewhere:none/history"), 404, "not-found", "");
    }
}
