package brokerage.api.identity;

import brokerage.api.embedded.CannotStart;
import brokerage.api.embedded.DataFolder;
import brokerage.api.embedded.WhenUnset;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Puts the identity provider inside together: who its people are, what it signs with, and that it stays on this machine. */
@Configuration(proxyBeanMethods = false)
@WhenUnset("spring.security.oauth2.resourceserver.jwt.issuer-uri")
@EnableConfigurationProperties(DemoIdentity.class)
class IdentityProvider {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);

    private final DemoIdentity demo;

    IdentityProvider(DemoIdentity demo, @Value("${server.address:}") @Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress())
            throw new CannotStart(
                    "Everybody knows the passwords of the identity provider inside, and others could reach it.",
                    "Name a real one by spring.security.oauth2.resourceserver.jwt.issuer-uri, or listen on loopback only:"
                            + " server.address=127.0.0.1.");
        this.demo = demo;
        LOG.info(
                "Sign in as {}, the password is the name",
                String.join(", ", demo.people().keySet()));
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, all -> all.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().issuer(demo.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(DemoClients.of(demo));
    }

    @Bean
    UserDetailsService people() {
        return name -> {
            if (!demo.people().containsKey(name)) throw new UsernameNotFoundException("nobody here is called so");
            return new SignedIn(name, demo.claims(name));
        };
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(ObjectProvider<DataFolder> data) {
        Path file = demo.keyFile().isEmpty()
                ? data.getObject().resolve("identity").resolve("keys.json")
                : Path.of(demo.keyFile());
        JWKSet keys = SigningKeys.at(file);
        return new ImmutableJWKSet<>(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoTheyAre() {
        return token -> {
            Authentication who = Objects.requireNonNull(token.<Authentication>getPrincipal());
            token.getClaims().claims(claims -> {
                claims.putAll(demo.claims(who.getName()));
                claims.put("azp", token.getRegisteredClient().getClientId());
            });
        };
    }

    /** By the keys themselves: the service need not ask itself for them. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(demo.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(DemoIdentity.AUDIENCE))));
        return decoder;
    }
}
