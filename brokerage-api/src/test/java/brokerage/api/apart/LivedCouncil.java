package brokerage.api.apart;

import brokerage.api.Clerk;
import brokerage.api.MonthLists;
import brokerage.api.referrals.Market;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/**
 * A council with a history: of every kind of record at least one, more as chance has it. Every word that people write in it
 * carries its name, so that each is known again wherever it turns up.
 */
final class LivedCouncil {

    /** The key under which its first provider was told. */
    static final String KEY = "the-same-key";

    private static final List<String> LISTS = List.of(
            "/children",
            "/homes",
            "/contracts",
            "/providers",
            "/referrals",
            "/actions",
            "/pipeline",
            "/meetings",
            "/budgets",
            "/sign-offs",
            "/imports",
            "/worklist",
            "/views/voids");

    private final String name;
    private final Clerk clerk;
    private final Map<String, TreeSet<String>> ids = new LinkedHashMap<>();

    private LivedCouncil(RestTestClient http, String name) {
        this.name = name;
        this.clerk = new Clerk(http, name);
    }

    static LivedCouncil of(RestTestClient http, String name, RandomGenerator random) {
        var council = new LivedCouncil(http, name);
        council.live(random);
        council.collect();
        return council;
    }

    String name() {
        return name;
    }

    /** Of a kind of record, in order. */
    List<String> ids(String kind) {
        return List.copyOf(Objects.requireNonNull(ids.get(kind), kind));
    }

    private void live(RandomGenerator random) {
        String provider = provider();
        String contract = contract(provider);
        String home = home("H", random.nextInt(2, 5));
        clerk.made(
                "/contracts/" + contract + "/beds", "{'home': '%s', 'bed': 2, 'from': '2025-02-01'}".formatted(home));
        String bespoke = clerk.made("/homes", """
                {'id': 'B', 'from': '2025-01-06', 'registration': 'unregistered', 'details': {'kind': 'bespoke',
                 'places': 9, 'bedsTracked': false, 'inHouse': false, 'openedOn': '2025-01-06', 'name': '%s lodge'}}
                """.formatted(name));
        for (int n = random.nextInt(1, 4); n >= 0; n--) placed(child(n), bespoke);
        String asked = child(9);
        referred(home, asked);
        String hold = clerk.as("information_governance_officer")
                .made("/children/" + asked + "/legal-holds", "{'reference': 'INQ 7', 'because': '%s'}".formatted(name));
        ids.computeIfAbsent("hold", kind -> new TreeSet<>()).add(hold);
        planned();
        met();
        budgeted();
        imported();
    }

    private String provider() {
        String told = "{'id': 'P', 'name': '%s trust', 'sector': 'private'}".formatted(name);
        return Clerk.location(clerk.post("/providers", told, headers -> headers.add("Idempotency-Key", KEY)))
                .replaceFirst(".*/", "");
    }

    private String contract(String provider) {
        return clerk.made("/contracts", """
                {'id': 'C', 'terms': {'provider': '%s', 'name': '%s block', 'basis': 'block', 'startsOn': '2025-01-06',
                 'endsOn': '2028-01-06', 'pricePerBedWeek': '4900.00', 'ourBeds': 2, 'totalBeds': 3, 'voidsPayable': true,
                 'payableDuringProviderClosure': false, 'partners': [{'council': '%2$s-neighbour', 'beds': 1}]}}
                """.formatted(provider, name));
    }

    private String home(String key, int places) {
        return clerk.made("/homes", """
                {'id': '%s', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': %d, 'bedsTracked': true, 'inHouse': true, 'openedOn': '2019-04-01', 'name': '%s house',
                 'purpose': {'text': '%3$s purpose'}}}""".formatted(key, places, name));
    }

    private String child(int n) {
        return clerk.made("/children", """
                {'localId': '%s-L%d', 'dateOfBirth': '2011-11-13', 'uasc': false, 'careStartedOn': '2025-01-09'}
                """.formatted(name, n));
    }

    private void placed(String child, String home) {
        String placement = clerk.made("/children/" + child + "/placements", """
                {'to': {'home': '%s', 'from': '2026-02-01', 'type': 'bespoke', 'basis': 'spot',
                 'registration': 'unregistered', 'fees': {'core': '25000.00'}}}""".formatted(home));
        clerk.made("/children/%s/placements/%s/unregistered-reviews".formatted(child, placement), """
                {'on': '2026-02-05', 'wayOut': 'move', 'nextReviewOn': '2026-02-12', 'words': '%s review'}
                """.formatted(name));
    }

    private void referred(String home, String child) {
        String referral =
                clerk.made("/referrals", Market.log("planned", child).replace("Needs a quiet home", name + " needs"));
        clerk.made("/referrals/" + referral + "/waivers", """
                {'route': 'kinship', 'on': '2026-03-06', 'because': '%s family'}""".formatted(name));
        String offer = clerk.made("/referrals/" + referral + "/offers", Market.offer(home, "4800.00", child));
        clerk.made(
                "/referrals/" + referral + "/matches",
                Market.match(offer, child).replace("A good", name));
    }

    private void met() {
        String meeting = clerk.made("/meetings", "{'on': '2026-03-10', 'because': '%s meets'}".formatted(name));
        clerk.made("/meetings/" + meeting + "/packs", "{'asAt': '2026-03-01'}");
    }

    private void planned() {
        clerk.made("/actions", """
                {'on': '2026-01-05', 'details': {'priority': 1, 'words': '%s recruits', 'owner': 'head-of-service',
                 'dueOn': '2026-09-30', 'measure': 'children-in-placements'}}""".formatted(name));
        clerk.made("/pipeline", """
                {'on': '2026-01-05', 'details': {'kind': 'childrens_home', 'beds': 4, 'inHouse': true, 'words': '%s builds'},
                 'stages': [{'stage': 'open', 'plannedOn': '2027-04-01', 'confidence': 70}]}""".formatted(name));
    }

    private void budgeted() {
        String budget = clerk.made("/budgets", """
                {'year': 2025, 'on': '2025-02-10', 'lines': [{'type': 'bespoke', 'amount': '900000.00'},
                 {'type': 'residential', 'amount': '100000.00'}], 'words': '%s budget'}""".formatted(name));
        clerk.made("/budgets/" + budget + "/virements", """
                {'on': '2026-01-10', 'from': 'bespoke', 'to': 'residential', 'amount': '1000.00', 'words': '%s moved'}
                """.formatted(name));
        MonthLists.signedOff(clerk, "2026-02", name + " signed");
    }

    /** Its only row is refused, so that there is something to read about it. */
    private void imported() {
        var files = new LinkedMultiValueMap<String, Object>();
        String csv = "provider_id,name,sector\n%s row,,nonsense\n".formatted(name);
        files.add("files", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "providers.csv";
            }
        });
        clerk.request(HttpMethod.POST, "/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(files)
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    /** Every id that the council itself can read anywhere. */
    private void collect() {
        for (String list : LISTS) collect(clerk.read(list).toString());
        for (String child : ids("child"))
            collect(clerk.read("/children/" + child).toString());
        for (String referral : ids("referral"))
            collect(clerk.read("/referrals/" + referral).toString());
    }

    private void collect(String answer) {
        Matcher found =
                Pattern.compile("\\b([a-z]+):" + name + ":[A-Za-z0-9_-]+").matcher(answer);
        while (found.find())
            ids.computeIfAbsent(found.group(1), kind -> new TreeSet<>()).add(found.group());
    }
}
