package brokerage.child;

import brokerage.language.Period;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A child living in one home from a date (to a date). Another home is another placement: that is a move.
 *
 * @param endReason given if and only if it has ended
 * @param absences as they were told: one may reach past the placement's end, where it means nothing
 * @param where how far from home and in whose area; none if it was not worked out
 */
public record Placement(
        PlacementId id,
        HomeId home,
        Period period,
        @Nullable EndReason endReason,
        Terms terms,
        List<Absence> absences,
        @Nullable LocalDate expectedEnd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Whereabouts where) {

    public Placement {
        endReason = period.isOpen() ? null : Objects.requireNonNullElse(endReason, EndReason.OTHER);
        absences = List.copyOf(absences);
    }

    /** A placement of which nobody has worked out where it lies. */
    public Placement(
            PlacementId id,
            HomeId home,
            Period period,
            @Nullable EndReason endReason,
            Terms terms,
            List<Absence> absences,
            @Nullable LocalDate expectedEnd) {
        this(id, home, period, endReason, terms, absences, expectedEnd, null);
    }

    static Placement begun(Placed placed) {
        return new Placement(
                placed.placement(),
                placed.home(),
                Period.since(placed.from()),
                null,
                placed.terms(),
                List.of(),
                placed.expectedEnd(),
                placed.where());
    }

    Placement endedOn(LocalDate on, EndReason reason) {
        return new Placement(id, home, period.endingOn(on), reason, terms, absences, expectedEnd, where);
    }

    PlacementType typeOn(LocalDate date) {
        return terms.arrangements().on(date).orElseThrow().type();
    }

    Placement on(Terms other) {
        return new Placement(id, home, period, endReason, other, absences, expectedEnd, where);
    }

    Placement withAbsences(List<Absence> other) {
        return new Placement(id, home, period, endReason, terms, other, expectedEnd, where);
    }

    /** What the home must know of it: the nights, bed by bed. */
    public Resident resident(ChildRef child) {
        var starts = new ArrayList<LocalDate>();
        starts.add(period.from());
        terms.beds().changes().stream()
                .map(change -> change.from())
                .filter(date -> date.isAfter(period.from()) && period.contains(date))
                .forEach(starts::add);
        var spells = new ArrayList<Spell>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate until = i + 1 < starts.size() ? starts.get(i + 1) : period.until();
            Integer bed = terms.beds().on(starts.get(i)).orElse(null);
            spells.add(new Spell(bed, new Period(starts.get(i), until)));
        }
        return new Resident(id, child, spells, away());
    }

    /** The absences as far as there is a bed to keep. */
    private List<Period> away() {
        return absences.stream()
                .map(Absence::period)
                .flatMap(absence -> absence.within(period).stream())
                .toList();
    }
}
