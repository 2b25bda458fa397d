package brokerage.projections;

import brokerage.language.id.Identifier;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Streams;
import brokerage.projections.upkeep.Check;
import brokerage.projections.upkeep.Difference;
import brokerage.projections.upkeep.Preparation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A projection on a real database with a log of its own in memory. Facts are told to it the way the framework's trackers
 * do: through its annotated handlers, so many at a time in one unit of work with one transaction.
 */
public final class ProjectionBench implements Streams {

    /** Makes the projection under test. */
    @FunctionalInterface
    public interface Making {
        Projection make(JdbcTemplate sql, Streams streams, Progress progress);
    }

    private final List<GenericTrackedDomainEventMessage<Object>> log = new ArrayList<>();
    private final DataSource database;
    private final PlatformTransactionManager transactions;
    private final JdbcTemplate template;
    private final Progress progress;
    private Projection projection;
    private AnnotationEventHandlerAdapter handlers;
    private int told;

    public ProjectionBench(Making making) {
        database = oneConnectionTo(FreshDatabase.create());
        transactions = new DataSourceTransactionManager(database);
        template = new JdbcTemplate(database);
        template.execute("create table tokenentry (processorname text, segment integer)");
        template.execute("create table log_position as select 0::bigint as last");
        progress = new Progress(sql());
        start(making);
    }

    /** Starts the projection, again or in another version, on the tables and the log there are. */
    public void start(Making making) {
        projection = making.make(template, this, progress);
        handlers = new AnnotationEventHandlerAdapter(projection);
        template.update("update log_position set last = ?", log.size());
        preparation().make();
    }

    public Preparation preparation() {
        return new Preparation(database, List.of(projection.definition()));
    }

    public JdbcClient sql() {
        return JdbcClient.create(template);
    }

    public Progress progress() {
        return progress;
    }

    public Answers answers() {
        return new Answers(sql(), progress);
    }

    /** Adds a fact to the log, as one of the aggregate's, and answers with its position. */
    public long append(Identifier of, Object event) {
        long sequence = log.stream()
                .filter(earlier -> earlier.getAggregateIdentifier().equals(of.value()))
                .count();
        var fact = new GenericDomainEventMessage<>(kind(of.value()), of.value(), sequence, event);
        log.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(log.size() + 1L), fact));
        return log.size();
    }

    /** Adds a fact and tells it. */
    public long happens(Identifier of, Object event) {
        long position = append(of, event);
        tell();
        return position;
    }

    /** Tells what has not been told yet. */
    public void tell() {
        tell(told, log.size());
        told = log.size();
    }

    /** Tells the facts after one position up to another, at most so many in one unit of work. */
    public void tell(int after, int upTo) {
        for (int at = after; at < upTo; at += 500) tell(log.subList(at, Math.min(at + 500, upTo)), false);
    }

    /** Tells facts whose transaction is rolled back at the end. */
    public void tellInVain(int after, int upTo) {
        tell(log.subList(after, upTo), true);
    }

    /** Forgets everything and tells the whole log again, so many facts at a time. */
    public void rebuild(int atATime) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> projection.ledger().forget());
        for (int at = 0; at < log.size(); at += atATime)
            tell(log.subList(at, Math.min(at + atATime, log.size())), false);
    }

    public void forget() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> handlers.prepareReset(null));
    }

    public List<Difference> differences() {
        return new Check(List.of(projection), sql(), this, progress)
                .differences()
                .toList();
    }

    /** Every row of every table as text, in an order of its own. */
    public List<String> rows() {
        return projection.definition().tables().stream()
                .flatMap(table -> sql()
                        .sql("select '%1$s ' || t::text as line from %1$s t order by 1".formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private void tell(List<? extends TrackedEventMessage<?>> facts, boolean inVain) {
        if (facts.isEmpty()) return;
        var work = new BatchingUnitOfWork<EventMessage<?>>(new ArrayList<>(facts));
        work.attachTransaction(this::begin);
        if (inVain)
            work.onPrepareCommit(w -> {
                throw new IllegalStateException("the database went away");
            });
        var result = work.executeWithResult(
                () -> handlers.handle(work.getMessage()), RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional() && !inVain) throw new IllegalStateException(result.exceptionResult());
    }

    /** A connection for every statement would take longer than the statements. */
    private static DataSource oneConnectionTo(DataSource database) {
        try {
            return new SingleConnectionDataSource(database.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Transaction begin() {
        TransactionStatus status = transactions.getTransaction(null);
        return new Transaction() {
            @Override
            public void commit() {
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                transactions.rollback(status);
            }
        };
    }

    @Override
    public List<Told> of(String stream) {
        return log.stream()
                .filter(fact -> fact.getAggregateIdentifier().equals(stream))
                .map(fact -> new Told(
                        stream,
                        fact.getPayload(),
                        fact.getSequenceNumber(),
                        fact.trackingToken().position().orElseThrow()))
                .toList();
    }

    @Override
    public List<String> ids(String kind) {
        var ids = new TreeMap<String, String>();
        log.forEach(fact -> ids.put(fact.getAggregateIdentifier(), kind(fact.getAggregateIdentifier())));
        return ids.keySet().stream().filter(id -> kind.equals(ids.get(id))).toList();
    }

    @Override
    public long head() {
        return log.size();
    }

    private static String kind(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
