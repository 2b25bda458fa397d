package brokerage.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.MonthLists;
import brokerage.api.Tokens;
import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.access.Role;
import brokerage.api.referrals.Market;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Words nobody would write by chance, told wherever words are taken, and looked for in every answer to every role. */
@FridayAfternoon
class WhoSeesWhatTest {

    private static final Map<String, Permission> CANARIES = new LinkedHashMap<>();

    static {
        for (String word : List.of("canary-local-id", "2011-11-13", "OX4 9ZZ", "canary-order", "canary-review"))
            CANARIES.put(word, Permission.SEE_WHO_A_CHILD_IS);
        for (String word : List.of("canary-house", "OX2 8YY", "canary-purpose"))
            CANARIES.put(word, Permission.SEE_WHO_A_HOME_IS);
        for (String word :
                List.of("canary-remedy", "canary-implication", "canary-uplift", "canary-budget", "canary-vired"))
            CANARIES.put(word, Permission.READ_ABOUT_BEDS);
        for (String word : List.of("canary-quiet", "canary-waived", "canary-caller", "canary-match", "canary-accepted"))
            CANARIES.put(word, Permission.READ_NEEDS);
        for (String word : List.of("canary-plan", "canary-success", "canary-report", "canary-scheme", "canary-pause"))
            CANARIES.put(word, Permission.READ_THE_PLAN);
        CANARIES.put("canary-signed", Permission.SIGN_OFF_THE_MONTH);
    }

    @Autowired
    RestTestClient client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private static final String NEWS = Addresses.BOARD + "/changes";

    private final Map<String, String> ids = new HashMap<>();

    @Test
    void what_is_kept_from_a_role_stands_in_no_answer_to_it() {
        tellEverything();
        Map<String, Set<Role>> seen = new HashMap<>();

        for (Role role : Role.values())
            addresses().forEach(address -> {
                String answer = answer(role, address);
                CANARIES.keySet().stream().filter(answer::contains).forEach(word -> {
                    assertThat(role.may(CANARIES.get(word)))
                            .as("%s sees %s at %s", role, word, address)
                            .isTrue();
                    seen.computeIfAbsent(word, any -> EnumSet.noneOf(Role.class))
                            .add(role);
                });
            });

        CANARIES.forEach((word, needed) ->
                assertThat(seen.get(word)).as("those who see %s", word).isEqualTo(needed.roles()));
    }

    private void tellEverything() {
        var clerk = new Clerk(client, "canaries");
        String provider = clerk.made("/providers", "{'id': 'P', 'name': 'Acorn', 'sector': 'private'}");
        String contract = clerk.made("/contracts", """
                {'id': 'C', 'terms': {'provider': '%s', 'name': 'Block', 'basis': 'block', 'startsOn': '2025-01-06',
                 'endsOn': '2028-01-06', 'pricePerBedWeek': '4900.00', 'ourBeds': 2, 'totalBeds': 2,
                 'voidsPayable': true, 'payableDuringProviderClosure': false}}""".formatted(provider));
        clerk.made("/contracts/" + contract + "/uplift-requests", """
                {'from': '2026-04-01', 'asked': 890, 'words': 'canary-uplift'}""");
        String home = clerk.made("/homes", """
                {'id': 'H', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': 2, 'bedsTracked': true, 'inHouse': true, 'openedOn': '2019-04-01', 'name': 'canary-house',
                 'postcode': 'OX2 8YY', 'purpose': {'text': 'canary-purpose'}}}""");
        clerk.made("/homes/" + home + "/beds/2/void-explanations", """
                {'from': '2026-02-01', 'reason': 'matching_restriction', 'remedialAction': 'canary-remedy',
                 'implication': 'canary-implication'}""");
        String child = clerk.made("/children", """
                {'localId': 'canary-local-id', 'dateOfBirth': '2011-11-13', 'homePostcode': 'OX4 9ZZ', 'uasc': false,
                 'careStartedOn': '2026-01-09'}""");
        String bespoke = clerk.made("/homes", """
                {'id': 'B', 'from': '2025-01-06', 'registration': 'unregistered', 'details': {'kind': 'bespoke',
                 'places': 1, 'bedsTracked': false, 'inHouse': false, 'openedOn': '2025-01-06', 'name': 'N'}}""");
        String placement = clerk.made("/children/" + child + "/placements", """
                {'to': {'home': '%s', 'from': '2026-02-01', 'type': 'bespoke', 'basis': 'spot',
                 'registration': 'unregistered', 'fees': {'core': '25000.00'}}}""".formatted(bespoke));
        clerk.made("/children/%s/placements/%s/unregistered-reviews".formatted(child, placement), """
                {'on': '2026-02-05', 'wayOut': 'move', 'nextReviewOn': '2026-02-12', 'courtOrder': 'canary-order',
                 'words': 'canary-review'}""");
        String referral =
                clerk.made("/referrals", Market.log("planned", child).replace("Needs a quiet home", "canary-quiet"));
        clerk.made("/referrals/" + referral + "/waivers", """
                {'route': 'kinship', 'on': '2026-03-06', 'because': 'canary-waived'}""");
        String offer = clerk.made(
                "/referrals/" + referral + "/offers",
                Market.offer(home, "4800.00", child).replace("The manager", "canary-caller"));
        String match = clerk.made(
                "/referrals/" + referral + "/matches",
                Market.match(offer, child)
                        .replace("A good match", "canary-match")
                        .replace("The manager", "canary-accepted"));
        MonthLists.signedOff(clerk, "2026-02", "canary-signed");
        ids.putAll(Map.of("{budget}", budget(clerk), "{signOff}", "signoff:canaries:2026-02"));
        ids.putAll(Map.of(
                "{action}", action(clerk),
                "{scheme}", scheme(clerk),
                "{provider}", provider,
                "{contract}", contract,
                "{home}", home,
                "{child}", child,
                "{placement}", placement,
                "{referral}", referral,
                "{match}", match,
                "{bed}", "2"));
        ids.put("{meeting}", meeting(clerk));
    }

    private static String meeting(Clerk clerk) {
        String meeting = clerk.made("/meetings", "{'on': '2026-03-10'}");
        clerk.made("/meetings/" + meeting + "/packs", "{'asAt': '2026-03-01'}");
        return meeting;
    }

    private static String budget(Clerk clerk) {
        String budget = clerk.made("/budgets", """
                {'year': 2025, 'on': '2025-02-10', 'lines': [{'type': 'bespoke', 'amount': '900.00'}],
                 'words': 'canary-budget'}""");
        clerk.made("/budgets/" + budget + "/virements", """
                {'on': '2026-01-10', 'from': 'bespoke', 'to': 'residential', 'amount': '10.00',
                 'words': 'canary-vired'}""");
        return budget;
    }

    private static String action(Clerk clerk) {
        String action = clerk.made("/actions", """
                {'on': '2026-01-05', 'details': {'priority': 1, 'words': 'canary-plan', 'owner': 'head-of-service',
                 'dueOn': '2026-09-30', 'measure': 'high-cost', 'success': 'canary-success'}}""");
        clerk.made("/actions/" + action + "/reports", """
                {'on': '2026-03-01', 'rag': 'high_risk', 'words': 'canary-report'}""");
        return action;
    }

    private static String scheme(Clerk clerk) {
        String scheme = clerk.made("/pipeline", """
                {'on': '2026-01-05', 'details': {'kind': 'childrens_home', 'beds': 4, 'inHouse': true, 'words': 'canary-scheme'},
                 'stages': [{'stage': 'open', 'plannedOn': '2027-04-01', 'confidence': 70}]}""");
        clerk.made("/pipeline/" + scheme + "/pauses", "{'on': '2026-03-01', 'words': 'canary-pause'}");
        return scheme;
    }

    private String answer(Role role, String address) {
        byte[] body = client.get()
                .uri(address)
                .header("Authorization", Tokens.bearer("canaries", "a.smith", role.word()))
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).as(address).isLessThan(500))
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNullElse(body, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Of everything that is read, pages too, but the record that is taken out for the child and the news that there are news. */
    private Stream<String> addresses() {
        return endpoints.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(entry -> {
                    Requires needs = entry.getValue().getMethodAnnotation(Requires.class);
                    return needs != null && needs.value() != Permission.GIVE_ACCESS_TO_A_RECORD;
                })
                .map(entry -> entry.getKey().getPatternValues().iterator().next())
                .filter(pattern -> !pattern.equals(NEWS))
                .map(this::filled);
    }

    /** One of the forms that stand there. */
    private static String deed(String pattern) {
        if (pattern.contains("{match}")) return "starts";
        if (pattern.contains("{placement}")) return "ends";
        if (pattern.contains("{bed}")) return "void-explanations";
        return pattern.contains("{child}") ? "moves" : "matches";
    }

    private String filled(String pattern) {
        String[] address = {
            pattern.replace("{id}", "import:canaries:none")
                    .replace("{measure}", "high-cost")
                    .replace("{deed}", deed(pattern))
                    .replace("{number}", "1")
                    .replace("{form}", "csv")
        };
        ids.forEach((part, id) -> address[0] = address[0].replace(part, id));
        return address[0]
                + (pattern.contains("views") && pattern.contains("cost")
                        ? "?from=2026-02-01&until=2026-03-11"
                        : "?asAt=2026-03-11");
    }
}
