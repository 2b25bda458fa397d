package brokerage.api.desk;

import brokerage.api.door.LondonDay;
import brokerage.api.vault.Keys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The two things that decisions never fetch themselves: the date, and keys that nobody can guess. */
@Component
record Keyring(Clock clock, Keys keys) {

    LocalDate today() {
        return LondonDay.today(clock);
    }

    /** To the second: nobody says when they said something more exactly. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    String next() {
        return keys.next();
    }
}
