package brokerage.api.children;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Together;
import brokerage.api.WholeService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What must never happen, tried by several at once over HTTP. */
@WholeService
class RacesTest {

    private static final int CALLERS = 6;

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "races");
    }

    @Test
    void one_local_id_becomes_one_child() {
        List<Integer> statuses = Together.call(CALLERS, n -> status(clerk.post("/children", """
                {'localId': 'R1', 'dateOfBirth': '2010-05-17', 'uasc': false, 'careStartedOn': '2023-01-09'}
                """)));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void one_bed_takes_one_child() {
        String home = clerk.home("R-ONE-BED", 1);
        List<String> children = Together.call(CALLERS, n -> clerk.child("R-BED-" + n));

        List<Integer> statuses = Together.call(
                CALLERS,
                n -> status(clerk.post(
                        "/children/%s/placements".formatted(children.get(n)),
                        Clerk.start(home, "2023-02-01").replace("'from'", "'bed': 1, 'from'"))));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void one_child_comes_to_live_in_one_place() {
        String child = clerk.child("R-PLACE");
        List<String> homes = Together.call(CALLERS, n -> clerk.home("R-PLACE-" + n, 2));

        List<Integer> statuses = Together.call(
                CALLERS,
                n -> status(clerk.post(
                        "/children/%s/placements".formatted(child), Clerk.start(homes.get(n), "2023-02-01"))));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult().getStatus().value();
    }
}
