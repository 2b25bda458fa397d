package brokerage.flow;

import brokerage.child.ChildCommand.ReadHistory;
import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.child.ChildHistory;
import brokerage.home.HomeCommand.RecordResident;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.Resident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Several children and all homes they had and have, locked in the one order for all: children first, each kind by id. */
final class Exchange {

    private record Party(RecordPlacements command, Aggregate<?> child, ChildHistory before) {}

    private final List<Party> parties = new ArrayList<>();
    private final Map<HomeId, Aggregate<?>> homes = new LinkedHashMap<>();

    Exchange(Repository<?> children, Repository<?> allHomes, ExchangeBeds exchange) throws Exception {
        var concerned = new TreeSet<String>();
        for (RecordPlacements command : exchange.children().stream()
                .sorted(Comparator.comparing(command -> command.child().value()))
                .toList()) {
            Aggregate<?> child = children.load(command.child().value());
            var party = new Party(command, child, history(child, command));
            command.homes(party.before()).map(HomeId::value).forEach(concerned::add);
            parties.add(party);
        }
        for (String home : concerned) homes.put(new HomeId(home), allHomes.load(home));
    }

    /** Every child decides, all who leave a bed leave it, then all who come to one come. */
    long decide() throws Exception {
        long version = 0;
        var leaving = new ArrayList<RecordResident>();
        var coming = new ArrayList<RecordResident>();
        for (Party party : parties) {
            version = (long) Residence.handle(party.child(), party.command());
            ChildHistory after = history(party.child(), party.command());
            for (HomeId home : homes.keySet()) compare(party, after, home, leaving, coming);
        }
        for (RecordResident gone : leaving) tell(gone);
        for (RecordResident come : coming) tell(come);
        return version;
    }

    private static void compare(
            Party party, ChildHistory after, HomeId home, List<RecordResident> leaving, List<RecordResident> coming) {
        var child = party.command().child();
        Map<PlacementId, Resident> known = Residence.nights(child, party.before(), home);
        Map<PlacementId, Resident> now = Residence.nights(child, after, home);
        known.forEach((placement, resident) -> {
            if (!resident.equals(now.get(placement)))
                leaving.add(new RecordResident(home, Resident.none(placement, child)));
        });
        now.forEach((placement, resident) -> {
            if (!resident.equals(known.get(placement))) coming.add(new RecordResident(home, resident));
        });
    }

    private void tell(RecordResident resident) throws Exception {
        Residence.handle(Objects.requireNonNull(homes.get(resident.home())), resident);
    }

    private static ChildHistory history(Aggregate<?> child, RecordPlacements command) throws Exception {
        return (ChildHistory) Residence.handle(child, new ReadHistory(command.child()));
    }
}
