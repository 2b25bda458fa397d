package brokerage.api.door;

import brokerage.api.access.Permission;
import brokerage.api.problems.RequestFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Who is let in at all: nobody without a token, or without having signed in on a page, but to look whether the service is
 * well and to sign in. A page's requests go by its session and carry a token against forgery; a program's carry their own.
 */
@Configuration(proxyBeanMethods = false)
class SignIn {

    /** Scripts and styles from here alone; pictures may be part of a page. The API's own page writes styles into itself. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final HandlerExceptionResolver problems;
    private final RateLimit limit;

    SignIn(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, RateLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    /** Where secrets are tried each attempt counts, before anything looks at it. */
    @Bean
    FilterRegistrationBean<Turnstile> attempts() {
        var turnstile = new FilterRegistrationBean<>(new Turnstile(limit::countStranger, problems));
        turnstile.addUrlPatterns("/login", "/oauth2/*");
        turnstile.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return turnstile;
    }

    /** Before the page's token is looked for in it. */
    @Bean
    FilterRegistrationBean<Turnstile> uploads() {
        var turnstile = new FilterRegistrationBean<>(
                new Turnstile((request, response) -> BodyLimit.mustFitOnAPage(request), problems));
        turnstile.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return turnstile;
    }

    /** For programs by their token, for our own pages by their session; here nobody is led to a page. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        tokens(http.securityMatcher("/api/**", "/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((who, request) -> new AuthorizationDecision(Claims.known(who.get())
                                .filter(claims -> claims.hold(Permission.WATCH_THE_SERVICE))
                                .isPresent()))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(this::nobodyKnown).accessDeniedHandler(this::turnedAway));
        return http.build();
    }

    /** For people: whoever is not signed in is led to where they do. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> elsewhere)
            throws Exception {
        tokens(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.accessDeniedHandler(this::turnedAway));
        if (elsewhere.getIfAvailable() == null) http.formLogin(Customizer.withDefaults());
        else http.oauth2Login(Customizer.withDefaults());
        return http.build();
    }

    private HttpSecurity tokens(HttpSecurity http) {
        return http.oauth2ResourceServer(
                        tokens -> tokens.jwt(Customizer.withDefaults()).authenticationEntryPoint(this::nobodyKnown))
                .csrf(csrf -> csrf.spa())
                .headers(SignIn::headers)
                .addFilterBefore(new Turnstile(limit::count, problems), AuthorizationFilter.class);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** See {@link AuthenticationEntryPoint}. */
    private void nobodyKnown(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        try {
            limit.countStranger(request, response);
            response.setHeader("WWW-Authenticate", "Bearer");
            answer(request, response, Claims.nobody());
        } catch (RequestFault tooMany) {
            answer(request, response, tooMany);
        }
    }

    private void turnedAway(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
        answer(request, response, failure instanceof CsrfException ? forged() : notTheirs());
    }

    private static RequestFault forged() {
        return new RequestFault(
                HttpStatus.FORBIDDEN,
                "forgery-suspected",
                "X-XSRF-TOKEN",
                "What a page changes is sent with the page's own token: open it anew, and send it from there");
    }

    private static RequestFault notTheirs() {
        return RequestFault.notTheirs("This is not for the roles held");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RequestFault fault) {
        problems.resolveException(request, response, null, fault);
    }
}
