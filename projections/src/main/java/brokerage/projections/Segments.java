package brokerage.projections;

import brokerage.language.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Lays out in periods what changes on dates: from each date to the next one on which it reads otherwise. */
public final class Segments {

    /** Nights on which something reads the same. */
    public record Segment<T>(Period period, T value) {}

    private Segments() {}

    /**
     * Asks how it reads on each date and joins what does not differ.
     *
     * @param dates all on which it may change, in any order
     * @param on how it reads on a night; empty where there is nothing to say
     * @return in order; the last is open if there is still something to say on the last date
     */
    public static <T> List<Segment<T>> of(Collection<LocalDate> dates, Function<LocalDate, Optional<T>> on) {
        var segments = new ArrayList<Segment<T>>();
        Optional<T> now = Optional.empty();
        LocalDate since = LocalDate.MIN;
        for (LocalDate date : new TreeSet<>(dates)) {
            Optional<T> next = on.apply(date);
            if (next.equals(now)) continue;
            Period over = new Period(since, date);
            now.ifPresent(value -> segments.add(new Segment<>(over, value)));
            now = next;
            since = date;
        }
        Period open = Period.since(since);
        now.ifPresent(value -> segments.add(new Segment<>(open, value)));
        return segments;
    }
}
