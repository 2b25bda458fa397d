package brokerage.api.imports.stays;

import brokerage.child.Placement;
import brokerage.child.Terms;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stays of one child that adjoin in one home, in order: one placement, known by the id of the first. */
record Residency(List<Stay> stays) {

    static List<Residency> of(Collection<Stay> ofOneChild) {
        var residencies = new ArrayList<Residency>();
        var stays = new ArrayList<Stay>();
        for (Stay stay : ofOneChild.stream().sorted(Stay.BY_DATE).toList()) {
            if (!stays.isEmpty() && !stays.getLast().goesOnIn(stay)) {
                residencies.add(new Residency(List.copyOf(stays)));
                stays.clear();
            }
            stays.add(stay);
        }
        if (!stays.isEmpty()) residencies.add(new Residency(List.copyOf(stays)));
        return residencies;
    }

    HomeId home() {
        return stays.getFirst().home();
    }

    PlacementId id() {
        return stays.getFirst().id();
    }

    /** Where a later row differs from the one before it, the placement goes on on other terms from that day. */
    Placement placement(Whereabouts where) {
        Stay first = stays.getFirst();
        Stay last = stays.getLast();
        var terms = new Terms(
                timeline(Stay::bed),
                timeline(Stay::arrangement),
                timeline(Stay::fees),
                timeline(Stay::registration),
                Timeline.empty());
        var nights = new Period(first.period().from(), last.period().until());
        return new Placement(id(), first.home(), nights, last.endReason(), terms, List.of(), null, where);
    }

    private <T> Timeline<T> timeline(Function<Stay, @Nullable T> saying) {
        Timeline<T> timeline = Timeline.empty();
        for (Stay stay : stays) {
            LocalDate from = stay.period().from();
            T says = saying.apply(stay);
            if (says != null && !says.equals(timeline.on(from).orElse(null))) timeline = timeline.with(from, says);
        }
        return timeline;
    }
}
