package brokerage.api.imports.stays;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where rows give one bed to two children on one night, the stay that began first is told first and the other waits, so
 * that it is the later one that is refused, whoever else's rows stand before it.
 */
final class BedQueue {

    private record Bed(String home, int number) {}

    private BedQueue() {}

    static Set<StayRow> waiting(List<StayRow> rows) {
        Map<Bed, List<StayRow>> beds = new HashMap<>();
        for (StayRow row : rows) {
            Integer bed = row.stay().bed();
            if (bed != null)
                beds.computeIfAbsent(new Bed(row.stay().home().value(), bed), none -> new ArrayList<>())
                        .add(row);
        }
        Set<StayRow> waiting = new HashSet<>();
        beds.values().forEach(inOneBed -> queue(inOneBed, waiting));
        return waiting;
    }

    private static void queue(List<StayRow> inOneBed, Set<StayRow> waiting) {
        inOneBed.sort((a, b) -> Stay.BY_DATE.compare(a.stay(), b.stay()));
        @Nullable Stay longest = null;
        for (StayRow row : inOneBed) {
            if (longest != null && longest.isInTheWayOf(row.stay())) waiting.add(row);
            else longest = row.stay();
        }
    }
}
