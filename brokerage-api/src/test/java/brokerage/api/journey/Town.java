package brokerage.api.journey;

import brokerage.api.Clerk;
import java.util.List;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A council in which a story takes place: tells what the story needs, and asks what became of it. */
final class Town {

    private final Clerk officer;
    private final String council;

    Town(RestTestClient client, String council) {
        this.council = council;
        this.officer = new Clerk(client, council);
    }

    Clerk officer() {
        return officer;
    }

    /** Somebody else than the officer, in this part. */
    Clerk as(String role) {
        return officer.named("the." + role).as(role);
    }

    String id(String kind, String key) {
        return "%s:%s:%s".formatted(kind, council, key);
    }

    String child(String localId, String born) {
        return officer.made("/children", """
                {'localId': '%s', 'dateOfBirth': '%s', 'uasc': false, 'careStartedOn': '2025-03-03'}
                """.formatted(localId, born));
    }

    String provider(String key) {
        return officer.made("/providers", "{'id': '%s', 'name': 'Acorn', 'sector': 'private'}".formatted(key));
    }

    String home(String key, String kind, int places, String more) {
        return officer.made("/homes", """
                {'id': '%s', 'from': '2025-01-06', 'registration': 'registered', 'rating': 'good', 'light': 'green',
                 'details': {'kind': '%s', 'places': %d, 'openedOn': '2025-01-06', 'name': 'N', %s}}""".formatted(key, kind, places, more));
    }

    String blockContract(String key, String provider, int beds) {
        return officer.made("/contracts", """
                {'id': '%s', 'terms': {'provider': '%s', 'name': 'Block', 'basis': 'block', 'startsOn': '2025-01-06',
                 'endsOn': '2028-01-06', 'pricePerBedWeek': '4900.00', 'ourBeds': %3$d, 'totalBeds': %3$d,
                 'voidsPayable': true, 'payableDuringProviderClosure': false}}""".formatted(key, provider, beds));
    }

    void buys(String contract, String home, int bed) {
        officer.made("/contracts/%s/beds".formatted(contract), """
                {'home': '%s', 'bed': %d, 'from': '2025-01-06'}""".formatted(home, bed));
    }

    String lives(String child, String home, String from, String type, String basis, String fee) {
        return officer.made("/children/%s/placements".formatted(child), """
                {'to': {'home': '%s', 'from': '%s', 'type': '%s', 'basis': '%s', 'carePlan': 'foster',
                 'fees': {'core': '%s'}}}""".formatted(home, from, type, basis, fee));
    }

    String referral(String urgency, String type, String children) {
        return officer.made("/referrals", """
                {'children': ['%s'], 'asked': {'urgency': '%s', 'neededBy': '2026-03-16', 'wanted': ['%3$s'],
                 'carePlan': '%3$s', 'location': {'local': true}}}""".formatted(children, urgency, type));
    }

    void waives(String referral, List<String> routes) {
        for (String route : routes) officer.made("/referrals/%s/waivers".formatted(referral), """
                    {'route': '%s', 'on': '2026-03-02', 'because': 'nothing there'}""".formatted(route));
    }

    String offered(String referral, String offer) {
        return officer.made("/referrals/%s/offers".formatted(referral), offer);
    }

    String matched(String referral, String offer, String from, String children) {
        return officer.made("/referrals/%s/matches".formatted(referral), """
                {'offer': '%s', 'places': [{'child': '%s'}], 'from': '%s', 'heldUntil': '2026-03-20',
                 'assessment': {'needs': 'met', 'residents': 'met', 'siblings': 'met', 'school': 'met', 'distance': 'met',
                 'culture': 'met', 'childsView': 'met'}, 'acceptance': {'on': '2026-03-05'}}""".formatted(
                        offer, children.replace("', '", "'}, {'child': '"), from));
    }

    void approves(String role, String referral, String match) {
        as(role).made(
                        "/referrals/%s/matches/%s/approvals".formatted(referral, match),
                        "{'because': 'the best there is'}");
    }
}
