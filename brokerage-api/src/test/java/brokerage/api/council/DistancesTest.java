package brokerage.api.council;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.language.care.Area;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WholeService
class DistancesTest {

    private static int made;

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Distances distances;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "distances");
        place("ZX1 1AA", 450_000, 200_000, "E07000178");
        place("ZX1 1AB", 450_300, 200_401, "E07000178");
        place("ZX9 9ZZ", 406_000, 286_000, "E08000025");
    }

    @Test
    void the_distance_is_a_straight_line_in_whole_metres_rounded_half_up() {
        // The square root of 300 x 300 + 401 x 401 is 500.8.
        assertThat(distances.between(child("zx11aa"), home("ZX1 1AB")))
                .isEqualTo(new Whereabouts(501, "E07000178", Area.OWN));
    }

    @Test
    void what_is_not_known_of_the_child_leaves_the_distance_open_and_of_the_home_everything() {
        assertThat(distances.between(child(null), home("ZX9 9ZZ")))
                .isEqualTo(new Whereabouts(null, "E08000025", Area.DISTANT));
        assertThat(distances.between(child("ZX1 1AA"), home(null))).isEqualTo(Whereabouts.UNKNOWN);
        assertThat(distances.between(child("ZX1 1AA"), home("ZX7 7ZZ"))).isEqualTo(Whereabouts.UNKNOWN);
    }

    @Test
    void a_postcode_corrected_or_taken_back_is_the_one_that_counts() {
        ChildRef child = child("ZX9 9ZZ");
        HomeId home = home("ZX1 1AA");
        correct(child, "ZX1 1AB");
        assertThat(distances.between(child, home).metres()).isEqualTo(501);
        correct(child, "ZX9 9ZZ");
        correct(child, "ZX1 1AA");
        assertThat(distances.between(child, home).metres()).isZero();
        correct(child, null);
        assertThat(distances.between(child, home).metres()).isNull();
    }

    @Test
    void nothing_is_told_of_another_councils_home() {
        HomeId elsewhere = new HomeId(new Clerk(client, "elsewhere").made("/homes", homeBody("X1", "ZX1 1AA")));

        assertThat(distances.between(child("ZX1 1AA"), elsewhere)).isEqualTo(Whereabouts.UNKNOWN);
    }

    @Test
    void a_placement_carries_it_from_its_start_through_a_move_and_a_corrected_home() {
        ChildRef child = child("ZX1 1AA");
        HomeId near = home("ZX1 1AB");
        HomeId far = home("ZX9 9ZZ");
        String path = "/children/%s/placements".formatted(child);
        String first = clerk.made(path, Clerk.start(near.value(), "2023-02-01"));
        clerk.made(
                "/children/%s/moves".formatted(child),
                "{'leaving': '%s', 'reason': 'CARPL', %s"
                        .formatted(
                                first,
                                Clerk.start(far.value(), "2023-03-01").strip().substring(1)));

        assertThat(where(child, 0).at("/metres").asInt()).isEqualTo(501);
        assertThat(where(child, 0).at("/area").asString()).isEqualTo("own");
        assertThat(where(child, 1).at("/authority").asString()).isEqualTo("E08000025");

        clerk.made(path + "/" + first + "/corrections", """
                {'home': '%s', 'beds': [{'bed': 1}], 'because': 'the house next door'}""".formatted(home("ZX1 1AA")));
        assertThat(where(child, 0).at("/metres").asInt()).isZero();
        assertThat(clerk.read("/children/" + child).at("/placements/0").toString())
                .doesNotContain("ZX1");
    }

    private JsonNode where(ChildRef child, int placement) {
        return clerk.read("/children/" + child).at("/placements/%d/where".formatted(placement));
    }

    private void place(String postcode, int easting, int northing, String authority) {
        jdbc.sql("insert into postcode values (?, ?, ?, ?) on conflict do nothing")
                .params(postcode, easting, northing, authority)
                .update();
    }

    private ChildRef child(String postcode) {
        return new ChildRef(clerk.made("/children", childBody("D" + ++made, postcode)));
    }

    private void correct(ChildRef child, String postcode) {
        String localId = clerk.read("/children/" + child).at("/who/localId").asString();
        clerk.made("/children/%s/corrections".formatted(child), childBody(localId, postcode));
    }

    private HomeId home(String postcode) {
        return new HomeId(clerk.made("/homes", homeBody("D" + ++made, postcode)));
    }

    private static String childBody(String localId, String postcode) {
        return """
                {'localId': '%s', 'dateOfBirth': '2010-05-17', 'uasc': false, 'careStartedOn': '2023-01-09' %s}
                """.formatted(localId, postcode == null ? "" : ", 'homePostcode': '%s'".formatted(postcode));
    }

    private static String homeBody(String id, String postcode) {
        return """
                {'id': '%s', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 3, 'bedsTracked': true, 'inHouse': true, 'openedOn': '2019-04-01', 'name': 'Elm House' %s}}
                """.formatted(id, postcode == null ? "" : ", 'postcode': '%s'".formatted(postcode));
    }
}
