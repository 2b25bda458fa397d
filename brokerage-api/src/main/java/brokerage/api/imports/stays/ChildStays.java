package brokerage.api.imports.stays;

import brokerage.api.council.Distances;
import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.telling.Fact;
import brokerage.api.imports.telling.Outcome;
import brokerage.api.imports.telling.Teller;
import brokerage.api.log.SideRow;
import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What imports have told of one child's stays, and what the present one has still to tell. */
final class ChildStays {

    private final Teller teller;
    private final Distances distances;
    private final ChildRef child;
    private final Map<PlacementId, Stay> told = new HashMap<>();

    ChildStays(Teller teller, Distances distances, ChildRef child) {
        this.teller = teller;
        this.distances = distances;
        this.child = child;
    }

    /** An earlier import told this. */
    void knew(Stay stay) {
        told.put(stay.id(), stay);
    }

    boolean says(Stay stay) {
        return stay.equals(told.get(stay.id()));
    }

    boolean hasToldOf(PlacementId placement) {
        return told.containsKey(placement);
    }

    /** Tells these rows, all or none. */
    List<Outcome> tell(Collection<StayRow> rows) {
        long before = teller.streams().version(child);
        long after = teller.send(command(rows), sideRows(rows)).version();
        List<Outcome> outcomes =
                rows.stream().map(row -> outcome(row.stay(), after != before)).toList();
        told(rows);
        return outcomes;
    }

    /** What has to be told for these rows to be so. */
    RecordPlacements command(Collection<StayRow> rows) {
        var stays = new HashMap<>(told);
        rows.forEach(row -> stays.put(row.stay().id(), row.stay()));
        return from(Residency.of(told.values()), Residency.of(stays.values()));
    }

    List<SideRow> sideRows(Collection<StayRow> rows) {
        return rows.stream()
                .map(row -> teller.told()
                        .row(new Fact(Sheet.PLACEMENTS, row.stay().id().key(), child, row.stay())))
                .toList();
    }

    void told(Collection<StayRow> rows) {
        rows.forEach(row -> told.put(row.stay().id(), row.stay()));
    }

    /** These stays are another child's after all: they never were this one's. */
    void takeBack(List<PlacementId> gone) {
        var rows = new ArrayList<SideRow>();
        for (PlacementId id : gone) rows.add(teller.told().takenBack(Sheet.PLACEMENTS, id.key(), child.value()));
        List<Residency> before = Residency.of(told.values());
        told.keySet().removeAll(gone);
        teller.send(from(before, Residency.of(told.values())), rows);
    }

    /** Only the placements that now read otherwise than they were told; one that is part of another now is none itself. */
    private RecordPlacements from(List<Residency> before, List<Residency> now) {
        Set<Residency> known = new HashSet<>(before);
        Set<PlacementId> placements = new HashSet<>();
        now.forEach(residency -> placements.add(residency.id()));
        return new RecordPlacements(
                child,
                now.stream()
                        .filter(residency -> !known.contains(residency))
                        .map(residency -> residency.placement(distances.between(child, residency.home())))
                        .toList(),
                before.stream()
                        .map(Residency::id)
                        .filter(id -> !placements.contains(id))
                        .toList());
    }

    private Outcome outcome(Stay stay, boolean changed) {
        if (!changed) return Outcome.UNCHANGED;
        boolean known = teller.told().find(Sheet.PLACEMENTS, stay.id().key()).isPresent();
        return known ? Outcome.CORRECTED : Outcome.TAKEN;
    }
}
