package brokerage.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens as the identity provider inside signs them, for whomever a test needs. */
public final class Tokens {

    public static final String ISSUER = "http://127.0.0.1:8080";

    private static final RSAKey KEY = made();
    private static final Path FILE = written();
    private static final Map<List<String>, String> GIVEN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** What the service is told to sign and to check with. */
    public static Path keyFile() {
        return FILE;
    }

    /** For the header {@code Authorization}; good until 2100, whatever a test's clock says. */
    public static String bearer(String council, String actor, String role) {
        return GIVEN.computeIfAbsent(
                List.of(council, actor, role), who -> "Bearer " + signed(claims(council, actor, role), KEY));
    }

    public static JWTClaimsSet.Builder claims(String council, String actor, String role) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("brokerage")
                .subject(actor)
                .expirationTime(Date.from(Instant.parse("2100-01-01T00:00:00Z")))
                .claim("council", council)
                .claim("preferred_username", actor)
                .claim("roles", List.of(role))
                .claim("azp", "tests");
    }

    public static String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, KEY);
    }

    /** With another key than the service's, say. */
    public static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path written() {
        try {
            Path file = Files.createTempFile("issuer", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, new JWKSet(KEY).toString(false));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
