package brokerage.projections.upkeep;

import brokerage.language.Word;
import brokerage.projections.Progress;
import brokerage.projections.ledger.Expected;
import brokerage.projections.ledger.Layout;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Streams;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares a projection with the log: every stream is folded from its first fact, and the rows that makes, with the
 * positions they are believed between, are held against the tables as known at the position the projection has reached.
 * What is written meanwhile does not disturb it.
 */
@Component
public class Check {

    private record Found(String kind, String line) {}

    private final List<Projection> projections;
    private final JdbcClient sql;
    private final Streams streams;
    private final Progress progress;

    public Check(List<Projection> projections, JdbcClient sql, Streams streams, Progress progress) {
        this.projections = projections;
        this.sql = sql;
        this.streams = streams;
        this.progress = progress;
    }

    /** Where any projection and the log disagree; nothing if all is well. Lazy: one stream at a time. */
    public Stream<Difference> differences() {
        return projections.stream().flatMap(this::differences);
    }

    /** Where this projection and the log disagree. */
    public Stream<Difference> differences(Projection projection) {
        String name = projection.definition().name();
        long at = progress.answering(name, Long.MAX_VALUE);
        return projection.ledger().layouts().stream()
                .flatMap(layout -> streams(projection, layout).stream()
                        .flatMap(stream -> differences(projection, layout, stream, at)));
    }

    private Stream<Difference> differences(Projection projection, Layout<?, ?> layout, String stream, long at) {
        Expected expected = Expected.of(layout, streams.of(stream), at);
        return tables(projection, layout)
                .flatMap(table -> sql
                        .sql(comparison(table, layout.kind()))
                        .params(expected.in(table), at, stream, at)
                        .query(Found.class)
                        .list()
                        .stream()
                        .map(found -> difference(projection, table, stream, found)));
    }

    /** What the log says against what the table held at the position: rows closed since then were open at the time. */
    private static String comparison(String table, String kind) {
        return """
                with expected as (
                    select to_jsonb(e) as line from jsonb_populate_recordset(null::%1$s, ?::jsonb) e),
                held as (
                    select to_jsonb(t) - 'known' || jsonb_build_object('known', int8range(lower(t.known),
                           case when upper(t.known) <= ? then upper(t.known) end)) as line
                    from %1$s t where t.%2$s = ? and lower(t.known) <= ?)
                select 'missing' as kind, line::text as line
                from (select * from expected except all select * from held) m
                union all
                select 'unexpected', line::text from (select * from held except all select * from expected) u
                """.formatted(table, kind);
    }

    private static Difference difference(Projection projection, String table, String stream, Found found) {
        var kind = Word.read(Difference.Kind.class, "kind", found.kind());
        return new Difference(projection.definition().name(), table, stream, kind, found.line());
    }

    /** Of the log and of the tables: a row of a stream the log does not know is a difference too. */
    private SortedSet<String> streams(Projection projection, Layout<?, ?> layout) {
        var ids = new TreeSet<>(streams.ids(layout.kind()));
        tables(projection, layout)
                .forEach(table -> ids.addAll(sql.sql("select distinct " + layout.kind() + " from " + table)
                        .query(String.class)
                        .list()));
        return ids;
    }

    private static Stream<String> tables(Projection projection, Layout<?, ?> layout) {
        return projection.definition().tables().stream()
                .filter(table -> layout.tables().contains(table));
    }
}
