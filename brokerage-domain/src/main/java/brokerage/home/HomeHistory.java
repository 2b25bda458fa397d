package brokerage.home;

import brokerage.home.HomeEvent.*;
import brokerage.home.HomeRefusal.BedTaken;
import brokerage.home.HomeRefusal.BedsNotTracked;
import brokerage.home.HomeRefusal.NoSuchBed;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.Timeline;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A home's record as it reads now: the one fold of the home's events, shared by the aggregate that decides on it and by
 * the projections that lay it out in tables. Immutable.
 *
 * @param beds by number; empty where the council does not count them
 * @param residents each child's nights here, past, present and to come
 * @param budgets what a bed is budgeted to cost for seven nights, where the home is the council's own
 */
public record HomeHistory(
        @Nullable HomeDetails details,
        Standing standing,
        SortedMap<Integer, Bed> beds,
        List<Resident> residents,
        Timeline<Money> budgets) {

    public static final HomeHistory NONE =
            new HomeHistory(null, Standing.UNKNOWN, Collections.emptySortedMap(), List.of(), Timeline.empty());

    public HomeHistory {
        beds = Collections.unmodifiableSortedMap(beds);
        residents = List.copyOf(residents);
    }

    public HomeHistory after(HomeEvent event) {
        return switch (event) {
            case HomeRegistered e -> standing(first(e)).detailed(e.details());
            case HomeCorrected e -> detailed(e.details());
            case HomeRegistrationChanged e ->
                standing(standing.withRegistrations(standing.registrations().with(e.on(), e.state())));
            case HomeInspected e ->
                standing(standing.withRatings(standing.ratings().with(e.on(), e.rating())));
            case TrafficLightSet e ->
                standing(standing.withLights(standing.lights().with(e.on(), e.light())));
            case BedAllotted e -> change(e.bed(), bed -> bed.allotted(e.from(), e.to()));
            case BedHeld e -> change(e.bed(), bed -> bed.held(e.hold()));
            case BedHoldReleased e -> change(e.bed(), bed -> bed.released(e.heldFrom(), e.on()));
            case BedClosed e -> change(e.bed(), bed -> bed.closed(e.closure()));
            case BedReopened e -> change(e.bed(), bed -> bed.reopened(e.closedFrom(), e.on()));
            case VoidExplained e -> change(e.bed(), bed -> bed.explained(e.explanation()));
            case ResidentRecorded e -> new HomeHistory(details, standing, beds, with(e.resident()), budgets);
            case BedsBudgeted e ->
                new HomeHistory(details, standing, beds, residents, budgets.with(e.from(), e.perBedWeek()));
        };
    }

    public HomeDetails known() {
        if (details == null) throw new IllegalStateException("nothing has been recorded of this home yet");
        return details;
    }

    /** The children who sleep here on a night, each under one placement. */
    public Stream<Resident> residentsOn(LocalDate night) {
        return residents.stream()
                .filter(resident -> resident.spells().stream()
                        .anyMatch(spell -> spell.period().contains(night)));
    }

    /** The counted bed of this number; refused if there is none. */
    Bed bed(HomeId home, int number) {
        if (!known().bedsTracked()) throw new Refused(new BedsNotTracked(home));
        Bed bed = beds.get(number);
        if (bed == null) throw new Refused(new NoSuchBed(home, number));
        return bed;
    }

    /** Who needs the same bed on one of these nights; a child is never in their own way. */
    Optional<BedTaken> taken(Spell spell, @Nullable ChildRef by) {
        Integer bed = spell.bed();
        if (bed == null) return Optional.empty();
        return residents.stream()
                .filter(other -> !other.child().equals(by))
                .flatMap(other -> other.spells().stream()
                        .filter(spell::sharesABedWith)
                        .map(theirs -> new BedTaken(bed, other.placement(), theirs.period())))
                .findFirst();
    }

    private Standing first(HomeRegistered e) {
        var first = standing.withRegistrations(Timeline.from(e.from(), e.registration()));
        if (e.rating() != null) first = first.withRatings(Timeline.from(e.from(), e.rating()));
        return e.light() == null ? first : first.withLights(Timeline.from(e.from(), e.light()));
    }

    private HomeHistory detailed(HomeDetails now) {
        var counted = new TreeMap<Integer, Bed>();
        LocalDate opened = now.openedOn();
        if (now.bedsTracked() && opened != null)
            for (int number = 1; number <= now.places(); number++) {
                Bed bed = beds.getOrDefault(number, Bed.NEW);
                counted.put(number, now.inHouse() ? bed.ownedSince(opened) : bed.notOwned());
            }
        return new HomeHistory(now, standing, counted, residents, budgets);
    }

    private HomeHistory standing(Standing now) {
        return new HomeHistory(details, now, beds, residents, budgets);
    }

    private HomeHistory change(int number, UnaryOperator<Bed> change) {
        var next = new TreeMap<>(beds);
        next.put(number, change.apply(next.getOrDefault(number, Bed.NEW)));
        return new HomeHistory(details, standing, next, residents, budgets);
    }

    private List<Resident> with(Resident resident) {
        var next = new ArrayList<>(residents);
        next.removeIf(other -> other.isOfTheSameStayAs(resident));
        if (!resident.spells().isEmpty()) next.add(resident);
        return next;
    }
}
