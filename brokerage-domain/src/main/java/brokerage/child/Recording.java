package brokerage.child;

import brokerage.child.ChildEvent.*;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.Timeline.Change;
import brokerage.language.care.Arrangement;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns placements as another record tells them into the events that are still missing here. */
final class Recording {

    private final ChildRef child;
    private final List<ChildEvent> events = new ArrayList<>();
    private ChildHistory history;

    Recording(ChildRef child, ChildHistory history) {
        this.child = child;
        this.history = history;
    }

    List<ChildEvent> of(List<Placement> told, List<PlacementId> inError) {
        inError.stream()
                .filter(gone -> history.find(gone).isPresent())
                .forEach(gone -> tell(new PlacementRecordedInError(child, gone, null)));
        told.stream().sorted(ChildHistory.AS_LIVED).forEach(this::record);
        return events;
    }

    private void record(Placement told) {
        resume(told.period());
        history.find(told.id()).ifPresentOrElse(known -> correct(known, told), () -> begin(told));
        LocalDate left = told.period().until();
        if (told.endReason() == EndReason.LEFT_CARE
                && left != null
                && ceases(told.period().from(), left)) tell(new ChildCeasedToBeLookedAfter(child, left));
    }

    /**
     * Whether a stay from that day ends, by leaving, the last period of care, and was not known to. A stay of no nights
     * does not while the child lives elsewhere.
     */
    private boolean ceases(LocalDate from, LocalDate left) {
        if (history.care().isEmpty()) return false;
        Period last = history.care().getLast();
        boolean passing = from.equals(left) && from.equals(last.from());
        if (left.equals(last.until()) || !(passing || last.from().isBefore(left))) return false;
        return history.placements().stream()
                .map(Placement::period)
                .noneMatch(
                        stay -> stay.contains(left) && (passing || stay.from().isBefore(left)));
    }

    /** Nights told after the child left care, or not the end of care after all: the child is looked after again. */
    private void resume(Period stay) {
        Particulars particulars = history.particulars();
        if (particulars == null || history.care().isEmpty()) return;
        LocalDate ceased = history.care().getLast().until();
        if (ceased == null || stay.from().isBefore(ceased)) return;
        LocalDate until = stay.until();
        boolean later = until == null || ceased.isBefore(until);
        if (later) tell(new ChildBecameLookedAfter(child, stay.from(), particulars));
    }

    /** What the other record does not know of, absences, funding and reviews, stays. */
    private void correct(Placement known, Placement told) {
        var alone = new Recording(child, ChildHistory.NONE);
        alone.begin(told);
        Placement asNew = alone.history.placement(told.id());
        Terms terms = asNew.terms()
                .withFunding(known.terms().funding())
                .withReviews(known.terms().reviews());
        var right = new Placement(
                told.id(),
                told.home(),
                told.period(),
                asNew.endReason(),
                terms,
                known.absences(),
                known.expectedEnd(),
                where(known, told));
        if (right.equals(known)) return;
        tell(new PlacementCorrected(child, right, null));
        LocalDate left = known.period().until();
        if (known.endReason() == EndReason.LEFT_CARE && right.endReason() != EndReason.LEFT_CARE && left != null)
            resume(Period.since(left));
    }

    /** Of the same home, nothing found out now is no news. */
    private static @Nullable Whereabouts where(Placement known, Placement told) {
        boolean nothing = told.where() == null || told.where().equals(Whereabouts.UNKNOWN);
        return nothing && told.home().equals(known.home()) ? known.where() : told.where();
    }

    private void begin(Placement told) {
        LocalDate from = told.period().from();
        Terms terms = told.terms();
        var placed = new Placed(
                told.id(),
                told.home(),
                terms.beds().on(from).orElse(null),
                from,
                terms.arrangements().on(from).orElseThrow(),
                terms.fees().on(from).orElse(WeeklyFees.NONE),
                terms.registrations().on(from).orElse(PlacementRegistration.REGISTERED),
                null,
                told.expectedEnd(),
                told.where());
        tell(new PlacementStarted(child, placed, history.follows(placed), ChildRules.of(history, placed, null)));
        changes(told);
        LocalDate until = told.period().until();
        if (until != null)
            tell(new PlacementEnded(
                    child, told.id(), until, Objects.requireNonNullElse(told.endReason(), EndReason.OTHER)));
    }

    private void changes(Placement told) {
        Terms terms = told.terms();
        later(told, terms.beds(), c -> new BedChanged(child, told.id(), c.from(), c.value()));
        later(
                told,
                terms.arrangements(),
                (Change<Arrangement> c) -> new ArrangementChanged(child, told.id(), c.from(), c.value()));
        later(told, terms.fees(), c -> new FeesChanged(child, told.id(), c.from(), c.value()));
        later(
                told,
                terms.registrations(),
                c -> new PlacementRegistrationChanged(child, told.id(), c.from(), c.value()));
    }

    private <T> void later(Placement told, Timeline<T> timeline, Function<Change<T>, ChildEvent> event) {
        timeline.changes().stream()
                .filter(change -> change.from().isAfter(told.period().from()) && change.value() != null)
                .map(event)
                .forEach(this::tell);
    }

    private void tell(ChildEvent event) {
        events.add(event);
        history = history.after(event);
    }
}
