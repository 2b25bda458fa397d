package brokerage.flow;

import static brokerage.flow.Residences.*;

import brokerage.child.ChildCommand.*;
import brokerage.child.Correction;
import brokerage.child.Placement;
import brokerage.home.Closure;
import brokerage.home.HomeCommand.*;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.RegistrationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Commands as a hurried office would give them: mostly about what is there, often late, sometimes wrong, now and then
 * impossible. The same seed gives the same commands.
 */
final class RandomCommands extends Chance {

    RandomCommands(long seed, InMemoryBrokerage brokerage) {
        super(seed, brokerage);
    }

    Object next() {
        return one(kinds()).get();
    }

    /** What happens often in an office happens often here. */
    private List<Supplier<Object>> kinds() {
        List<Supplier<Object>> daily = List.of(this::start, this::start, this::correctDates, this::retell);
        List<Supplier<Object>> weekly =
                List.of(this::move, this::stepDown, this::leave, this::comeBack, this::changeBed, this::hold);
        List<Supplier<Object>> seldom =
                List.of(this::startTold, this::end, this::correctHome, this::correctBeds, this::withdraw, this::cease);
        List<Supplier<Object>> homes =
                List.of(this::lookAfter, this::release, this::close, this::reopen, this::register, this::countBeds);
        return Stream.of(daily, daily, weekly, weekly, seldom, homes)
                .flatMap(List::stream)
                .toList();
    }

    private Object start() {
        ChildRef child = child();
        return new StartPlacement(
                child, placed(fresh(), home(), bed(), next(child)), null, null, TODAY, null, List.of());
    }

    private Object startTold() {
        int from = number();
        var placed = placed(fresh(), home(), bed(), from);
        return new StartPlacement(
                child(), placed, day(from + random.nextInt(6)), EndReason.CREQO, TODAY, null, List.of());
    }

    private Object move() {
        ChildRef child = housed();
        PlacementId left = placement(child);
        var placed = placed(fresh(), home(), bed(), during(child, left));
        return new MoveChild(child, left, EndReason.CREQB, placed, TODAY, null, List.of());
    }

    private Object stepDown() {
        ChildRef child = housed();
        PlacementId left = placement(child);
        var placed = placed(fresh(), home(), bed(), during(child, left), PlacementType.FOSTER_IFA);
        return new StepDownPlacement(child, left, placed, TODAY, null, List.of());
    }

    private Object end() {
        ChildRef child = housed();
        PlacementId ended = placement(child);
        return new EndPlacement(child, ended, day(during(child, ended)), EndReason.STAND);
    }

    private Object leave() {
        ChildRef child = housed();
        PlacementId left = placement(child);
        int from = during(child, left);
        return new LeaveTemporarily(child, left, AbsenceKind.MISSING, day(from), maybe(day(from + random.nextInt(5))));
    }

    private Object comeBack() {
        ChildRef child = housed();
        PlacementId left = placement(child);
        return new ReturnFromAbsence(child, left, day(during(child, left)));
    }

    private Object changeBed() {
        ChildRef child = housed();
        PlacementId where = placement(child);
        return new ChangeBed(child, where, day(during(child, where)), 1 + random.nextInt(3));
    }

    private Object correctDates() {
        LocalDate start = maybe(date());
        LocalDate end = maybe(date());
        return correct(new Correction(start, end, random.nextBoolean(), null, null, null, null, null, null));
    }

    private Object correctHome() {
        Integer bed = bed();
        var beds = bed == null ? null : Timeline.from(date(), bed);
        return correct(new Correction(maybe(date()), null, false, null, home(), beds, null, null, null));
    }

    private Object correctBeds() {
        var beds = Timeline.from(date(), 1 + random.nextInt(3)).with(date(), 1 + random.nextInt(2));
        return correct(new Correction(null, null, false, null, null, beds, null, null, null));
    }

    private Object correct(Correction correction) {
        ChildRef child = housed();
        return new CorrectPlacement(child, anyPlacement(child), correction, BECAUSE);
    }

    private Object withdraw() {
        ChildRef child = housed();
        return new WithdrawPlacement(child, anyPlacement(child), BECAUSE);
    }

    /** The child's placements from another record: some as they are, some a little different, one perhaps new. */
    private Object retell() {
        ChildRef child = child();
        var placements = new ArrayList<>(
                brokerage.history(child).placements().stream().map(this::asTold).toList());
        var gone = new ArrayList<PlacementId>();
        if (!placements.isEmpty() && random.nextInt(3) == 0)
            gone.add(placements.remove(random.nextInt(placements.size())).id());
        return new RecordPlacements(child, placements, gone);
    }

    private Placement asTold(Placement known) {
        if (random.nextInt(3) != 0) return known;
        LocalDate until = known.period().until();
        LocalDate told = until == null ? null : until.plusDays(random.nextInt(3) - 1L);
        boolean possible = told == null || !told.isBefore(known.period().from());
        return new Placement(
                known.id(),
                random.nextInt(4) == 0 ? home() : known.home(),
                possible ? known.period().endingOn(told) : known.period(),
                random.nextInt(6) == 0 ? EndReason.LEFT_CARE : EndReason.CARPL,
                known.terms(),
                known.absences(),
                known.expectedEnd());
    }

    private Object cease() {
        return new CeaseCare(child(), day(30 + number()));
    }

    private Object lookAfter() {
        return new StartLookingAfter(child(), date(), particulars());
    }

    private Object hold() {
        int from = number();
        return new HoldBed(home(), 1 + random.nextInt(3), day(from), day(from + 1 + random.nextInt(8)), maybe(child()));
    }

    private Object release() {
        return new ReleaseHold(home(), 1 + random.nextInt(3), date());
    }

    private Object close() {
        int from = number();
        var nights = new Period(day(from), maybe(day(from + random.nextInt(9))));
        return new CloseBed(
                home(), 1 + random.nextInt(3), new Closure(nights, ClosureReason.REFURBISHMENT, null, null));
    }

    private Object reopen() {
        return new ReopenBed(home(), 1 + random.nextInt(3), date());
    }

    private Object register() {
        return new ChangeHomeRegistration(
                home(),
                date(),
                random.nextBoolean() ? RegistrationState.REGISTERED : one(List.of(RegistrationState.values())));
    }

    private Object countBeds() {
        return new CorrectHome(home(), one(List.of(FAMILY, TWO_BEDS, THREE_BEDS)), BECAUSE);
    }
}
