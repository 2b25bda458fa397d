package brokerage.child;

import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildEvent.ChildCeasedToBeLookedAfter;
import brokerage.child.ChildEvent.ChildWentAbsent;
import brokerage.child.ChildEvent.PlacementEnded;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** One child of fourteen, looked after since the first of May, and what tests say of it. */
final class Children {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ChildRef CHILD = ChildRef.of(COUNCIL, "c-1");
    static final VaultRef BECAUSE = VaultRef.of(COUNCIL, "because");
    static final LocalDate TODAY = may(20);
    static final Particulars PARTICULARS = bornIn(YearMonth.of(2012, 3));

    static final HomeId OAK = HomeId.of(COUNCIL, "oak");
    static final HomeId ELM = HomeId.of(COUNCIL, "elm");
    static final PlacementId FIRST = PlacementId.of(COUNCIL, "p-1");
    static final PlacementId SECOND = PlacementId.of(COUNCIL, "p-2");
    static final PlacementId THIRD = PlacementId.of(COUNCIL, "p-3");

    static final Arrangement FOSTERED = arranged(PlacementType.FOSTER_IFA);
    static final WeeklyFees FEES = new WeeklyFees(new Money(100_000), Money.NONE, Money.NONE, Money.NONE);

    static final ChildBecameLookedAfter LOOKED_AFTER = new ChildBecameLookedAfter(CHILD, may(1), PARTICULARS);

    private Children() {}

    static FixtureConfiguration<Child> child() {
        return new AggregateTestFixture<>(Child.class);
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    static Particulars bornIn(YearMonth month) {
        return new Particulars(VaultRef.of(COUNCIL, "id"), VaultRef.of(COUNCIL, "born"), null, month, false);
    }

    static Arrangement arranged(PlacementType type) {
        return new Arrangement(type, Basis.SPOT, null, null);
    }

    static Arrangement planned(PlacementType type, String carePlan) {
        return new Arrangement(type, Basis.SPOT, null, new CarePlanType(carePlan));
    }

    static Placed placed(PlacementId id, HomeId home, LocalDate from) {
        return placed(id, home, from, FOSTERED);
    }

    static Placed placed(PlacementId id, HomeId home, LocalDate from, Arrangement arrangement) {
        return new Placed(id, home, null, from, arrangement, FEES, PlacementRegistration.REGISTERED, null, null);
    }

    static PlacementStarted started(PlacementId id, HomeId home, LocalDate from) {
        return new PlacementStarted(CHILD, placed(id, home, from), null, List.of());
    }

    static PlacementEnded ended(PlacementId id, LocalDate on) {
        return new PlacementEnded(CHILD, id, on, EndReason.CREQB);
    }

    static ChildCeasedToBeLookedAfter ceased(LocalDate on) {
        return new ChildCeasedToBeLookedAfter(CHILD, on);
    }

    static ChildWentAbsent inHospital(PlacementId id, LocalDate from, @Nullable LocalDate until) {
        return new ChildWentAbsent(CHILD, id, AbsenceKind.HOSPITAL, from, until);
    }

    /** The record after a child became looked after and this. */
    static ChildHistory history(ChildEvent... events) {
        return Stream.of(events).reduce(ChildHistory.NONE.after(LOOKED_AFTER), ChildHistory::after, (a, b) -> b);
    }

    static Placement stay(PlacementId id, HomeId home, LocalDate from, @Nullable LocalDate until) {
        Placement open = Placement.begun(placed(id, home, from));
        return until == null ? open : open.endedOn(until, EndReason.CREQB);
    }

    static Correction starting(LocalDate on) {
        return Correction.startingOn(on);
    }

    static Correction ending(LocalDate on) {
        return Correction.endingOn(on);
    }

    static Correction inHome(HomeId home) {
        return new Correction(null, null, false, null, home, null, null, null, null);
    }

    static final Correction NOT_ENDED = new Correction(null, null, true, null, null, null, null, null, null);

    static Period nights(int from, int until) {
        return new Period(may(from), may(until));
    }
}
