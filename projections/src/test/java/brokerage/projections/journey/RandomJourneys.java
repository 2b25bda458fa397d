package brokerage.projections.journey;

import static brokerage.language.care.PlacementRegistration.REGISTERED;
import static brokerage.language.care.PlacementRegistration.UNREGISTERED;

import brokerage.child.ChildEvent;
import brokerage.child.ChildEvent.*;
import brokerage.child.ChildHistory;
import brokerage.child.Particulars;
import brokerage.child.Placed;
import brokerage.child.Placement;
import brokerage.child.UnregisteredReview;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Area;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WayOut;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Facts of one child at random, each of which fits the history before it; backdated and corrected more often than not. */
public final class RandomJourneys {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    private final Random random;
    private final ChildRef child;
    private ChildHistory history = ChildHistory.NONE;
    private int placements;

    public RandomJourneys(ChildRef child, long seed) {
        this.child = child;
        random = new Random(seed);
    }

    public ChildEvent next() {
        ChildEvent event = history.care().isEmpty() ? lookedAfter() : any();
        history = history.after(event);
        return event;
    }

    public ChildHistory history() {
        return history;
    }

    private ChildEvent lookedAfter() {
        var who = new Particulars(
                ref("id"), ref("born"), null, YearMonth.of(2008, 1 + random.nextInt(12)), random.nextBoolean());
        return new ChildBecameLookedAfter(child, START, who);
    }

    private ChildEvent any() {
        if (history.placements().isEmpty()) return new PlacementStarted(child, placed(date()), null, List.of());
        Placement placement =
                history.placements().get(random.nextInt(history.placements().size()));
        PlacementId id = placement.id();
        LocalDate from = placement.period().from();
        return switch (random.nextInt(15)) {
            case 0 -> new PlacementStarted(child, placed(date()), null, List.of());
            case 1 -> new ChildMoved(child, id, EndReason.CREQB, placed(from.plusDays(random.nextInt(30))), List.of());
            case 2 ->
                new PlacementSteppedDown(
                        child, id, PlacementType.RESIDENTIAL, placed(from.plusDays(random.nextInt(30))), List.of());
            case 3 -> new PlacementEnded(child, id, from.plusDays(random.nextInt(30)), EndReason.CARPL);
            case 4 -> new ChildWentAbsent(child, id, AbsenceKind.MISSING, date(), null);
            case 5 ->
                placement.absences().isEmpty()
                        ? lookedAfter()
                        : new ChildReturned(
                                child,
                                id,
                                placement.absences().getFirst().period().from(),
                                placement.absences().getFirst().period().from().plusDays(random.nextInt(9)));
            case 6 -> new FeesChanged(child, id, date(), fees());
            case 7 -> new ArrangementChanged(child, id, date(), arrangement());
            case 8 -> new FundingAgreed(child, id, date(), shares());
            case 9 -> new BedChanged(child, id, date(), 1 + random.nextInt(3));
            case 10 -> new PlacementRecordedInError(child, id, ref("why"));
            case 11, 12 ->
                new PlacementRegistrationChanged(child, id, date(), random.nextInt(3) == 0 ? REGISTERED : UNREGISTERED);
            case 13 -> new UnregisteredPlacementReviewed(child, id, date(), review());
            default -> new PlacementCorrected(child, corrected(placement), null);
        };
    }

    private Placement corrected(Placement placement) {
        LocalDate from = date();
        LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(40));
        return new Placement(
                placement.id(),
                home(),
                new Period(from, until),
                until == null ? null : EndReason.OTHER,
                placement.terms(),
                placement.absences(),
                placement.expectedEnd(),
                random.nextBoolean() ? placement.where() : where());
    }

    private Placed placed(LocalDate from) {
        return new Placed(
                PlacementId.of(child.council(), child.key() + "-" + ++placements),
                home(),
                random.nextBoolean() ? null : 1 + random.nextInt(3),
                from,
                arrangement(),
                fees(),
                random.nextBoolean() ? REGISTERED : UNREGISTERED,
                random.nextBoolean() ? null : shares(),
                random.nextBoolean() ? null : from.plusYears(1),
                random.nextBoolean() ? null : where());
    }

    private Arrangement arrangement() {
        PlacementType[] types = PlacementType.values();
        Basis[] bases = Basis.values();
        return new Arrangement(
                types[random.nextInt(types.length)],
                bases[random.nextInt(bases.length)],
                random.nextBoolean() ? null : ContractId.of(child.council(), "k1"),
                random.nextBoolean() ? null : new CarePlanType("foster"));
    }

    private WeeklyFees fees() {
        return new WeeklyFees(fee(), fee(), fee(), fee());
    }

    /** Of pence that seven does not divide. */
    private Money fee() {
        return new Money(random.nextInt(3) * 10_001L);
    }

    private FundingShares shares() {
        int education = random.nextInt(FundingShares.WHOLE / 2);
        int health = random.nextInt(FundingShares.WHOLE / 2);
        return new FundingShares(FundingShares.WHOLE - education - health, education, health);
    }

    private UnregisteredReview review() {
        return new UnregisteredReview(
                random.nextBoolean() ? null : WayOut.MOVE,
                random.nextBoolean() ? null : date(),
                random.nextBoolean() ? null : date(),
                null,
                null,
                null,
                random.nextBoolean() ? null : ref("words"));
    }

    private Whereabouts where() {
        return new Whereabouts(random.nextInt(50_000), "E0700017" + random.nextInt(10), Area.OWN);
    }

    private HomeId home() {
        return HomeId.of(child.council(), "h" + random.nextInt(4));
    }

    private LocalDate date() {
        return START.plusDays(random.nextInt(90));
    }

    private VaultRef ref(String key) {
        return VaultRef.of(child.council(), key);
    }
}
