package brokerage.api.identity;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs that may ask for tokens: each of the people by their own name, as a machine would, so that one call from a
 * command line is enough; and an application on this machine, for whose user the sign-in page is shown.
 */
final class DemoClients {

    private static final Duration A_WORKING_DAY = Duration.ofHours(8);
    private static final String APPLICATION = "application";
    /** RFC 8252: on loopback whatever port the application listens at. */
    private static final String BACK = "http://127.0.0.1/signed-in";

    private DemoClients() {}

    static List<RegisteredClient> of(DemoIdentity demo) {
        return Stream.concat(demo.people().keySet().stream().map(DemoClients::machine), Stream.of(application()))
                .toList();
    }

    private static RegisteredClient machine(String name) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + name)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lasting())
                .build();
    }

    private static RegisteredClient application() {
        return RegisteredClient.withId(APPLICATION)
                .clientId(APPLICATION)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(BACK)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lasting())
                .build();
    }

    private static TokenSettings lasting() {
        return TokenSettings.builder().accessTokenTimeToLive(A_WORKING_DAY).build();
    }
}
