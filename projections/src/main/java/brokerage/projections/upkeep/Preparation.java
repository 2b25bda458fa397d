package brokerage.projections.upkeep;

import brokerage.projections.ledger.Definition;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes each projection's tables before anything is written to them. Where the definition has changed or a table is missing
 * they are dropped and made anew, and the tracker's token with them, so that the projection builds itself from the log.
 */
public final class Preparation {

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

    private static final String RIGHTS = "grant select, update on projection to brokerage_writer";

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final List<Definition> definitions;

    /** @param database reached as its owner to {@link #make}, as anybody who reads {@code projection} to ask what is missing */
    public Preparation(DataSource database, List<Definition> definitions) {
        this.sql = JdbcClient.create(database);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.definitions = definitions;
    }

    /** Makes what is not there, or not as this build defines it. */
    public void make() {
        transactions.executeWithoutResult(status -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('projection'))::text")
                    .query(String.class)
                    .list();
            sql.sql(STANDING).update();
            sql.sql(GENERATION).update();
            sql.sql(RIGHTS).update();
            definitions.stream().filter(definition -> !stands(definition)).forEach(this::makeAnew);
        });
    }

    /** The names of those that somebody must make first. */
    public List<String> missing() {
        if (!exists("projection"))
            return definitions.stream().map(Definition::name).toList();
        return definitions.stream()
                .filter(definition -> !stands(definition))
                .map(Definition::name)
                .toList();
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
                insert into projection (name, definition, position, target) values (?, ?, 0, (select last from log_position))
                on conflict (name) do update
                set definition = excluded.definition, position = 0, target = excluded.target,
                    generation = projection.generation + 1
                """).params(definition.name(), definition.sql()).update();
    }

    private boolean exists(String table) {
        return sql.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
