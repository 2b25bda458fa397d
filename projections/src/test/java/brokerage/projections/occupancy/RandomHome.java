package brokerage.projections.occupancy;

import brokerage.home.Allotment;
import brokerage.home.Closure;
import brokerage.home.Explanation;
import brokerage.home.Hold;
import brokerage.home.HomeDetails;
import brokerage.home.HomeEvent;
import brokerage.home.HomeEvent.*;
import brokerage.home.HomeHistory;
import brokerage.home.StatementOfPurpose;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.language.provision.TrafficLight;
import brokerage.language.provision.VoidReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts of one home with three counted beds at random; nobody ever shares a bed, all else overlaps as it likes. */
final class RandomHome {

    static final LocalDate START = LocalDate.of(2022, 1, 1);
    static final int DAYS = 120;
    private static final int BEDS = 3;

    private final Random random;
    private final HomeId home;
    private HomeHistory history = HomeHistory.NONE;

    RandomHome(HomeId home, long seed) {
        this.home = home;
        random = new Random(seed);
    }

    HomeEvent next() {
        HomeEvent event = history.details() == null ? registered() : any();
        history = history.after(event);
        return event;
    }

    HomeHistory history() {
        return history;
    }

    private HomeRegistered registered() {
        var details = new HomeDetails(
                ProviderId.of(home.council(), "r1"),
                HomeKind.CHILDRENS_HOME,
                BEDS,
                true,
                random.nextBoolean(),
                null,
                START,
                StatementOfPurpose.UNKNOWN,
                ref("name"),
                null);
        return new HomeRegistered(home, details, START, RegistrationState.REGISTERED, null, null);
    }

    private HomeEvent any() {
        int bed = 1 + random.nextInt(BEDS);
        return switch (random.nextInt(12)) {
            case 0 -> new BedAllotted(home, bed, date(), allotment());
            case 1 -> new BedHeld(home, bed, new Hold(nights(), null));
            case 2 ->
                new BedHoldReleased(home, bed, firstHold(bed), firstHold(bed).plusDays(1));
            case 3 -> new BedClosed(home, bed, new Closure(nights(), closureReason(), ref("do"), null));
            case 4 ->
                new BedReopened(home, bed, firstClosure(bed), firstClosure(bed).plusDays(2));
            case 5 -> new VoidExplained(home, bed, new Explanation(date(), any(VoidReason.values()), null, ref("so")));
            case 6 ->
                new HomeRegistrationChanged(
                        home,
                        date(),
                        random.nextBoolean() ? RegistrationState.SUSPENDED : RegistrationState.REGISTERED,
                        List.of());
            case 7 -> new BedsBudgeted(home, date(), new Money(random.nextInt(900_000)));
            case 8 -> new TrafficLightSet(home, date(), any(TrafficLight.values()));
            case 9 -> new HomeInspected(home, date(), any(OfstedRating.values()));
            default -> new ResidentRecorded(home, resident());
        };
    }

    private Resident resident() {
        String key = "p" + random.nextInt(6);
        var placement = PlacementId.of(home.council(), key);
        var child = ChildRef.of(home.council(), key);
        var spells = new ArrayList<Spell>();
        Spell spell = new Spell(random.nextInt(4) == 0 ? null : 1 + random.nextInt(BEDS), nights());
        if (random.nextInt(5) > 0 && isFree(spell, placement)) spells.add(spell);
        return new Resident(placement, child, spells, random.nextBoolean() ? List.of() : List.of(nights()));
    }

    private boolean isFree(Spell spell, PlacementId by) {
        return history.residents().stream()
                .filter(other -> !other.placement().equals(by))
                .flatMap(other -> other.spells().stream())
                .noneMatch(spell::sharesABedWith);
    }

    private LocalDate firstHold(int bed) {
        return history.beds().get(bed).holds().stream()
                .map(hold -> hold.period().from())
                .findFirst()
                .orElse(START);
    }

    private LocalDate firstClosure(int bed) {
        return history.beds().get(bed).closures().stream()
                .map(closure -> closure.period().from())
                .findFirst()
                .orElse(START);
    }

    private Allotment allotment() {
        return switch (random.nextInt(3)) {
            case 0 -> new Allotment(null, false);
            case 1 -> new Allotment(null, true);
            default -> new Allotment(ContractId.of(home.council(), "k" + random.nextInt(2)), false);
        };
    }

    private ClosureReason closureReason() {
        return random.nextBoolean() ? ClosureReason.SOLO_CHILD : ClosureReason.REFURBISHMENT;
    }

    private Period nights() {
        LocalDate from = date();
        return random.nextInt(4) == 0 ? Period.since(from) : new Period(from, from.plusDays(random.nextInt(30)));
    }

    private <T> T any(T[] words) {
        return words[random.nextInt(words.length)];
    }

    private LocalDate date() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private VaultRef ref(String key) {
        return VaultRef.of(home.council(), key);
    }
}
