package brokerage.api.measures;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Spot nights beside two empty beds of an own home, worked out by hand: each test in a council of its own. */
@WholeService
class AvoidableVoidTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private String own;

    @BeforeEach
    void two_beds_stand_empty() {
        clerk = new Clerk(client, "avoidable-" + COUNCILS.incrementAndGet());
        own = clerk.home("OWN", 2);
    }

    @Test
    void each_empty_bed_stands_for_one_spot_placement_in_the_order_of_their_starts() {
        spot("A", "2023-02-01", "'fees': {'core': '700.00'}");
        spot("B", "2023-02-05", "'fees': {'core': '1400.00'}");
        spot("C", "2023-02-06", "'fees': {'core': '7000.00'}");

        // To 10 February: A ten nights at £100.00, B six at £200.00; no bed is left for C.
        assertThat(told("avoidable-void-nights", "2023-02-10")).isEqualTo("16");
        assertThat(told("avoidable-void-cost", "2023-02-10")).isEqualTo("2200.00");
        assertThat(told("avoidable-void-cost", "2023-02-28")).isEqualTo("7600.00");
        assertThat(told("avoidable-void-nights", "2023-03-01")).isEqualTo("2");
        assertThat(told("avoidable-void-nights", "2023-01-31")).isEqualTo("0");
        assertThat(clerk.read("/measures/avoidable-void-cost/children?asAt=2023-02-10")
                        .at("/items"))
                .extracting(row -> row.at("/weeklyCost").asString())
                .containsExactlyInAnyOrder("700.00", "1400.00");
        JsonNode byHome = clerk.read("/measures/avoidable-void-cost?asAt=2023-02-10&by=home");
        assertThat(byHome.at("/items/0/of").asString()).isEqualTo(own);
    }

    @Test
    void a_bed_that_fills_or_a_spot_placement_that_ends_avoids_no_further_night() {
        spot("A", "2023-02-01", "'fees': {'core': '700.00'}");
        String[] b = spot("B", "2023-02-02", "'fees': {'core': '700.00'}");
        String child = clerk.child("IN");
        clerk.made("/children/%s/placements".formatted(child), Clerk.start(own, "2023-02-04"));
        clerk.made("/children/%s/placements/%s/ends".formatted(b[0], b[1]), "{'on': '2023-02-06', 'reason': 'CARPL'}");

        // The first bed, A's, fills on the 4th: three nights. B has the second and leaves on the 6th: four.
        assertThat(told("avoidable-void-nights", "2023-02-28")).isEqualTo("7");
    }

    @Test
    void what_would_not_have_fitted_does_not_count() {
        spot("A", "2023-02-01", "'type': 'supported_accommodation', 'fees': {'core': '700.00'}");
        spot("B", "2023-02-01", "'type': 'bespoke', 'fees': {'core': '700.00'}");
        assertThat(told("avoidable-void-nights", "2023-02-28")).isEqualTo("0");

        clerk.as("commissioner")
                .post("/homes/" + own + "/traffic-lights", "{'on': '2023-02-10', 'light': 'amber'}")
                .expectStatus()
                .is2xxSuccessful();
        spot("C", "2023-02-10", "'fees': {'core': '700.00'}");
        assertThat(told("avoidable-void-nights", "2023-02-28")).isEqualTo("0");
        spot("D", "2023-02-09", "'fees': {'core': '700.00'}");
        assertThat(told("avoidable-void-nights", "2023-02-28")).isEqualTo("20");
    }

    @Test
    void nor_does_a_bed_somebody_has_explained() {
        clerk.made("/homes/%s/beds/1/void-explanations".formatted(own), """
                {'from': '2023-01-01', 'reason': 'matching_restriction'}""");
        clerk.made("/homes/%s/beds/2/void-explanations".formatted(own), """
                {'from': '2023-01-01', 'reason': 'staffing_shortage'}""");
        spot("A", "2023-02-01", "'fees': {'core': '700.00'}");

        assertThat(told("avoidable-void-nights", "2023-02-28")).isEqualTo("0");
    }

    private String told(String measure, String on) {
        return clerk.read("/measures/%s?asAt=%s".formatted(measure, on))
                .at("/items/0/value")
                .asString();
    }

    /** Child and placement, in a home of which nobody counts the beds. */
    private String[] spot(String key, String from, String terms) {
        String home = clerk.made("/homes", """
                {'id': '%s', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 4, 'bedsTracked': false, 'inHouse': false, 'openedOn': '2019-04-01', 'name': 'Far House'}}
                """.formatted(key));
        String child = clerk.child(key);
        String type = terms.contains("'type'") ? "" : "'type': 'residential', ";
        String placement = clerk.made(
                "/children/%s/placements".formatted(child),
                "{'to': {'home': '%s', 'from': '%s', 'basis': 'spot', %s%s}}".formatted(home, from, type, terms));
        return new String[] {child, placement};
    }
}
