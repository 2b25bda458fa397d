package brokerage.api.ahead;

import brokerage.api.door.LondonDay;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.projections.ahead.NightAhead;
import brokerage.projections.ahead.OccupancyAhead;
import brokerage.projections.ahead.OccupancyAhead.By;
import brokerage.projections.ahead.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which nights to come are asked about: at most a year's, seen from today or an earlier day, and not so many groups with them
 * that nobody would read the answer. All is answered at one position.
 */
@Component
public final class Horizon {

    /** All that is read together. */
    private static final String[] PROJECTIONS = {"journey", "occupancy", "register", "referral", "pipeline"};

    private static final int MOST_NIGHTS = 366;
    /** Of nights times groups. */
    private static final int MOST_ROWS = 20_000;

    private final OccupancyAhead occupancy;
    private final Clock clock;

    Horizon(OccupancyAhead occupancy, Clock clock) {
        this.occupancy = occupancy;
        this.clock = clock;
    }

    /**
     * As asked; from the date asked about, for a year, if nothing is said.
     *
     * @param until the day after the last night
     */
    public Span span(Question question, @Nullable String from, @Nullable String until) {
        long position = question.position(PROJECTIONS);
        LocalDate asAt = question.asAt();
        mustHaveCome(question, asAt, position);
        LocalDate first = from == null ? asAt : Dates.read("from", from);
        LocalDate end = until == null ? asAt.plusYears(1) : Dates.read("until", until);
        if (first.isBefore(asAt))
            throw RequestFault.badParameter(
                    "from", "Nights before %s, as at which it is asked, are in views/occupancy".formatted(asAt));
        if (!first.isBefore(end)) throw RequestFault.badParameter("until", "until is after from");
        LocalDate last = asAt.plusDays(MOST_NIGHTS);
        if (end.isAfter(last))
            throw RequestFault.badParameter(
                    "until", "What is on record is told for a year ahead: up to %s".formatted(last));
        return new Span(asAt, first, end, position);
    }

    /** Refused if there are more rows than anybody reads. */
    public List<NightAhead> nights(Question question, By by, Span span) {
        long nights = span.from().datesUntil(span.until()).count();
        long groups = occupancy.groups(question.council(), by, span);
        if (nights * groups > MOST_ROWS)
            throw RequestFault.badParameter(
                    "until",
                    "%d nights of %d groups are asked for; at most %d of them are told at once: ask for fewer nights"
                            .formatted(nights, groups, MOST_ROWS));
        return occupancy.nights(question.council(), by, span);
    }

    private void mustHaveCome(Question question, LocalDate asAt, long position) {
        LocalDate today = LondonDay.today(clock);
        if (asAt.isAfter(today))
            throw RequestFault.badParameter(
                    "asAt", "What is to come is seen from a day that has come: %s or earlier".formatted(today));
        occupancy.firstNight(question.council(), position).ifPresent(first -> {
            if (asAt.isBefore(first))
                throw RequestFault.badParameter("asAt", "No bed is on record before %s".formatted(first));
        });
    }
}
