package brokerage.projections.ledger;

import brokerage.projections.Progress;
import brokerage.projections.ledger.Layout.Changes;
import brokerage.projections.ledger.Streams.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one unit of work changes in a projection's tables, written just before it commits and together with the position
 * reached. The row that holds the position stays locked until then, so that two processes never write at once.
 */
final class Batch {

    private final String projection;
    private final JdbcTemplate sql;
    private final Map<Statement, List<@Nullable Object[]>> changes = new LinkedHashMap<>();
    private long reached;

    private Batch(String projection, JdbcTemplate sql, long reached) {
        this.projection = projection;
        this.sql = sql;
        this.reached = reached;
    }

    static Batch current(String projection, JdbcTemplate sql, Progress progress) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource("batch of " + projection, key -> {
            Batch batch = new Batch(projection, sql, lockPosition(projection, sql));
            work.onPrepareCommit(w -> batch.write());
            work.afterCommit(w -> progress.heard(projection, batch.reached));
            return batch;
        });
    }

    /** Whether the position is new: what was reached before is not told twice. */
    boolean reach(long position) {
        if (position <= reached) return false;
        reached = position;
        return true;
    }

    void note(String kind, Told fact, Changes what) {
        Map<String, Statement.Arguments> byTable = Statement.Arguments.byTable(what, fact);
        byTable.forEach((table, arguments) -> changes.computeIfAbsent(
                        new Statement(table, kind), statement -> new ArrayList<>())
                .add(arguments.inOrder()));
    }

    private void write() {
        changes.forEach((statement, arguments) -> sql.batchUpdate(statement.sql(), arguments));
        sql.update("update projection set position = ? where name = ?", reached, projection);
    }

    /**
     * Nobody waits for the disk: rows, position and token are lost together if the server dies before it has written them,
     * and told again from the log.
     */
    private static long lockPosition(String projection, JdbcTemplate sql) {
        Long position = sql.queryForObject(
                "select position from projection, set_config('synchronous_commit', 'off', true)"
                        + " where name = ? for update of projection",
                Long.class,
                projection);
        if (position == null) throw new IllegalStateException(projection + " has no position");
        return position;
    }
}
