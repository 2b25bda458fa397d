package brokerage.projections.ledger;

import brokerage.projections.ledger.Layout.Changes;
import brokerage.projections.ledger.Streams.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rows that a stream's facts make, worked out in memory, with the positions each is believed between. */
public final class Expected {

    private final Map<Row, Long> open = new HashMap<>();
    private final Map<String, ArrayNode> lines = new HashMap<>();

    private Expected() {}

    /** The rows as known at a position. */
    public static <E, H> Expected of(Layout<E, H> layout, List<Told> stream, long knownAt) {
        var expected = new Expected();
        H before = layout.none();
        for (Told fact : stream) {
            if (fact.position() > knownAt) break;
            H after = layout.after(before, fact.event());
            expected.take(layout.changes(fact, before, after), fact.position());
            before = after;
        }
        expected.open.forEach((row, since) -> expected.line(row, "[%d,)".formatted(since)));
        return expected;
    }

    /** The rows of one table as a JSON array. */
    public String in(String table) {
        return lines.getOrDefault(table, JsonNodeFactory.instance.arrayNode()).toString();
    }

    private void take(Changes changes, long position) {
        for (Row row : changes.gone()) {
            Long since = open.remove(row);
            line(row, "[%d,%d)".formatted(since, position));
        }
        for (Row row : changes.come()) open.put(row, position);
    }

    private void line(Row row, String known) {
        lines.computeIfAbsent(row.table(), table -> JsonNodeFactory.instance.arrayNode())
                .add(Statement.json(row, known));
    }
}
