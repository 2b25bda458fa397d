package brokerage.api.referrals;

import brokerage.api.Clerk;

/** What a referral needs to be tried out: children, homes, and the steps on the way to a match, each told rightly. */
public final class Market {

    private final Clerk clerk;
    private int made;

    public Market(Clerk clerk) {
        this.clerk = clerk;
    }

    public String child() {
        return clerk.made("/children", """
                {'localId': 'R-%d', 'dateOfBirth': '2012-05-17', 'uasc': false, 'careStartedOn': '2026-01-09'}
                """.formatted(++made));
    }

    public String provider() {
        return clerk.made("/providers", """
                {'id': 'P%d', 'name': 'Acorn', 'sector': 'private'}""".formatted(++made));
    }

    /** Registered, its beds counted, the council's own. */
    public String home(int places) {
        return clerk.home("H%d".formatted(++made), places);
    }

    public static String asked(String urgency) {
        return """
                {'urgency': '%s', 'neededBy': '2026-03-16', 'wanted': ['residential'], 'carePlan': 'residential',
                 'location': {'local': true, 'outwardCode': 'OX4'}, 'words': 'Needs a quiet home'}""".formatted(urgency);
    }

    public static String log(String urgency, String... children) {
        return "{'children': ['%s'], 'asked': %s}".formatted(String.join("', '", children), asked(urgency));
    }

    public String referral(String... children) {
        return clerk.made("/referrals", log("planned", children));
    }

    public static String offer(String home, String fee, String... children) {
        return """
                {'route': 'in_house', 'home': '%s', 'children': ['%s'], 'type': 'residential', 'fees': {'core': '%s'},
                 'availableFrom': '2026-03-10', 'answer': {'how': 'phone', 'by': 'The manager'}}""".formatted(home, String.join("', '", children), fee);
    }

    public String offered(String referral, String home, String fee, String... children) {
        return clerk.made("/referrals/" + referral + "/offers", offer(home, fee, children));
    }

    /** Without an earlier route in the way. */
    public void kinshipWaived(String referral) {
        clerk.made(
                "/referrals/" + referral + "/waivers",
                "{'route': 'kinship', 'on': '2026-03-06', 'because': 'nobody in the family'}");
    }

    public static String match(String offer, String... children) {
        return """
                {'offer': '%s', 'places': [{'child': '%s'}], 'from': '2026-03-10', 'heldUntil': '2026-03-12',
                 'assessment': {'needs': 'met', 'residents': 'met', 'siblings': 'not_applicable', 'school': 'partly_met',
                 'distance': 'met', 'culture': 'met', 'childsView': 'met', 'words': 'A good match'},
                 'acceptance': {'on': '2026-03-06', 'by': 'The manager'}}""".formatted(offer, String.join("'}, {'child': '", children));
    }

    public String matched(String referral, String offer, String... children) {
        return clerk.made("/referrals/" + referral + "/matches", match(offer, children));
    }
}
