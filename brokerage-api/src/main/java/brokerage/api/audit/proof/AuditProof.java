package brokerage.api.audit.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the whole audit and holds it against itself and against the log: every chain from its first entry to its head,
 * every digest against the stored facts, and every fact vouched for by one entry. What it cannot see is a tail that was cut
 * off together with the facts and the head: that shows against a {@link Link} noted elsewhere.
 */
@Component
class AuditProof {

    /**
     * What was found.
     *
     * @param heads of each council, to be noted elsewhere
     * @param faults the first of each chain, and the first fact that is not vouched for; none if all fits
     */
    record Finding(SortedMap<String, Link> heads, List<String> faults) {}

    /** A fact is vouched for by the one entry whose stretch of the log it lies in: stretches meet and do not overlap. */
    private static final String UNVOUCHED = """
            select least(before, reached) + 1 from (
                select position - facts as before, lag(position, 1, 0::bigint) over (order by position) as reached
                from (select position, facts from audit_entry where kind = 'changed'
                      union all select greatest(last, (select max(globalindex) from domainevententry)), 0
                          from log_position) as stretches
            ) as met where before <> reached order by before limit 1""";

    private final JdbcClient jdbc;
    private final TransactionTemplate moment;

    AuditProof(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /** As of one moment, while the service goes on. */
    Finding look() {
        return Objects.requireNonNull(moment.execute(status -> {
            SortedMap<String, Link> heads = heads();
            Stream<String> chains = councils().stream().flatMap(council -> fault(council, heads.get(council)).stream());
            return new Finding(
                    heads, Stream.concat(chains, unvouched().stream()).toList());
        }));
    }

    /** Where each council's chain has come to. */
    SortedMap<String, Link> heads() {
        SortedMap<String, Link> heads = new TreeMap<>();
        jdbc.sql("select council, n, encode(hash, 'hex') as hash from audit_head")
                .query(row -> {
                    heads.put(row.getString("council"), new Link(row.getLong("n"), row.getString("hash")));
                });
        return heads;
    }

    /** Also those of which only entries, or only a head, are left. */
    private List<String> councils() {
        return jdbc.sql("select council from audit_head union select distinct council from audit_entry order by 1")
                .query(String.class)
                .list();
    }

    private Optional<String> fault(String council, @Nullable Link head) {
        Walk walk = new Walk(jdbc, council, Link.beforeFirst(council)).go(Long.MAX_VALUE);
        return walk.fault()
                .or(() -> walk.last().equals(head) ? Optional.empty() : Optional.of(ends(walk.last(), head)))
                .map(words -> "%s: %s".formatted(council, words));
    }

    private static String ends(Link last, @Nullable Link head) {
        return head == null
                ? "the chain ends at entry %d, and has no head".formatted(last.n())
                : "the chain ends at entry %d, not at its head %d".formatted(last.n(), head.n());
    }

    private Optional<String> unvouched() {
        return jdbc.sql(UNVOUCHED)
                .query(Long.class)
                .optional()
                .map("the facts about position %d are not vouched for by one entry"::formatted);
    }
}
