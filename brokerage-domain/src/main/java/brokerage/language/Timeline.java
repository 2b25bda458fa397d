package brokerage.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value that changes on dates and holds until the next change. Changes may be recorded in any order; of two on one
 * date the later recorded stands.
 */
public record Timeline<T>(@JsonValue List<Change<T>> changes) {

    /** From this date on, the value is this. */
    public record Change<T>(LocalDate from, T value) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Timeline {
        var byDate = new TreeMap<LocalDate, Change<T>>();
        for (Change<T> change : changes) byDate.put(change.from(), change);
        changes = List.copyOf(byDate.values());
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    public static <T> Timeline<T> from(LocalDate from, T value) {
        return new Timeline<>(List.of(new Change<>(from, value)));
    }

    /** The value on a date; empty before the first change. */
    public Optional<T> on(LocalDate date) {
        T found = null;
        for (Change<T> change : changes) if (!change.from().isAfter(date)) found = change.value();
        return Optional.ofNullable(found);
    }

    /** Whether a change on this very date says this very value. */
    public boolean saysOn(LocalDate date, T value) {
        return changes.contains(new Change<>(date, value));
    }

    /** The same timeline with the value from this date until the next change; a change on the same date is replaced. */
    public Timeline<T> with(LocalDate from, T value) {
        var next = new ArrayList<>(changes);
        next.add(new Change<>(from, value));
        return new Timeline<>(next);
    }

    /** The same timeline made to begin on this date: earlier changes fold into one, the first later one is drawn back. */
    public Timeline<T> beginningOn(LocalDate start) {
        if (changes.isEmpty()) return this;
        T first = on(start).orElse(changes.getFirst().value());
        var next = new ArrayList<Change<T>>();
        next.add(new Change<>(start, first));
        boolean drawnBack = changes.getFirst().from().isAfter(start);
        changes.stream()
                .skip(drawnBack ? 1 : 0)
                .filter(change -> change.from().isAfter(start))
                .forEach(next::add);
        return new Timeline<>(next);
    }

    /**
     * The same timeline of something whose beginning has moved. What was known from the beginning is known from the new
     * one; what became known later stays where it is.
     */
    public Timeline<T> movedStart(LocalDate was, LocalDate start) {
        boolean known = on(was).isPresent() || on(start).isPresent();
        return known ? beginningOn(start) : this;
    }
}
