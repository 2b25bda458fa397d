package brokerage.home;

import brokerage.language.Money;
import brokerage.language.StoredAs;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.TrafficLight;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happens to a home and its beds. */
public sealed interface HomeEvent {

    HomeId home();

    @StoredAs("home.registered")
    record HomeRegistered(
            HomeId home,
            HomeDetails details,
            LocalDate from,
            RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light)
            implements HomeEvent {}

    @StoredAs("home.corrected")
    record HomeCorrected(
            HomeId home, HomeDetails details, @Nullable VaultRef because) implements HomeEvent {}

    /**
     * The home's standing with the inspectorate changed.
     *
     * @param urgentMoves the children living there on that day who must move now: all when it is suspended or cancelled
     */
    @StoredAs("home.registration-changed")
    record HomeRegistrationChanged(HomeId home, LocalDate on, RegistrationState state, List<UrgentMove> urgentMoves)
            implements HomeEvent {}

    /** A child who must move because the home may not keep them. */
    record UrgentMove(ChildRef child, PlacementId placement) {}

    @StoredAs("home.inspected")
    record HomeInspected(HomeId home, LocalDate on, OfstedRating rating) implements HomeEvent {}

    @StoredAs("home.traffic-light-set")
    record TrafficLightSet(HomeId home, LocalDate on, TrafficLight light) implements HomeEvent {}

    @StoredAs("home.bed-allotted")
    record BedAllotted(HomeId home, int bed, LocalDate from, Allotment to) implements HomeEvent {}

    @StoredAs("home.bed-held")
    record BedHeld(HomeId home, int bed, Hold hold) implements HomeEvent {}

    @StoredAs("home.bed-hold-released")
    record BedHoldReleased(HomeId home, int bed, LocalDate heldFrom, LocalDate on) implements HomeEvent {}

    /** A closure from the same date replaces the one recorded before: that is how it is corrected. */
    @StoredAs("home.bed-closed")
    record BedClosed(HomeId home, int bed, Closure closure) implements HomeEvent {}

    @StoredAs("home.bed-reopened")
    record BedReopened(HomeId home, int bed, LocalDate closedFrom, LocalDate on) implements HomeEvent {}

    @StoredAs("home.void-explained")
    record VoidExplained(HomeId home, int bed, Explanation explanation) implements HomeEvent {}

    /** From a date, what a bed of an in-house home is budgeted to cost for seven nights, slept in or not. */
    @StoredAs("home.beds-budgeted")
    record BedsBudgeted(HomeId home, LocalDate from, Money perBedWeek) implements HomeEvent {}

    /** A child's nights here now read so; it replaces what was known of the same placement. */
    @StoredAs("home.resident-recorded")
    record ResidentRecorded(HomeId home, Resident resident) implements HomeEvent {}
}
