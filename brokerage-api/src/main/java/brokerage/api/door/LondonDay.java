package brokerage.api.door;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The date that people here would give: a child placed at half past midnight in summer is placed that day. */
public final class LondonDay {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
