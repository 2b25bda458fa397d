package brokerage.api.published.views;

import brokerage.api.log.Log;
import brokerage.projections.Progress;
import brokerage.projections.Progress.Standing;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of views as known at a position. Since the tables know what was believed when, rows read at different times, and
 * from projections that have come differently far, tell the same moment.
 */
@Component
class RowsKnown {

    /** What a query forgets to say, or says too much, is a fault of the query. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /**
     * Up to where all tables of a view can be read.
     *
     * @param built what the rows are made with: another one, and any row may read otherwise
     * @param isWhole false while a table is being made anew
     */
    record Reach(long position, String built, boolean isWhole) {}

    private final JdbcClient sql;
    private final Progress progress;
    private final Log log;

    RowsKnown(JdbcClient sql, Progress progress, Log log) {
        this.sql = sql;
        this.progress = progress;
        this.log = log;
    }

    Reach reach(View view) {
        List<Standing> standings =
                view.projections().stream().map(progress::standing).toList();
        String generations =
                standings.stream().map(one -> "." + one.generation()).collect(Collectors.joining());
        return new Reach(
                standings.stream().mapToLong(Standing::position).min().orElseThrow(),
                view.layout() + generations,
                standings.stream().noneMatch(Standing::isBeingRebuilt));
    }

    /** The streams whose rows may read otherwise than at an earlier position. */
    SortedSet<String> scopesTold(View view, long after, long upTo) {
        var scopes = new TreeSet<>(log.streams(view.scope(), after, upTo));
        View.Other other = view.other();
        if (other != null) scopes.addAll(scopes(other, log.streams(other.kind(), after, upTo), upTo));
        return scopes;
    }

    private List<String> scopes(View.Other other, List<String> streams, long at) {
        if (streams.isEmpty()) return List.of();
        return sql.sql(other.sql())
                .param("streams", streams.toArray(String[]::new))
                .param("at", at)
                .query(String.class)
                .list();
    }

    List<ViewRow> of(View view, List<String> scopes, long at) {
        return sql.sql("select scope, key, (to_jsonb(v) - 'scope' - 'key')::text as message from (" + view.sql()
                        + ") v")
                .param("scopes", scopes.toArray(String[]::new))
                .param("at", at)
                .query((row, n) -> ViewRow.of(
                        row.getString("scope"),
                        row.getString("key"),
                        JSON.readValue(row.getString("message"), view.message())))
                .list();
    }
}
