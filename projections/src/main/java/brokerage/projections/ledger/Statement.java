package brokerage.projections.ledger;

import brokerage.projections.ledger.Layout.Changes;
import brokerage.projections.ledger.Streams.Told;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes and opens rows of one table at one position. Rows travel as JSON and PostgreSQL makes them rows of the table, so
 * that one statement serves every table. It may run twice: a row is closed only if it was opened before the position, and
 * opened only if it was not opened there yet, whatever has become of it since.
 *
 * @param kind the column that holds the id of the stream
 */
record Statement(String table, String kind) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    String sql() {
        return """
                with gone as (
                    update %1$s t set known = int8range(lower(t.known), ?)
                    where t.%2$s = ? and upper_inf(t.known) and lower(t.known) < ?
                      and to_jsonb(t) - 'known' = any (array(
                          select to_jsonb(g) - 'known' from jsonb_populate_recordset(null::%1$s, ?::jsonb) g)))
                insert into %1$s select c.* from jsonb_populate_recordset(null::%1$s, ?::jsonb) c
                where not exists (
                    select from %1$s t where t.%2$s = ? and lower(t.known) = ?
                       and to_jsonb(t) - 'known' = to_jsonb(c) - 'known')
                """.formatted(table, kind);
    }

    /** A row as the JSON from which PostgreSQL makes it, believed from one position (to another). */
    static ObjectNode json(Row row, String known) {
        ObjectNode json = JSON.valueToTree(row);
        return json.put("known", known);
    }

    /** What to close and what to open in one table. */
    static final class Arguments {

        private final Told fact;
        private final ArrayNode gone = JSON.createArrayNode();
        private final ArrayNode come = JSON.createArrayNode();

        private Arguments(Told fact) {
            this.fact = fact;
        }

        static Map<String, Arguments> byTable(Changes changes, Told fact) {
            var tables = new HashMap<String, Arguments>();
            String known = "[%d,)".formatted(fact.position());
            for (Row row : changes.gone()) of(tables, row, fact).gone.add(json(row, known));
            for (Row row : changes.come()) of(tables, row, fact).come.add(json(row, known));
            return tables;
        }

        /** Where nothing is to be closed no row is looked at for it: most facts only add. */
        @Nullable
        Object[] inOrder() {
            long at = fact.position();
            String closing = gone.isEmpty() ? null : fact.stream();
            return new @Nullable Object[] {at, closing, at, gone.toString(), come.toString(), fact.stream(), at};
        }

        private static Arguments of(Map<String, Arguments> tables, Row row, Told fact) {
            return tables.computeIfAbsent(row.table(), table -> new Arguments(fact));
        }
    }
}
