package brokerage.api.fuzz;

import brokerage.api.Tokens;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Tokens that open nothing. */
final class Forgery {

    private final RSAKey other = Tokens.made();

    /** None at all now and then. */
    Optional<String> instead(Random random, String role) {
        var claims = Tokens.claims(Shots.COUNCIL, "a.smith", role);
        return switch (random.nextInt(12)) {
            case 0 -> Optional.empty();
            case 1 -> bearer(Tokens.signed(claims.expirationTime(Date.from(Instant.EPOCH))));
            case 2 -> bearer(Tokens.signed(claims.issuer("http://elsewhere")));
            case 3 -> bearer(Tokens.signed(claims, other));
            case 4 -> bearer(unsigned());
            case 5 -> bearer(Tokens.signed(claims.claim("council", "Fuzz' or 1=1")));
            case 6 -> bearer(Tokens.signed(claims.claim("roles", List.of("god"))));
            case 7 -> bearer(Tokens.signed(claims.claim("roles", "brokerage_officer")));
            case 8 ->
                bearer(Tokens.signed(
                        claims.claim("preferred_username", "a\u202Eb").audience("elsewhere")));
            case 9 -> bearer(of(Tokens.signed(claims), Tokens.signed(claims.claim("council", "theirs"))));
            case 10 -> Optional.of("Basic " + base64("pat:pat"));
            default -> bearer("x".repeat(random.nextInt(3000)) + ".y.z");
        };
    }

    private static Optional<String> bearer(String token) {
        return Optional.of("Bearer " + token);
    }

    /** What one says, under the signature of the other. */
    private static String of(String signed, String said) {
        return said.substring(0, said.lastIndexOf('.')) + signed.substring(signed.lastIndexOf('.'));
    }

    private static String unsigned() {
        return base64("{\"alg\":\"none\"}") + "."
                + base64(
                        "{\"iss\":\"%s\",\"sub\":\"a.smith\",\"council\":\"fuzz\",\"roles\":[\"brokerage_officer\"],\"exp\":4102444800}"
                                .formatted(Tokens.ISSUER))
                + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
