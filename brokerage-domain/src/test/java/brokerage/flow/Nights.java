package brokerage.flow;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.Placement;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sleeps where, night by night: the plainest reading of both records, with none of the arithmetic that the records
 * themselves decide by.
 */
final class Nights {

    private static final LocalDate LAST = Residences.day(60);

    /** A child in a home on a night; away when the bed is only kept. */
    record Night(
            LocalDate on,
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable Integer bed,
            boolean away) {}

    private Nights() {}

    /** A child is in one place, a bed has one child, and both records tell the same. */
    static void assertPossible(InMemoryBrokerage brokerage) {
        List<Night> lived = lived(brokerage);
        assertThat(lived.stream().map(night -> List.of(night.on(), night.child())))
                .as("a child lives in one place")
                .doesNotHaveDuplicates();
        assertThat(lived.stream()
                        .filter(night -> night.bed() != null)
                        .map(night -> List.of(night.on(), night.home(), night.bed())))
                .as("two children never share a bed")
                .doesNotHaveDuplicates();
        assertThat(new HashSet<>(housed(brokerage)))
                .as("the homes know what the children's records say")
                .isEqualTo(new HashSet<>(lived));
    }

    private static List<Night> lived(InMemoryBrokerage brokerage) {
        var nights = new ArrayList<Night>();
        for (ChildRef child : Residences.CHILDREN)
            for (Placement placement : brokerage.history(child).placements())
                for (LocalDate on : all(placement.period()))
                    nights.add(new Night(
                            on,
                            child,
                            placement.id(),
                            placement.home(),
                            bed(placement.terms().beds(), on),
                            placement.absences().stream()
                                    .anyMatch(absence -> all(absence.period()).contains(on))));
        return nights;
    }

    private static List<Night> housed(InMemoryBrokerage brokerage) {
        var nights = new ArrayList<Night>();
        for (HomeId home : Residences.HOMES)
            for (Resident resident : brokerage.history(home).residents())
                for (Spell spell : resident.spells())
                    for (LocalDate on : all(spell.period()))
                        nights.add(new Night(
                                on,
                                resident.child(),
                                resident.placement(),
                                home,
                                spell.bed(),
                                resident.away().stream()
                                        .anyMatch(away -> all(away).contains(on))));
        return nights;
    }

    private static List<LocalDate> all(Period period) {
        var nights = new ArrayList<LocalDate>();
        LocalDate until = period.until() == null || period.until().isAfter(LAST) ? LAST : period.until();
        for (LocalDate on = period.from(); on.isBefore(until); on = on.plusDays(1)) nights.add(on);
        return nights;
    }

    private static @Nullable Integer bed(Timeline<Integer> beds, LocalDate on) {
        Integer last = null;
        for (Timeline.Change<Integer> change : beds.changes())
            if (change.from().compareTo(on) <= 0) last = change.value();
        return last;
    }
}
