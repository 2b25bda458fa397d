package brokerage.home;

import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.Timeline.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A counted bed: whose it is, when it is closed or held, and why it stands empty. Who sleeps in it is the home's. */
public record Bed(
        Timeline<Allotment> allotments, List<Closure> closures, List<Hold> holds, List<Explanation> explanations) {

    static final Bed NEW = new Bed(Timeline.empty(), List.of(), List.of(), List.of());

    public Bed {
        closures = List.copyOf(closures);
        holds = List.copyOf(holds);
        explanations = List.copyOf(explanations);
    }

    Bed allotted(LocalDate from, Allotment to) {
        return new Bed(allotments.with(from, to), closures, holds, explanations);
    }

    /** The council's own from the day the home opened, whatever contract it came under later. */
    Bed ownedSince(LocalDate opened) {
        var first = allotments.changes().stream().findFirst().map(Change::value);
        boolean owned = first.filter(Allotment::own).isPresent();
        var since = owned ? allotments.beginningOn(opened) : allotments.with(opened, Allotment.OWN);
        return new Bed(since, closures, holds, explanations);
    }

    /** Never the council's own after all. */
    Bed notOwned() {
        var rest = allotments.changes().stream()
                .map(change -> change.value().own() ? new Change<>(change.from(), Allotment.NOT_OURS) : change)
                .toList();
        return new Bed(new Timeline<>(rest), closures, holds, explanations);
    }

    /** A closure from the same date replaces the one recorded before. */
    Bed closed(Closure closure) {
        return new Bed(
                allotments,
                replaced(closures, c -> begins(c.period(), closure.period().from()), closure),
                holds,
                explanations);
    }

    Bed reopened(LocalDate closedFrom, LocalDate on) {
        return closures.stream()
                .filter(c -> begins(c.period(), closedFrom))
                .map(c -> closed(new Closure(c.period().endingOn(on), c.reason(), c.remedialAction(), c.implication())))
                .findFirst()
                .orElse(this);
    }

    Bed held(Hold hold) {
        return new Bed(
                allotments,
                closures,
                replaced(holds, h -> begins(h.period(), hold.period().from()), hold),
                explanations);
    }

    Bed released(LocalDate heldFrom, LocalDate on) {
        return holds.stream()
                .filter(h -> begins(h.period(), heldFrom))
                .map(h -> held(new Hold(h.period().endingOn(on), h.child())))
                .findFirst()
                .orElse(this);
    }

    /** An explanation from the same date replaces the one recorded before. */
    Bed explained(Explanation explanation) {
        return new Bed(
                allotments,
                closures,
                holds,
                replaced(explanations, e -> e.from().equals(explanation.from()), explanation));
    }

    public Optional<Closure> closureOn(LocalDate night) {
        return closures.stream().filter(c -> c.period().contains(night)).findFirst();
    }

    public Optional<Hold> holdOn(LocalDate night) {
        return holds.stream().filter(h -> h.period().contains(night)).findFirst();
    }

    private static boolean begins(Period period, LocalDate from) {
        return period.from().equals(from);
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> gone, T one) {
        var next = new ArrayList<>(list);
        next.removeIf(gone);
        next.add(one);
        return next;
    }
}
