package brokerage.api;

import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of a council at the service's doors, in the role told or in the one whose business it is. Give every test class a council of its own, and none disturbs another. */
public final class Clerk {

    public static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient client;
    private final String council;
    private final String role;
    private final String actor;

    public Clerk(RestTestClient client, String council) {
        this(client, council, "", "a.smith");
    }

    private Clerk(RestTestClient client, String council, String role, String actor) {
        this.actor = actor;
        this.client = client;
        this.council = council;
        this.role = role;
    }

    public Clerk as(String other) {
        return new Clerk(client, council, other, actor);
    }

    public Clerk named(String other) {
        return new Clerk(client, council, role, other);
    }

    /** JSON with single quotes, which never stand in what tests tell. */
    public ResponseSpec post(String path, String json) {
        return post(path, json, headers -> {});
    }

    public ResponseSpec post(String path, String json, Consumer<HttpHeaders> more) {
        return request(HttpMethod.POST, path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(more)
                .body(json.replace('\'', '"'))
                .exchange();
    }

    public ResponseSpec get(String path) {
        return request(HttpMethod.GET, path).exchange();
    }

    public RestTestClient.RequestBodySpec request(HttpMethod method, String path) {
        return client.method(method)
                .uri("/api/v1" + path)
                .header("Authorization", Tokens.bearer(council, actor, role(method, path)));
    }

    /** As told; otherwise in the role whose business it is. */
    private String role(HttpMethod method, String path) {
        if (!role.isEmpty()) return role;
        if (HttpMethod.GET.equals(method))
            return path.startsWith("/imports") ? "brokerage_team_manager" : "brokerage_officer";
        if (path.matches(
                "/(actions|budgets|contracts|month-comparisons|sign-offs|meetings|pipeline).*|/providers/.*|/homes/[^/]+/(inspections|traffic-lights|bed-budgets)"))
            return "commissioner";
        return path.matches("/children/.*(corrections|withdrawals)|/imports.*")
                ? "brokerage_team_manager"
                : "brokerage_officer";
    }

    /** Tells it, expects it to be taken, and answers the id of what was made. */
    public String made(String path, String json) {
        String location = location(post(path, json));
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('#')) + 1);
    }

    public JsonNode read(String path) {
        return json(get(path));
    }

    public static String location(ResponseSpec answer) {
        EntityExchangeResult<byte[]> result =
                answer.expectStatus().isCreated().expectBody().returnResult();
        return Objects.requireNonNull(result.getResponseHeaders().getLocation()).toString();
    }

    public static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(Objects.requireNonNull(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBody()));
    }

    /** A home whose beds are counted, in-house and registered since 2019. */
    public String home(String key, int places) {
        return made("/homes", """
                {'id': '%s', 'from': '2019-04-01', 'registration': 'registered', 'details': {'kind': 'childrens_home',
                 'places': %d, 'bedsTracked': true, 'inHouse': true, 'openedOn': '2019-04-01', 'name': 'Elm House'}}
                """.formatted(key, places));
    }

    public String child(String localId) {
        return made("/children", """
                {'localId': '%s', 'dateOfBirth': '2010-05-17', 'uasc': false, 'careStartedOn': '2023-01-09'}
                """.formatted(localId));
    }

    /** Expects a problem, and that it names the rule and the field; an empty field is not looked at. */
    public static void refused(ResponseSpec answer, int status, String rule, String field) {
        var body = answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + rule)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.detail")
                .isNotEmpty();
        if (!field.isEmpty()) body.jsonPath("$.errors[0].field").isEqualTo(field);
    }

    public static String start(String home, String from) {
        return """
                {'to': {'home': '%s', 'from': '%s', 'type': 'residential', 'basis': 'in_house', 'fees': {'core': '4800.00'}}}
                """.formatted(home, from);
    }
}
