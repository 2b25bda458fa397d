package brokerage.api.imports.telling;

import brokerage.api.imports.files.RowRefused;
import brokerage.language.id.Identifier;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which records there are, and how often each has changed. */
public final class Streams {

    static final long NONE = -1;

    private final JdbcClient jdbc;
    private final Set<Identifier> seen = new HashSet<>();

    public Streams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long version(Identifier id) {
        Long last = jdbc.sql("select max(sequencenumber) from domainevententry where aggregateidentifier = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElse(null);
        return last == null ? NONE : last;
    }

    /** Refuses a row that names what nobody has recorded. */
    public <T extends Identifier> T known(String column, T id) {
        if (!exists(id)) throw new RowRefused(column, "unknown-reference", "'%s' is not recorded".formatted(id.key()));
        return id;
    }

    private boolean exists(Identifier id) {
        if (seen.contains(id)) return true;
        boolean exists = version(id) != NONE;
        if (exists) seen.add(id);
        return exists;
    }
}
