package brokerage.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole service, and it is five past four in London on Friday 6 March 2026 for as long as the test runs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeService
@Import(FridayAfternoon.StandingClock.class)
public @interface FridayAfternoon {

    @TestConfiguration(proxyBeanMethods = false)
    class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(Instant.parse("2026-03-06T16:05:00Z"), ZoneOffset.UTC);
        }
    }
}
