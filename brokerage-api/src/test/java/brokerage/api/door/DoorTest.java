package brokerage.api.door;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.sql.Date;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@WholeService
class DoorTest {

    @Autowired
    RestTestClient client;

    @Test
    void nobody_comes_in_without_a_token() {
        Clerk.refused(client.get().uri("/api/v1/homes").exchange(), 401, "identity-needed", "Authorization");
        Clerk.refused(client.get().uri("/api/v1/nowhere").exchange(), 401, "identity-needed", "Authorization");
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void a_token_of_the_identity_provider_is_taken_and_no_other() throws ParseException {
        asks(Tokens.signed(good())).expectStatus().isOk();

        unknown(Tokens.signed(good(), Tokens.made()));
        unknown(new PlainJWT(good().build()).serialize());
        unknown(Tokens.signed(good().issuer("https://elsewhere.example")));
        unknown(Tokens.signed(good().audience("another-service")));
        unknown(Tokens.signed(good().expirationTime(Date.from(Instant.parse("2020-01-01T00:00:00Z")))));
        unknown(Tokens.signed(good().notBeforeTime(Date.from(Instant.parse("2099-01-01T00:00:00Z")))));
        String[] mine = Tokens.signed(good()).split("\\.", -1);
        String[] others =
                Tokens.signed(good().claim("council", "other"), Tokens.made()).split("\\.", -1);
        unknown(String.join(".", mine[0], others[1], mine[2]));
        unknown("nonsense");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oxford Shire", "", "oxfordshire'--", "OXFORDSHIRE"})
    void a_token_without_a_usable_council_is_refused(String council) {
        Clerk.refused(asks(Tokens.signed(good().claim("council", council))), 403, "identity-unusable", "council");
        Clerk.refused(asks(Tokens.signed(good().claim("council", null))), 403, "identity-unusable", "council");
    }

    @Test
    void a_token_without_a_usable_name_is_refused() {
        var nameless = good().claim("preferred_username", "A. Smith").subject(null);
        Clerk.refused(asks(Tokens.signed(nameless)), 403, "identity-unusable", "preferred_username");
    }

    @Test
    void a_token_without_a_role_of_the_service_is_refused() {
        for (Object roles : new Object[] {List.of("king"), List.of(), "brokerage_officer"})
            Clerk.refused(asks(Tokens.signed(good().claim("roles", roles))), 403, "identity-unusable", "roles");
    }

    @Test
    void whoever_holds_several_roles_says_in_which_they_ask() {
        String token = Tokens.signed(good().claim("roles", List.of("brokerage_officer", "commissioner", "king")));

        Clerk.refused(asks(token), 400, "bad-header", "Brokerage-Role");
        asks(token, "commissioner").expectStatus().isOk();
        Clerk.refused(asks(token, "director"), 403, "role-not-held", "Brokerage-Role");
        Clerk.refused(asks(token, "king"), 403, "role-not-held", "Brokerage-Role");
    }

    @ParameterizedTest
    @CsvSource({
        "sufficiency_board_member, /homes",
        "downstream_system, /children",
        "information_governance_officer, /referrals",
        "brokerage_officer, /contracts",
        "commissioner, /referrals",
        "nominated_officer, /children",
        "monitoring, /homes"
    })
    void what_is_not_for_a_role_is_refused_before_the_body_is_read(String role, String path) {
        Clerk.refused(new Clerk(client, "door").as(role).post(path, "{}"), 403, "not-for-this-role", "");
    }

    @Test
    void a_request_keeps_the_name_it_came_with_and_gets_one_otherwise() {
        Clerk clerk = new Clerk(client, "correlated");

        clerk.request(HttpMethod.GET, "/homes")
                .header("X-Correlation-Id", "case-17")
                .exchange()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "case-17");
        clerk.request(HttpMethod.GET, "/nowhere")
                .header("X-Correlation-Id", "no good, this")
                .exchange()
                .expectHeader()
                .valueMatches("X-Correlation-Id", "[A-Za-z0-9_-]{22}");
    }

    private void unknown(String token) {
        Clerk.refused(asks(token), 401, "identity-needed", "Authorization");
    }

    private ResponseSpec asks(String token) {
        return client.get()
                .uri("/api/v1/homes")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private ResponseSpec asks(String token, String role) {
        return client.get()
                .uri("/api/v1/homes")
                .header("Authorization", "Bearer " + token)
                .header("Brokerage-Role", role)
                .exchange();
    }

    private static JWTClaimsSet.Builder good() {
        return Tokens.claims("door", "a.smith", "brokerage_officer");
    }
}
