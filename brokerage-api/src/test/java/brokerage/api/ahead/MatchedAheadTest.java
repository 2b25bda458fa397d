package brokerage.api.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.referrals.Market;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Nights after Friday 6 March 2026, with a match that begins on Tuesday and holds its bed until Thursday. */
@FridayAfternoon
class MatchedAheadTest {

    @Autowired
    RestTestClient client;

    @Test
    void a_child_who_is_to_come_under_a_match_leaves_one_bed_and_has_another() {
        var clerk = new Clerk(client, "matched-ahead");
        var market = new Market(clerk);
        String child = market.child();
        clerk.made("/children/%s/placements".formatted(child), Clerk.start(market.home(4), "2026-02-02"));
        String home = market.home(1);
        String referral = market.referral(child);
        market.kinshipWaived(referral);
        market.matched(referral, market.offered(referral, home, "4800.00", child), child);

        assertThat(on(clerk, "2026-03-09")).isEqualTo("occupied 1 held 1 matched 0 free 3");
        assertThat(on(clerk, "2026-03-11")).isEqualTo("occupied 0 held 0 matched 1 free 4");
        assertThat(on(clerk, "2026-03-31")).isEqualTo("occupied 0 held 0 matched 1 free 4");
    }

    private static String on(Clerk clerk, String night) {
        JsonNode row = clerk.read("/views/occupancy-ahead?from=" + night).at("/items/0");
        return "occupied %d held %d matched %d free %d"
                .formatted(
                        row.at("/occupied").asInt(),
                        row.at("/held").asInt(),
                        row.at("/matched").asInt(),
                        row.at("/free").asInt());
    }
}
