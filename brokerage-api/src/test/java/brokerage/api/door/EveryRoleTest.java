package brokerage.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.access.Role;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each endpoint, asked by each role: refused exactly where the role is not permitted. */
@WholeService
class EveryRoleTest {

    private record Opening(HttpMethod verb, String path, Permission needs) {}

    @Autowired
    RestTestClient client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_endpoint_is_open_to_the_roles_permitted_and_to_no_other(Role role) {
        Map<Opening, Boolean> refused = openings()
                .collect(Collectors.toMap(
                        opening -> opening, opening -> asks(role, opening).equals("/problems/not-for-this-role")));

        assertThat(refused).hasSizeGreaterThan(75);
        refused.forEach(
                (opening, is) -> assertThat(is).as("%s by %s", opening, role).isEqualTo(!role.may(opening.needs())));
    }

    @Test
    void what_is_beside_the_api_needs_a_token_too() {
        for (String path :
                new String[] {"/v3/api-docs", "/actuator/prometheus", "/actuator/metrics", "/actuator/info"}) {
            client.get()
                    .uri(path)
                    .accept(MediaType.APPLICATION_JSON)
                    .exchange()
                    .expectStatus()
                    .value(status -> assertThat(status).as(path).isIn(302, 401));
            assertThat(status(path, Role.BROKERAGE_OFFICER))
                    .as(path)
                    .isEqualTo(path.startsWith("/actuator") ? 403 : 200);
        }
        assertThat(status("/actuator/metrics", Role.MONITORING)).isEqualTo(200);
    }

    private int status(String path, Role role) {
        return client.get()
                .uri(path)
                .header("Authorization", Tokens.bearer("every-role", "a.smith", role.word()))
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private String asks(Role role, Opening opening) {
        var request = new Clerk(client, "every-role").as(role.word()).request(opening.verb(), opening.path());
        if (Set.of("/imports", "/month-comparisons", "/sign-offs").contains(opening.path())
                && opening.verb().equals(HttpMethod.POST)) request.contentType(MediaType.MULTIPART_FORM_DATA);
        else if (opening.verb().equals(HttpMethod.POST))
            request.contentType(MediaType.APPLICATION_JSON).body("{}");
        var answer = request.exchange().expectBody().returnResult();
        if (!MediaType.APPLICATION_PROBLEM_JSON.equals(
                answer.getResponseHeaders().getContentType())) return "";
        return Clerk.JSON
                .readTree(Objects.requireNonNull(answer.getResponseBody()))
                .at("/type")
                .asString("");
    }

    private Stream<Opening> openings() {
        return endpoints.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getPatternValues().iterator().next().startsWith(Addresses.ROOT))
                .map(entry -> new Opening(
                        entry.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .iterator()
                                .next()
                                .asHttpMethod(),
                        filled(entry.getKey().getPatternValues().iterator().next()),
                        Objects.requireNonNull(entry.getValue().getMethodAnnotation(Requires.class))
                                .value()));
    }

    /** With ids that nobody made. */
    private static String filled(String pattern) {
        return pattern.substring(Addresses.ROOT.length())
                .replace("{bed}", "1")
                .replaceAll("\\{id}", "import:every-role:none")
                .replaceAll("\\{(\\w+)}", "$1:every-role:none");
    }
}
