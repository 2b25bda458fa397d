package brokerage.api.audit;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds to the audit, one round trip each. */
@Repository
class Looks {

    /** Says for which council before the row is looked at: the database takes none of another. */
    private static final String ENTRY = """
            insert into audit_entry
                (council, at, kind, what, actor, role, client, correlation, address, status, subjects, position)
            select council, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from (select set_config('brokerage.council', ?, true)) as said (council)""";

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Durable when it returns. */
    void add(Look look) {
        jdbc.sql(ENTRY)
                .params(
                        look.at().atOffset(ZoneOffset.UTC),
                        look.kind().word(),
                        look.what(),
                        look.actor(),
                        look.role(),
                        look.client(),
                        look.correlation(),
                        look.address(),
                        look.status(),
                        look.subjects().toArray(String[]::new),
                        look.position(),
                        look.council())
                .update();
    }
}
