package brokerage.api.apart;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.Tokens;
import brokerage.api.access.Requires;
import brokerage.api.desk.Told;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two councils with the same kind of history; the one asks everywhere for what is the other's, and is answered as about
 * something nobody ever made. {@code -Dapart.seeds=1000} asks longer.
 */
@FridayAfternoon
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilsApartTest {

    /** What an answer may differ in whatever was asked. */
    private static final Set<String> OF_THE_MOMENT = Set.of(
            "connection",
            "keep-alive",
            "date",
            "x-correlation-id",
            "content-length",
            "set-cookie",
            "ratelimit-remaining",
            "ratelimit-reset");

    /** Tells a council what it has itself asked for, these ids among it. */
    private static final String OWN_ACCOUNT = "/api/v1/audit";

    /** An answer without what tells which id was asked for. */
    private record Answer(int status, Map<String, List<String>> headers, String body) {}

    @Autowired
    RestTestClient http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private JsonNode api;

    @BeforeAll
    void describe() {
        api = Clerk.json(http.get()
                .uri("/v3/api-docs")
                .header("Authorization", Tokens.bearer("apart", "a.smith", "downstream_system"))
                .exchange());
    }

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("apart.seeds", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_another_councils_is_answered_as_what_nobody_ever_made(int seed) {
        var random = new Random(seed);
        LivedCouncil theirs = LivedCouncil.of(http, "apart-theirs-" + seed, random);
        LivedCouncil ours = LivedCouncil.of(http, "apart-ours-" + seed, random);
        int compared = 0;

        for (int round = 0; round < 3; round++)
            for (AnyRequest request : AnyRequest.ofEach(api, random))
                if (request.open() > 0 && !request.pattern().startsWith(OWN_ACCOUNT)) {
                    compare(request, ours, theirs, random);
                    compared++;
                }

        assertThat(compared).isGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_list_view_or_place_to_go_on_after_says_anything_of_another_council(int seed) {
        var random = new Random(1_000_000L + seed);
        LivedCouncil theirs = LivedCouncil.of(http, "apart-them-" + seed, random);
        LivedCouncil ours = LivedCouncil.of(http, "apart-us-" + seed, random);
        long head = position(ours);

        for (AnyRequest request : AnyRequest.ofEach(api, random)) {
            if (!request.verb().equals(HttpMethod.GET)) continue;
            AnyRequest filled = request.filled(own(request, ours, random));
            String more = filled.address().contains("?") ? "&" : "?";
            for (String after : List.of(
                    "", theirs.ids("child").getFirst(), theirs.ids("referral").getLast()))
                for (long knownAt = head; knownAt > Math.max(0, head - 60); knownAt -= random.nextInt(5, 30)) {
                    String address = "%s%sknownAt=%d&after=%s".formatted(filled.address(), more, knownAt, after);
                    Answer answer = ask(ours, filled, address, Map.of(after, "<after>"));
                    assertThat(answer.status()).as(address).isLessThan(500);
                    assertThat(answer.toString()).as(address).doesNotContain(theirs.name());
                }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_key_that_another_council_used_is_as_good_as_new(int seed) {
        LivedCouncil.of(http, "apart-first-" + seed, new Random(seed));
        var clerk = new Clerk(http, "apart-second-" + seed);
        String other = "{'id': 'Q', 'name': 'Another', 'sector': 'voluntary'}";

        for (String replayed : new String[] {"false", "true"})
            assertThat(clerk.post("/providers", other, headers -> headers.add("Idempotency-Key", LivedCouncil.KEY))
                            .expectStatus()
                            .isCreated()
                            .returnResult()
                            .getResponseHeaders()
                            .getOrEmpty(Told.REPLAY))
                    .as(replayed)
                    .hasSize(replayed.equals("true") ? 1 : 0);
    }

    /**
     * At least one id is the other council's, the rest our own: against ids that nobody made, there and here. To look for
     * one is no fault, to name one is.
     */
    private void compare(AnyRequest request, LivedCouncil ours, LivedCouncil theirs, RandomGenerator random) {
        int sure = random.nextInt(request.open());
        List<UnaryOperator<String>> real = new ArrayList<>();
        List<UnaryOperator<String>> there = new ArrayList<>();
        List<UnaryOperator<String>> here = new ArrayList<>();
        Map<String, String> asked = new HashMap<>();
        for (int n = 0; n < request.open(); n++) {
            boolean foreign = n == sure || random.nextBoolean();
            int nth = random.nextInt(1000);
            real.add(kind -> hidden(asked, foreign, kind, one(foreign ? theirs : ours, kind, nth)));
            there.add(kind -> nobody(asked, foreign ? theirs : ours, foreign, kind, nth, ours));
            here.add(kind -> nobody(asked, ours, foreign, kind, nth, ours));
        }
        Answer answer = ask(ours, request.filled(real), asked);

        if (!request.address().contains("=<"))
            assertThat(answer.status()).as("%s", request.filled(real)).isBetween(400, 499);
        assertThat(answer.toString()).as("%s", request.filled(real)).doesNotContain(theirs.name());
        for (var ids : List.of(there, here))
            assertThat(ask(ours, request.filled(ids), asked))
                    .as("%s against %s", request.filled(real), request.filled(ids))
                    .isEqualTo(answer);
    }

    private static String nobody(
            Map<String, String> asked, LivedCouncil where, boolean foreign, String kind, int nth, LivedCouncil ours) {
        return foreign
                ? hidden(asked, true, kind, one(where, kind, nth).replaceFirst("[^:]+$", unused(kind, nth)))
                : one(ours, kind, nth);
    }

    /** Of the form that ids of the kind have: what has not is no id, whoever's it is. */
    private static String unused(String kind, int nth) {
        return switch (kind) {
            case "budget" -> Integer.toString(2100 + nth % 90);
            case "signoff" -> (2100 + nth % 90) + "-01";
            case "meeting" -> LocalDate.of(1850, 1, 1).plusDays(nth).toString();
            default -> "nobody" + nth;
        };
    }

    private static String hidden(Map<String, String> asked, boolean foreign, String kind, String id) {
        if (foreign) asked.put(id, "<" + kind + ">");
        return id;
    }

    private static String one(LivedCouncil council, String kind, int nth) {
        List<String> ids = council.ids(kind);
        return ids.get(nth % ids.size());
    }

    private static List<UnaryOperator<String>> own(AnyRequest request, LivedCouncil ours, RandomGenerator random) {
        List<UnaryOperator<String>> ids = new ArrayList<>();
        for (int n = 0; n < request.open(); n++) {
            int nth = random.nextInt(1000);
            ids.add(kind -> one(ours, kind, nth));
        }
        return ids;
    }

    private long position(LivedCouncil council) {
        var clerk = new Clerk(http, council.name());
        return Long.parseLong(Objects.requireNonNull(
                clerk.get("/children").returnResult().getResponseHeaders().getFirst("Brokerage-Position")));
    }

    private Answer ask(LivedCouncil council, AnyRequest request, Map<String, String> asked) {
        return ask(council, request, request.address(), asked);
    }

    private Answer ask(LivedCouncil council, AnyRequest request, String address, Map<String, String> asked) {
        var sent = new Clerk(http, council.name()).as(role(request)).request(request.verb(), address);
        if (!request.body().isEmpty())
            sent.contentType(MediaType.APPLICATION_JSON).body(request.body());
        var result = sent.exchange().expectBody().returnResult();
        Map<String, List<String>> headers = new TreeMap<>();
        result.getResponseHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OF_THE_MOMENT.contains(lower)) headers.put(lower, values);
        });
        String text = words(Objects.requireNonNullElse(result.getResponseBody(), new byte[0]));
        for (Map.Entry<String, String> id : asked.entrySet())
            if (!id.getKey().isEmpty()) text = text.replace(id.getKey(), id.getValue());
        return new Answer(result.getStatus().value(), headers, text);
    }

    /** An export is no JSON. */
    private static String words(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (!text.startsWith("{")) return text;
        JsonNode told = Clerk.JSON.readTree(text);
        if (told instanceof ObjectNode problem && problem.has("type"))
            problem.remove(List.of("instance", "correlation"));
        return told.toString();
    }

    /** One that may ask for it. */
    private String role(AnyRequest request) {
        return endpoints.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().contains(request.pattern())
                        && entry.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .iterator()
                                .next()
                                .asHttpMethod()
                                .equals(request.verb()))
                .map(entry -> Objects.requireNonNull(entry.getValue().getMethodAnnotation(Requires.class)))
                .map(needs -> needs.value().roles().iterator().next().word())
                .findFirst()
                .orElseThrow();
    }
}
