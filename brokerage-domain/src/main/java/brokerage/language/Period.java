package brokerage.language;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nights from a first one up to, and without, an end; open when the end is not known. The start night counts, the end
 * night does not, so that the end of one stay and the start of the next are one date. A period that ends on the day it
 * began holds no night and touches nothing.
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from))
            throw new Refused(new InvalidValue("until", "%s is before it began on %s".formatted(until, from)));
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    @JsonIgnore
    public boolean isOpen() {
        return until == null;
    }

    public boolean hasNoNight() {
        return from.equals(until);
    }

    /** Whether the night of this date belongs to it. */
    public boolean contains(LocalDate night) {
        return !night.isBefore(from) && (until == null || night.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return !hasNoNight() && !other.hasNoNight() && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** The nights of this one that are also nights of the other; empty if there is none. */
    public Optional<Period> within(Period other) {
        if (!overlaps(other)) return Optional.empty();
        LocalDate start = from.isBefore(other.from) ? other.from : from;
        return Optional.of(new Period(start, earlier(until, other.until)));
    }

    public Period endingOn(@Nullable LocalDate end) {
        return new Period(from, end);
    }

    public String inWords() {
        return until == null ? "since " + from : "from %s until %s".formatted(from, until);
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.until == null || from.isBefore(other.until);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
