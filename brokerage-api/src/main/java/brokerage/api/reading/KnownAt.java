package brokerage.api.reading;

import brokerage.api.log.Log;
import brokerage.api.problems.RequestFault;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The second time of a question: up to which position in the log the record is believed.
 *
 * @param position that must be reached before the question is answered; for now, the end of the log as it was asked
 * @param instant as it was given; for now, when it was asked; null when a position was given
 * @param isNow whether whatever is known later may be told as well
 */
record KnownAt(long position, @Nullable Instant instant, boolean isNow) {

    static final String NAME = "knownAt";

    static KnownAt read(@Nullable String asked, Log log, Clock clock) {
        Instant now = clock.instant();
        if (asked == null || asked.isEmpty() || asked.equals("now")) return new KnownAt(log.head(), now, true);
        if (asked.matches("\\d{1,18}")) return at(Long.parseLong(asked), log.head());
        Instant instant = instant(asked);
        return instant.isAfter(now)
                ? new KnownAt(log.head(), now, true)
                : new KnownAt(log.positionAt(instant), instant, false);
    }

    private static KnownAt at(long position, long head) {
        if (position > head)
            throw new RequestFault(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "position-not-reached",
                    NAME,
                    "The log has %d positions so far".formatted(head));
        return new KnownAt(position, null, false);
    }

    private static Instant instant(String asked) {
        try {
            return OffsetDateTime.parse(asked).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw RequestFault.badParameter(
                    NAME, "A position or an instant is expected, as in 4711 or 2023-03-31T12:00:00Z");
        }
    }
}
