package brokerage.api.desk;

import brokerage.api.door.LondonDay;
import brokerage.api.vault.Keys;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The two things that decisions never fetch themselves: the date, and keys that nobody can guess. */
@Component
record Keyring(Clock clock, Keys keys) {

    LocalDate today() {
        return LondonDay.today(clock);
    }

    String next() {
        return keys.next();
    }
}
