package brokerage.child;

import brokerage.child.ChildCommand.EraseRecord;
import brokerage.child.ChildRefusal.*;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.Arrangement;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.id.LegalHoldId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What must be so before a child's record is changed; each refuses by its own name. */
final class Must {

    private Must() {}

    static void beBorn(Particulars particulars, LocalDate on) {
        if (YearMonth.from(on).isBefore(particulars.bornIn())) throw new Refused(new BeforeBirth(on));
    }

    /** Whatever is told and corrected, in whatever order: nobody is cared for before birth, or twice, or in two places. */
    static void bePossible(ChildHistory before, ChildHistory child) {
        Particulars particulars = child.particulars();
        if (particulars != null) child.beginnings().forEach(on -> beBorn(particulars, on));
        beLookedAfterOnce(child.care());
        child.mustLiveInOnePlace(before);
    }

    private static void beLookedAfterOnce(List<Period> care) {
        Period last = care.getLast();
        for (Period earlier : care.subList(0, care.size() - 1))
            if (earlier.overlaps(last)) throw new Refused(new AlreadyLookedAfter(earlier.from()));
    }

    /** The last period of care, which is said to have begun on this date. */
    static void notHaveEndedBefore(ChildHistory child, LocalDate began) {
        LocalDate ended = child.care().getLast().until();
        if (ended != null && ended.isBefore(began)) throw new Refused(new BeforeItBegan(began, ended));
    }

    static void notBeLookedAfter(ChildHistory child, LocalDate on) {
        if (child.isOpen() || child.isLookedAfterOn(on))
            throw new Refused(new AlreadyLookedAfter(child.care().getLast().from()));
    }

    static void beLookedAfter(ChildHistory child, LocalDate on) {
        if (!child.isOpen() || on.isBefore(child.care().getLast().from())) throw new Refused(new NotLookedAfter(on));
    }

    static void haveNoPlacementAfter(ChildHistory child, LocalDate on) {
        for (Placement placement : child.placements()) {
            LocalDate until = placement.period().until();
            if (placement.period().from().isAfter(on))
                throw new Refused(new PlacementsLater(placement.period().from()));
            if (until != null && until.isAfter(on)) throw new Refused(new PlacementHasEnded(until));
        }
    }

    static void beNew(ChildHistory child, PlacementId placement) {
        if (child.find(placement).isPresent()) throw new Refused(new PlacementAlreadyRecorded(placement));
    }

    static void beAMoveReason(EndReason reason) {
        if (!reason.isMove()) throw new Refused(new NotAMoveReason());
    }

    static void beAbleToLeave(Placement left, Placed next) {
        beAbleToEnd(left, next.from());
        if (left.home().equals(next.home())) throw new Refused(new SameHome(next.home()));
    }

    static void beAbleToEnd(Placement placement, LocalDate on) {
        LocalDate ended = placement.period().until();
        if (ended != null) throw new Refused(new PlacementHasEnded(ended));
        if (on.isBefore(placement.period().from()))
            throw new Refused(new BeforeItBegan(placement.period().from(), on));
    }

    static void beAStepDown(PlacementType from, Arrangement to) {
        if (!to.type().isLessIntensiveThan(from)) throw new Refused(new NotAStepDown(from, to.type()));
        CarePlanType wanted = to.carePlan();
        if (wanted != null && !wanted.isMetBy(to.type()))
            throw new Refused(new NotInTheCarePlan(to.type(), wanted.value()));
    }

    /** The placement, which runs on this date. */
    static Placement beRunning(ChildHistory child, PlacementId id, LocalDate on) {
        Placement placement = child.placement(id);
        LocalDate until = placement.period().until();
        if (on.isBefore(placement.period().from()))
            throw new Refused(new BeforeItBegan(placement.period().from(), on));
        if (until != null && !on.isBefore(until)) throw new Refused(new PlacementHasEnded(until));
        return placement;
    }

    static void beUnregistered(Placement placement, LocalDate on) {
        if (placement.terms().unregisteredSince(on).isEmpty()) throw new Refused(new NotUnregistered(on));
    }

    /** Two absences share no night and never the day they began, which is what tells them apart. */
    static void notBeAway(Placement placement, Period away) {
        for (Absence other : placement.absences())
            if (other.period().overlaps(away) || other.period().from().equals(away.from()))
                throw new Refused(new AlreadyAway(other.period()));
    }

    /** The absence that the child comes back from on this date, to a placement that has not ended before it. */
    static Absence beAway(Placement placement, LocalDate on) {
        LocalDate ended = placement.period().until();
        if (ended != null && on.isAfter(ended)) throw new Refused(new PlacementHasEnded(ended));
        return placement.absences().stream()
                .filter(absence -> absence.period().isOpen() || absence.period().contains(on))
                .filter(absence -> !on.isBefore(absence.period().from()))
                .findFirst()
                .or(() -> backAsPlanned(placement, on))
                .orElseThrow(() -> new Refused(new NotAway(on)));
    }

    private static Optional<Absence> backAsPlanned(Placement placement, LocalDate on) {
        return placement.absences().stream()
                .filter(absence -> on.equals(absence.period().until()))
                .findFirst();
    }

    static void beFreeForAMatch(ChildHistory child) {
        Matched match = child.match();
        if (match != null) throw new Refused(new AlreadyMatched(match));
    }

    /** Care is over, no home is being sought, nobody asks for the record, and the law wants it no longer. */
    static Retention beDone(ChildHistory child, EraseRecord c) {
        if (child.isOpen())
            throw new Refused(new AlreadyLookedAfter(child.care().getLast().from()));
        beFreeForAMatch(child);
        for (LegalHoldId hold : child.keeping().holds()) throw new Refused(new UnderLegalHold(hold));
        Particulars particulars = Objects.requireNonNull(child.particulars(), "whose record is erased is known");
        if (c.diedOn() != null) beBorn(particulars, c.diedOn());
        Retention retention = Retention.of(particulars.bornIn(), c.diedOn());
        if (c.today().isBefore(retention.until())) throw new Refused(new StillKept(retention.until()));
        return retention;
    }

    static void stand(ChildHistory child, LegalHoldId hold) {
        if (!child.keeping().holds().contains(hold)) throw new Refused(new UnknownLegalHold(hold));
    }
}
