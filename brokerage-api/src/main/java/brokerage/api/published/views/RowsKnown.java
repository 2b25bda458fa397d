package brokerage.api.published.views;

import brokerage.api.log.Log;
import brokerage.projections.Progress;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a view as known at a position. Since the tables know what was believed when, rows read at different times, and
 * from projections that have come differently far, tell the same moment.
 */
record RowsKnown(View view, JdbcClient sql, Progress progress, Log log) implements Source {

    /** What a query forgets to say, or says too much, is a fault of the query. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** For what other processes commit. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private static final int SCOPES_AT_ONCE = 100;

    @Override
    public String topic() {
        return view.topic();
    }

    @Override
    public Class<? extends ViewMessage> message() {
        return view.message();
    }

    @Override
    public Duration every() {
        return AT_ONCE;
    }

    @Override
    public void listen(long position) throws InterruptedException {
        for (String projection : view.projections()) progress.listen(projection, position, LOOK_EVERY);
    }

    @Override
    public Reach reach() {
        return Reach.of(progress, view.projections(), view.layout());
    }

    @Override
    public SortedSet<String> scopesTold(long after, long upTo) {
        var scopes = new TreeSet<>(log.streams(view.scope(), after, upTo));
        View.Other other = view.other();
        if (other != null) scopes.addAll(scopes(other, log.streams(other.kind(), after, upTo), upTo));
        return scopes;
    }

    @Override
    public int scopesAtOnce() {
        return SCOPES_AT_ONCE;
    }

    private List<String> scopes(View.Other other, List<String> streams, long at) {
        if (streams.isEmpty()) return List.of();
        return sql.sql(other.sql())
                .param("streams", streams.toArray(String[]::new))
                .param("at", at)
                .query(String.class)
                .list();
    }

    @Override
    public List<ViewRow> rows(List<String> scopes, long at) {
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
