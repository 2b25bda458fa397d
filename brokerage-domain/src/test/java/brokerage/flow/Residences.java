package brokerage.flow;

import brokerage.child.ChildCommand.StartLookingAfter;
import brokerage.child.Particulars;
import brokerage.child.Placed;
import brokerage.home.HomeCommand.RegisterHome;
import brokerage.home.HomeDetails;
import brokerage.home.StatementOfPurpose;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.RegistrationState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Four children in care since the first of March, a home of two beds, one of three, and a family whose are not counted. */
final class Residences {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final VaultRef BECAUSE = VaultRef.of(COUNCIL, "because");

    static final ChildRef ANN = ChildRef.of(COUNCIL, "ann");
    static final ChildRef BEN = ChildRef.of(COUNCIL, "ben");
    static final ChildRef CAT = ChildRef.of(COUNCIL, "cat");
    static final ChildRef DAN = ChildRef.of(COUNCIL, "dan");
    static final List<ChildRef> CHILDREN = List.of(ANN, BEN, CAT, DAN);

    static final HomeId ASH = HomeId.of(COUNCIL, "ash");
    static final HomeId ELM = HomeId.of(COUNCIL, "elm");
    static final HomeId OAK = HomeId.of(COUNCIL, "oak");
    static final List<HomeId> HOMES = List.of(ASH, ELM, OAK);

    static final HomeDetails FAMILY = details(HomeKind.FOSTER_HOUSEHOLD, 3, false);
    static final HomeDetails THREE_BEDS = details(HomeKind.CHILDRENS_HOME, 3, true);
    static final HomeDetails TWO_BEDS = details(HomeKind.CHILDRENS_HOME, 2, true);

    static final LocalDate TODAY = day(35);

    private Residences() {}

    static LocalDate day(int number) {
        return LocalDate.of(2026, 3, 1).plusDays(number);
    }

    static List<Object> opening() {
        var commands = new ArrayList<>();
        commands.add(register(ASH, FAMILY));
        commands.add(register(ELM, THREE_BEDS));
        commands.add(register(OAK, TWO_BEDS));
        for (ChildRef child : CHILDREN) commands.add(new StartLookingAfter(child, day(0), particulars()));
        return commands;
    }

    static Particulars particulars() {
        return new Particulars(
                VaultRef.of(COUNCIL, "id"), VaultRef.of(COUNCIL, "born"), null, YearMonth.of(2009, 1), false);
    }

    static PlacementId placement(String key) {
        return PlacementId.of(COUNCIL, key);
    }

    static Arrangement arranged(PlacementType type) {
        return new Arrangement(type, Basis.SPOT, null, null);
    }

    static Placed placed(String key, HomeId home, @Nullable Integer bed, int from) {
        return placed(key, home, bed, from, PlacementType.RESIDENTIAL);
    }

    static Placed placed(String key, HomeId home, @Nullable Integer bed, int from, PlacementType type) {
        return new Placed(
                placement(key),
                home,
                bed,
                day(from),
                arranged(type),
                WeeklyFees.NONE,
                PlacementRegistration.REGISTERED,
                null,
                null);
    }

    private static RegisterHome register(HomeId home, HomeDetails details) {
        return new RegisterHome(home, details, day(0), RegistrationState.REGISTERED, null, null);
    }

    private static HomeDetails details(HomeKind kind, int places, boolean bedsTracked) {
        return new HomeDetails(
                null,
                kind,
                places,
                bedsTracked,
                bedsTracked,
                null,
                day(0),
                StatementOfPurpose.UNKNOWN,
                VaultRef.of(COUNCIL, "name"),
                null);
    }
}
