package brokerage.api.fuzz;

import brokerage.api.Clerk;
import brokerage.api.referrals.Market;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Children, homes, contracts and matches to begin with. */
final class Town {

    private final RestTestClient client;
    private final Pool pool;

    Town(RestTestClient client, Pool pool) {
        this.client = client;
        this.pool = pool;
    }

    /** Another council's, which must never be shown. */
    void theirs(String canary) {
        Clerk theirs = new Clerk(client, "fuzz-theirs");
        String child = theirs.child(canary + "-1");
        theirs.made("/referrals", Market.log("planned", child).replace("Needs a quiet home", canary));
    }

    /** Somewhere to begin: the rest is found by what is sent. */
    void ours() {
        Clerk clerk = new Clerk(client, Shots.COUNCIL);
        Market market = new Market(clerk);
        String home = market.home(4);
        String provider = market.provider();
        pool.learn(home + " " + provider);
        pool.learn(clerk.as("commissioner").made("/contracts", """
                {'id': 'C1', 'terms': {'provider': '%s', 'name': 'Block', 'basis': 'block', 'startsOn': '2024-01-01',
                 'endsOn': '2027-01-01', 'pricePerBedWeek': '5000.00', 'ourBeds': 2, 'totalBeds': 4}}""".formatted(provider)));
        pool.learn("measure", clerk.read("/measures").findValuesAsString("measure"));
        for (int i = 0; i < 6; i++) {
            String child = market.child();
            String referral = market.referral(child);
            pool.learn(child + " " + referral);
            if (i < 3)
                learn(clerk.post("/children/%s/placements".formatted(child), Clerk.start(home, "2026-02-0" + (i + 1))));
            else matched(clerk, market, referral, child);
        }
    }

    /** In a home of its own, so that beds are left. */
    private void matched(Clerk clerk, Market market, String referral, String child) {
        String offer = market.offered(referral, market.home(2), "4000.00", child);
        pool.learn(referral + "#" + offer);
        market.kinshipWaived(referral);
        String nextWeek = LocalDate.now(ZoneId.of("Europe/London")).plusWeeks(1).toString();
        learn(clerk.post(
                "/referrals/%s/matches".formatted(referral),
                Market.match(offer, child).replace("2026-03-12", nextWeek)));
    }

    private void learn(RestTestClient.ResponseSpec answer) {
        pool.learn(Clerk.location(answer));
    }
}
