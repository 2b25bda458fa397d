package brokerage.api.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.problems.RequestFault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class RateLimitTest {

    private Instant now = Instant.parse("2026-03-06T16:05:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final RateLimit limit = new RateLimit(new RateLimits(2, 3, 1, 2), clock);

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_comes_too_often_is_told_after_how_many_seconds_to_go_on() {
        asks("pat", "app");
        for (int n = 0; n < 3; n++) limit.count(from("10.0.0.1"), new MockHttpServletResponse());

        var answer = new MockHttpServletResponse();
        assertThatThrownBy(() -> limit.count(from("10.0.0.1"), answer))
                .isInstanceOfSatisfying(
                        RequestFault.class, fault -> assertThat(fault).hasMessageContaining("2 requests a second"));
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");

        now = now.plusSeconds(1);
        for (int n = 0; n < 2; n++) limit.count(from("10.0.0.1"), new MockHttpServletResponse());
        assertThatThrownBy(() -> limit.count(from("10.0.0.1"), new MockHttpServletResponse()))
                .isInstanceOf(RequestFault.class);
    }

    @Test
    void one_person_or_program_does_not_use_up_what_is_another_s() {
        asks("pat", "app");
        for (int n = 0; n < 3; n++) limit.count(from("10.0.0.1"), new MockHttpServletResponse());

        for (String[] other : new String[][] {{"sam", "app"}, {"pat", "finance"}}) {
            asks(other[0], other[1]);
            assertThatCode(() -> limit.count(from("10.0.0.1"), new MockHttpServletResponse()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void strangers_are_counted_by_their_address() {
        for (int n = 0; n < 2; n++) limit.countStranger(from("10.0.0.1"), new MockHttpServletResponse());

        assertThatThrownBy(() -> limit.countStranger(from("10.0.0.1"), new MockHttpServletResponse()))
                .isInstanceOf(RequestFault.class);
        assertThatCode(() -> limit.countStranger(from("10.0.0.2"), new MockHttpServletResponse()))
                .doesNotThrowAnyException();
    }

    @Test
    void whoever_needs_no_token_is_not_counted_among_those_who_have_one() {
        for (int n = 0; n < 10; n++) limit.count(from("10.0.0.3"), new MockHttpServletResponse());

        assertThatCode(() -> limit.countStranger(from("10.0.0.3"), new MockHttpServletResponse()))
                .doesNotThrowAnyException();
    }

    private static void asks(String name, String program) {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim("sub", name)
                .claim("council", "demo")
                .claim("azp", program)
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest("GET", "/api/v1/homes");
        request.setRemoteAddr(address);
        return request;
    }
}
