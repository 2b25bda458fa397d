package brokerage.projections.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A projection's name, which is also its processing group, and the tables it owns. The definition is kept with the rows: a
 * service that starts with another one drops the tables and builds them anew from the log.
 *
 * @param sql creates the tables, each with a column {@code council}; a comment in it changed makes them anew as well, for a
 *     change of the code that fills them
 */
public record Definition(String name, String sql) {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");

    /** Tables made anew lose what was granted, and whose rows they show whom; so that comes with them. */
    public Definition {
        List<String> tables = tables(sql);
        sql += tables.stream().map(Rights::of).collect(Collectors.joining());
    }

    /** Reads {@code tables.sql} beside the class. */
    public static Definition beside(Class<?> projection, String name) {
        try (InputStream sql = projection.getResourceAsStream("tables.sql")) {
            if (sql == null) throw new IllegalStateException("no tables.sql beside " + projection);
            return new Definition(name, new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> tables() {
        return tables(sql);
    }

    private static List<String> tables(String sql) {
        return TABLE.matcher(sql)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
