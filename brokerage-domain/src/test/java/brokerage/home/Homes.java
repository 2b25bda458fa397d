package brokerage.home;

import brokerage.home.HomeEvent.BedClosed;
import brokerage.home.HomeEvent.BedHeld;
import brokerage.home.HomeEvent.HomeRegistered;
import brokerage.home.HomeEvent.ResidentRecorded;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.language.provision.TrafficLight;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** A children's home of the council's own with two beds, open since the first of May, and a family without any. */
final class Homes {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final HomeId OAK = HomeId.of(COUNCIL, "oak");
    static final VaultRef BECAUSE = VaultRef.of(COUNCIL, "because");
    static final VaultRef NAME = VaultRef.of(COUNCIL, "name");
    static final LocalDate TODAY = may(20);

    static final ChildRef ANN = ChildRef.of(COUNCIL, "ann");
    static final ChildRef BEN = ChildRef.of(COUNCIL, "ben");
    static final ChildRef CAT = ChildRef.of(COUNCIL, "cat");

    static final HomeDetails TWO_BEDS = details(HomeKind.CHILDRENS_HOME, 2, true, true);
    static final HomeDetails FAMILY = details(HomeKind.FOSTER_HOUSEHOLD, 2, false, false);

    static final HomeRegistered REGISTERED = registered(TWO_BEDS);
    static final HomeRegistered REGISTERED_FAMILY = registered(FAMILY);

    private Homes() {}

    static FixtureConfiguration<Home> home() {
        return new AggregateTestFixture<>(Home.class);
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    static Period nights(int from, int until) {
        return new Period(may(from), may(until));
    }

    static Period since(int from) {
        return Period.since(may(from));
    }

    static HomeDetails details(HomeKind kind, int places, boolean bedsTracked, boolean inHouse) {
        return new HomeDetails(
                null, kind, places, bedsTracked, inHouse, null, may(1), StatementOfPurpose.UNKNOWN, NAME, null);
    }

    static HomeRegistered registered(HomeDetails details) {
        return new HomeRegistered(
                OAK, details, may(1), RegistrationState.REGISTERED, OfstedRating.GOOD, TrafficLight.GREEN);
    }

    static PlacementId placement(ChildRef child) {
        return PlacementId.of(COUNCIL, "p-" + child.key());
    }

    static Resident resident(ChildRef child, Spell... spells) {
        return new Resident(placement(child), child, List.of(spells), List.of());
    }

    static Resident sleeps(ChildRef child, @Nullable Integer bed, Period nights) {
        return resident(child, new Spell(bed, nights));
    }

    static ResidentRecorded lives(ChildRef child, @Nullable Integer bed, Period nights) {
        return new ResidentRecorded(OAK, sleeps(child, bed, nights));
    }

    static BedHeld held(int bed, Period nights, @Nullable ChildRef child) {
        return new BedHeld(OAK, bed, new Hold(nights, child));
    }

    static Closure refurbished(Period nights) {
        return new Closure(nights, ClosureReason.REFURBISHMENT, null, null);
    }

    static BedClosed closed(int bed, Period nights) {
        return new BedClosed(OAK, bed, refurbished(nights));
    }

    /** The record after the home with two beds was registered and this. */
    static HomeHistory history(HomeEvent... events) {
        return of(REGISTERED, events);
    }

    static HomeHistory of(HomeRegistered first, HomeEvent... events) {
        return Stream.of(events).reduce(HomeHistory.NONE.after(first), HomeHistory::after, (a, b) -> b);
    }
}
