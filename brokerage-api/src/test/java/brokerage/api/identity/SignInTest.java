package brokerage.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.WholeService;
import brokerage.api.access.Role;
import brokerage.api.embedded.CannotStart;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeService
class SignInTest {

    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String PROVIDER = "{\"name\": \"Acorn\", \"sector\": \"private\"}";

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void a_page_is_shown_to_whoever_has_signed_in_and_leads_all_others_there() throws Exception {
        HttpResponse<String> turned = browser.open("/swagger-ui/index.html");
        assertThat(turned.statusCode()).isEqualTo(302);
        assertThat(turned.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login"));

        assertThat(browser.signIn("pat", "wrong").headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login?error"));
        assertThat(browser.open("/swagger-ui/index.html").statusCode()).isEqualTo(302);

        browser.signIn("pat", "pat");
        assertThat(browser.open("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_changes_nothing_without_the_token_it_was_given() throws Exception {
        assertThat(browser.send("/login", Map.of("username", "pat", "password", "pat"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.open("/api/v1/providers").statusCode()).isEqualTo(401);

        browser.signIn("pat", "pat");
        assertThat(browser.open("/api/v1/providers").statusCode()).isEqualTo(200);

        HttpResponse<String> forged = browser.tell("/api/v1/providers", PROVIDER);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/forgery-suspected");

        assertThat(browser.tell("/api/v1/providers", PROVIDER, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_form_is_taken_with_the_token_that_stands_in_it_and_not_without() throws Exception {
        browser.signIn("pat", "pat");
        String form = browser.open("/work/children/new").body();
        Map<String, String> filled = new LinkedHashMap<>(Map.of(
                "localId", "FORM-1", "dateOfBirth", "2012-05-17", "uasc", "false", "careStartedOn", "2026-01-09"));

        assertThat(browser.send("/work/children", filled).statusCode()).isEqualTo(403);

        filled.put("_csrf", form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"));
        HttpResponse<String> taken = browser.send("/work/children", filled);
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(location(taken)).contains("/work/children/child:demo:");
    }

    @Test
    void a_session_carries_the_role_of_whoever_signed_in() throws Exception {
        browser.signIn("bo", "bo");
        browser.open("/swagger-ui/index.html");

        HttpResponse<String> refused =
                browser.tell("/api/v1/providers", PROVIDER, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/not-for-this-role");
    }

    @Test
    void whoever_holds_several_roles_chooses_on_a_page_the_one_they_look_in() throws Exception {
        browser.signIn("lou", "lou");
        assertThat(location(browser.open("/board"))).endsWith("/role");
        assertThat(browser.open("/role").body()).contains("brokerage officer", "commissioner");

        assertThat(choose("director").statusCode()).isEqualTo(403);
        assertThat(location(browser.open("/board"))).endsWith("/role");

        assertThat(choose("commissioner").statusCode()).isEqualTo(302);
        assertThat(browser.open("/board").body()).contains("lou", "commissioner", "choose another role");
        assertThat(browser.open("/api/v1/providers").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> choose(String role) throws Exception {
        return browser.send("/role", Map.of("role", role, "_csrf", browser.formsToken("/role")));
    }

    @ParameterizedTest
    @CsvSource({"pat, brokerage_officer", "kim, commissioner", "finance, downstream_system"})
    void a_program_is_given_a_token_for_its_secret(String name, String role) throws Exception {
        HttpResponse<String> answer =
                browser.send("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", basic(name));

        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> claims = claims(answer);
        assertThat(claims)
                .containsEntry("council", "demo")
                .containsEntry("preferred_username", name)
                .containsEntry("roles", List.of(role))
                .containsEntry("azp", name);
        assertThat(browser.send(
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials"),
                                "Authorization",
                                basic("nobody"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_application_is_given_a_token_for_whoever_signs_in_on_the_page() throws Exception {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", "application");
        asked.put("redirect_uri", "http://127.0.0.1:9999/signed-in");
        asked.put("code_challenge", CHALLENGE);
        asked.put("code_challenge_method", "S256");
        String authorize = "/oauth2/authorize?" + Browser.encoded(asked);
        assertThat(location(browser.open(authorize))).endsWith("/login");
        browser.signIn("sam", "sam");

        String back = location(browser.open(authorize));
        assertThat(back).startsWith("http://127.0.0.1:9999/signed-in?code=");
        HttpResponse<String> answer = browser.send(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "application",
                        "redirect_uri", "http://127.0.0.1:9999/signed-in",
                        "code", back.substring(back.indexOf("code=") + 5).replaceFirst("&.*", ""),
                        "code_verifier", VERIFIER));

        assertThat(claims(answer))
                .containsEntry("preferred_username", "sam")
                .containsEntry("roles", List.of("brokerage_team_manager"))
                .containsEntry("azp", "application");
    }

    @Test
    void every_answer_forbids_what_a_page_of_ours_never_does() throws Exception {
        for (String path : List.of("/login", "/api/v1/homes", "/actuator/health")) {
            var headers = browser.open(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            assertThat(headers.firstValue("Cache-Control").orElse("")).as(path).contains("no-store");
        }
    }

    @Test
    void keys_are_kept_for_the_next_start_and_for_their_owner_alone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("identity").resolve("keys.json");

        String first = SigningKeys.at(file).toString(false);

        assertThat(SigningKeys.at(file).toString(false)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_provider_inside_does_not_start_where_others_could_reach_it() {
        var demo = new DemoIdentity("demo", "http://here", "", Map.of("pat", List.of(Role.BROKERAGE_OFFICER)));

        for (String address : new String[] {"0.0.0.0", "10.1.2.3"})
            assertThatThrownBy(() -> new IdentityProvider(demo, InetAddress.getByName(address)))
                    .as(address)
                    .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> new IdentityProvider(demo, null)).isInstanceOf(CannotStart.class);
    }

    private static String basic(String name) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Map<String, Object> claims(HttpResponse<String> answer) throws ParseException {
        JsonNode token = JsonMapper.shared().readTree(answer.body()).at("/access_token");
        return SignedJWT.parse(token.asString()).getJWTClaimsSet().getClaims();
    }
}
