package brokerage.api.imports.stays;

import brokerage.api.council.Distances;
import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.telling.Children;
import brokerage.api.imports.telling.Outcome;
import brokerage.api.imports.telling.Progress;
import brokerage.api.imports.telling.Teller;
import brokerage.api.imports.telling.Told;
import brokerage.api.imports.telling.ToldRows;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells all rows about placements: child by child all at once, where that is refused row by row, what was refused once more
 * at the end, when another child's correction may have made room for it, and who is in each other's way together.
 */
public final class StayRows {

    private final Teller teller;
    private final Distances distances;
    private final Progress progress;
    private final StayReading reading;
    private final Map<ChildRef, ChildStays> children = new HashMap<>();

    public StayRows(Teller teller, Distances distances, Children children, Progress progress) {
        this.teller = teller;
        this.distances = distances;
        this.progress = progress;
        this.reading = new StayReading(teller, children);
    }

    public void tell(List<Row> rows) {
        for (Told told : teller.told().all(Sheet.PLACEMENTS)) {
            Stay stay = ToldRows.read(told, Stay.class);
            of(stay.child()).knew(stay);
        }
        List<StayRow> news = takeBackFromOthers(news(rows));
        Set<StayRow> waiting = BedQueue.waiting(news);
        List<StayRow> again = new ArrayList<>(waiting);
        byChild(news.stream().filter(row -> !waiting.contains(row)).toList())
                .forEach((child, of) -> again.addAll(tell(child, of).keySet()));
        again.sort((a, b) -> Stay.BY_DATE.compare(a.stay(), b.stay()));
        var refused = new LinkedHashMap<StayRow, RuntimeException>();
        byChild(again).forEach((child, of) -> refused.putAll(tell(child, of)));
        for (StayRow settled : new Exchanges(teller, children).settle(refused)) {
            refused.remove(settled);
            progress.count(Sheet.PLACEMENTS, Outcome.CORRECTED);
        }
        refused.forEach((row, why) -> progress.refuse(row.row(), why));
    }

    /** The rows that say what was not told before. */
    private List<StayRow> news(List<Row> rows) {
        var news = new ArrayList<StayRow>();
        for (Row row : rows) {
            try {
                StayRow read = reading.read(row);
                if (of(read.stay().child()).says(read.stay())) progress.count(Sheet.PLACEMENTS, Outcome.UNCHANGED);
                else news.add(read);
            } catch (RowRefused | Refused refusal) {
                progress.refuse(row, refusal);
            }
        }
        news.sort((a, b) -> Stay.BY_DATE.compare(a.stay(), b.stay()));
        return news;
    }

    /** Answers with the rows that may be told: an erased record lets go of nothing, and so its rows are refused. */
    private List<StayRow> takeBackFromOthers(List<StayRow> news) {
        var gone = new LinkedHashMap<ChildStays, List<StayRow>>();
        for (StayRow row : news)
            teller.told()
                    .find(Sheet.PLACEMENTS, row.stay().id().key())
                    .map(told -> new ChildRef(told.stream()))
                    .filter(child -> !child.equals(row.stay().child()))
                    .ifPresent(child -> gone.computeIfAbsent(of(child), none -> new ArrayList<>())
                            .add(row));
        var left = new ArrayList<>(news);
        gone.forEach((child, rows) -> {
            try {
                child.takeBack(rows.stream().map(row -> row.stay().id()).toList());
            } catch (Refused kept) {
                left.removeAll(rows);
                rows.forEach(row -> progress.refuse(row.row(), kept));
            }
        });
        return left;
    }

    /** Answers with the rows that were refused, each with why. */
    private Map<StayRow, RuntimeException> tell(ChildRef child, List<StayRow> rows) {
        var refused = new LinkedHashMap<StayRow, RuntimeException>();
        RuntimeException all = attempt(child, rows);
        if (all == null) return refused;
        if (rows.size() == 1) refused.put(rows.getFirst(), all);
        else oneByOne(child, rows, refused);
        return refused;
    }

    /** In order of date, and again as long as one that was taken may have made room for another. */
    private void oneByOne(ChildRef child, List<StayRow> rows, Map<StayRow, RuntimeException> refused) {
        List<StayRow> left = List.copyOf(rows);
        int before;
        do {
            before = left.size();
            refused.clear();
            for (StayRow row : left) {
                RuntimeException refusal = attempt(child, List.of(row));
                if (refusal != null) refused.put(row, refusal);
            }
            left = List.copyOf(refused.keySet());
        } while (!left.isEmpty() && left.size() < before);
    }

    private @Nullable RuntimeException attempt(ChildRef child, Collection<StayRow> rows) {
        try {
            of(child).tell(rows).forEach(outcome -> progress.count(Sheet.PLACEMENTS, outcome));
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    private ChildStays of(ChildRef child) {
        return children.computeIfAbsent(child, ref -> new ChildStays(teller, distances, ref));
    }

    private static Map<ChildRef, List<StayRow>> byChild(List<StayRow> rows) {
        var children = new LinkedHashMap<ChildRef, List<StayRow>>();
        for (StayRow row : rows)
            children.computeIfAbsent(row.stay().child(), none -> new ArrayList<>())
                    .add(row);
        return children;
    }
}
