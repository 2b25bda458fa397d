package brokerage.projections.upkeep;

import brokerage.projections.ledger.Definition;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Streams;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes each projection's tables before anything is written to them. Where the definition has changed or a table is missing
 * they are dropped and made anew, and the tracker's token with them, so that the projection builds itself from the log.
 */
@Component
public class Preparation implements InitializingBean {

    private static final String STANDING = """
            create table if not exists projection (
                name       text   primary key,
                definition text   not null,
                position   bigint not null,
                target     bigint not null
            )""";

    /** Rises when the rows are made anew, so that whoever follows them knows that all may read otherwise now. */
    private static final String GENERATION =
            "alter table projection add column if not exists generation bigint not null default 0";

    private final List<Projection> projections;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Streams streams;

    public Preparation(
            List<Projection> projections, JdbcClient sql, TransactionTemplate transactions, Streams streams) {
        this.projections = projections;
        this.sql = sql;
        this.transactions = transactions;
        this.streams = streams;
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(status -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('projection'))::text")
                    .query(String.class)
                    .list();
            sql.sql(STANDING).update();
            sql.sql(GENERATION).update();
            projections.stream()
                    .map(Projection::definition)
                    .filter(definition -> !stands(definition))
                    .forEach(this::makeAnew);
        });
    }

    private boolean stands(Definition definition) {
        boolean same = sql.sql("select definition from projection where name = ?")
                .param(definition.name())
                .query(String.class)
                .optional()
                .filter(definition.sql()::equals)
                .isPresent();
        return same && definition.tables().stream().allMatch(this::exists);
    }

    private void makeAnew(Definition definition) {
        for (String table : definition.tables())
            sql.sql("drop table if exists " + table).update();
        sql.sql(definition.sql()).update();
        sql.sql("delete from tokenentry where processorname = ?")
                .param(definition.name())
                .update();
        sql.sql("""
                insert into projection (name, definition, position, target) values (?, ?, 0, ?)
                on conflict (name) do update
                set definition = excluded.definition, position = 0, target = excluded.target,
                    generation = projection.generation + 1
                """).params(definition.name(), definition.sql(), streams.head()).update();
    }

    private boolean exists(String table) {
        return sql.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
