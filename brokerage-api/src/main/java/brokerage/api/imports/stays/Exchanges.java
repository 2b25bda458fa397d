package brokerage.api.imports.stays;

import brokerage.api.imports.telling.Teller;
import brokerage.api.log.SideRow;
import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.flow.ExchangeBeds;
import brokerage.home.HomeRefusal.BedTaken;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last resort for children whose corrected rows were refused because each needs a bed that another of them has: two
 * beds mixed up, say. All who are in each other's way are told at once, or none of them.
 */
final class Exchanges {

    /** A child's rows that were refused, and the children who were in their way. */
    private record Waiting(ChildStays stays, List<StayRow> rows, Set<ChildRef> waitsFor) {}

    private final Teller teller;
    private final Map<ChildRef, ChildStays> children;

    Exchanges(Teller teller, Map<ChildRef, ChildStays> children) {
        this.teller = teller;
        this.children = children;
    }

    /** Answers with the rows that could be told together. */
    List<StayRow> settle(Map<StayRow, RuntimeException> refused) {
        Map<ChildRef, Waiting> waiting = waiting(refused);
        var settled = new ArrayList<StayRow>();
        var seen = new HashSet<ChildRef>();
        for (ChildRef child : waiting.keySet()) {
            var group = new ArrayList<Waiting>();
            gather(child, waiting, seen, group);
            if (group.size() > 1 && exchange(group)) group.forEach(one -> settled.addAll(one.rows()));
        }
        return settled;
    }

    private Map<ChildRef, Waiting> waiting(Map<StayRow, RuntimeException> refused) {
        var waiting = new LinkedHashMap<ChildRef, Waiting>();
        refused.forEach((row, why) -> {
            ChildRef inTheWay = inTheWay(why);
            if (inTheWay == null) return;
            ChildRef child = row.stay().child();
            Waiting one =
                    waiting.computeIfAbsent(child, ref -> new Waiting(stays(ref), new ArrayList<>(), new HashSet<>()));
            one.rows().add(row);
            one.waitsFor().add(inTheWay);
        });
        return waiting;
    }

    private ChildStays stays(ChildRef child) {
        return Objects.requireNonNull(children.get(child));
    }

    private @Nullable ChildRef inTheWay(RuntimeException why) {
        if (!(why instanceof Refused refused) || !(refused.refusal() instanceof BedTaken taken)) return null;
        return children.entrySet().stream()
                .filter(child -> child.getValue().hasToldOf(taken.by()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void gather(
            ChildRef child, Map<ChildRef, Waiting> waiting, Set<ChildRef> seen, List<Waiting> group) {
        Waiting one = waiting.get(child);
        if (one == null || !seen.add(child)) return;
        group.add(one);
        one.waitsFor().forEach(other -> gather(other, waiting, seen, group));
    }

    private boolean exchange(List<Waiting> group) {
        List<RecordPlacements> commands =
                group.stream().map(one -> one.stays().command(one.rows())).toList();
        List<SideRow> rows = group.stream()
                .flatMap(one -> one.stays().sideRows(one.rows()).stream())
                .toList();
        try {
            teller.send(new ExchangeBeds(commands), rows);
            group.forEach(one -> one.stays().told(one.rows()));
            return true;
        } catch (Refused stillInTheWay) {
            return false;
        }
    }
}
