package brokerage.home;

import brokerage.home.HomeRefusal.*;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Refused;
import brokerage.language.id.HomeId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.time.LocalDate;
import java.util.Optional;

/** What must be so before a home's record is changed; each refuses by its own name. */
final class Must {

    private static final Money MOST_A_WEEK = Money.pounds("1000000.00");

    private Must() {}

    /** The bed, which exists on this date. */
    static Bed beOpen(HomeHistory home, HomeId id, int number, LocalDate on) {
        Bed bed = home.bed(id, number);
        LocalDate opened = home.known().openedOn();
        if (opened != null && on.isBefore(opened)) throw new Refused(new NotOpenYet(opened, on));
        return bed;
    }

    /** Of the council's own, and open on this date. */
    static void beInHouse(HomeHistory home, HomeId id, LocalDate on) {
        if (!home.known().inHouse()) throw new Refused(new NotInHouse(id));
        LocalDate opened = home.known().openedOn();
        if (opened != null && on.isBefore(opened)) throw new Refused(new NotOpenYet(opened, on));
    }

    /** A slip of the finger must not run the figures over. */
    static void beABudget(Money perBedWeek) {
        if (perBedWeek.compareTo(MOST_A_WEEK) > 0)
            throw new Refused(new InvalidValue("perBedWeek", "a bed's week costs at most %s".formatted(MOST_A_WEEK)));
    }

    static void keepBedsSleptIn(HomeHistory home, HomeDetails corrected) {
        int kept = corrected.bedsTracked() ? corrected.places() : 0;
        home.residents().stream()
                .flatMap(resident -> resident.spells().stream())
                .map(Spell::bed)
                .filter(bed -> bed != null && bed > kept)
                .findFirst()
                .ifPresent(bed -> {
                    throw new Refused(new BedInUse(bed));
                });
    }

    static void beFree(HomeHistory home, int bed, Period nights) {
        refuse(home.taken(new Spell(bed, nights), null));
    }

    /** Two children never share a bed. */
    static void shareNoBed(HomeHistory home, HomeId id, Resident resident) {
        for (Spell spell : resident.spells()) {
            Integer bed = spell.bed();
            if (bed == null) nameABedUnlessKnownWithout(home, spell, resident);
            else home.bed(id, bed);
            refuse(home.taken(spell, resident.child()));
        }
    }

    /**
     * A child who comes to a home whose beds are counted sleeps in one of them, unless there is none left. Who was
     * recorded without one can still leave, or be away.
     */
    private static void nameABedUnlessKnownWithout(HomeHistory home, Spell spell, Resident resident) {
        boolean known = home.residents().stream()
                .filter(resident::isOfTheSameStayAs)
                .flatMap(same -> same.spells().stream())
                .anyMatch(same -> same.bed() == null
                        && same.period().contains(spell.period().from()));
        if (!known && !spell.period().hasNoNight()) nameABed(home, spell, resident);
    }

    private static void nameABed(HomeHistory home, Spell spell, Resident resident) {
        home.beds().keySet().stream()
                .filter(bed -> home.taken(new Spell(bed, spell.period()), resident.child())
                        .isEmpty())
                .findFirst()
                .ifPresent(free -> {
                    throw new Refused(new BedNotNamed(free));
                });
    }

    static void notBeHeld(Bed bed, int number, Period nights) {
        refuse(bed.holds().stream()
                .map(Hold::period)
                .filter(nights::overlaps)
                .findFirst()
                .map(held -> new BedAlreadyHeld(number, held)));
    }

    /** No other closure on these nights; one from the same date is the one being corrected. */
    static void notBeClosed(Bed bed, int number, Period nights) {
        refuse(bed.closures().stream()
                .map(Closure::period)
                .filter(nights::overlaps)
                .filter(other -> !other.from().equals(nights.from()))
                .findFirst()
                .map(closed -> new BedAlreadyClosed(number, closed)));
    }

    static void beUsable(Bed bed, int number, LocalDate on) {
        refuse(bed.closureOn(on).map(closure -> new BedAlreadyClosed(number, closure.period())));
    }

    static void holdANight(Period nights) {
        LocalDate until = nights.until();
        if (until != null && nights.hasNoNight()) throw new Refused(new HoldWithoutNights(nights.from(), until));
    }

    static void standEmpty(HomeHistory home, Bed bed, int number, LocalDate on) {
        boolean taken = home.taken(new Spell(number, new Period(on, on.plusDays(1))), null)
                .isPresent();
        if (taken || bed.closureOn(on).isPresent()) throw new Refused(new BedNotEmpty(number, on));
    }

    private static void refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(named -> {
            throw new Refused(named);
        });
    }
}
