package brokerage.api.log;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of another table that is stored together with the events of a command, or not at all. It travels as data, not as
 * code, so that whoever writes the log may write it in any transaction: values it can only know while writing are named
 * by {@link Known}.
 *
 * @param table its name, with that of its schema if it has one of its own
 * @param columns their values, in order: what JDBC takes, an {@link java.time.Instant}, or a {@link Known}
 */
public record SideRow(String table, SequencedMap<String, @Nullable Object> columns) {

    /** What becomes known only when the append is written. */
    public enum Known {
        /** The position of the last event of this append; of the log, when it has none. */
        POSITION,
        /** The instant the append is recorded at. */
        RECORDED_AT,
        /** The version the command's handler returned. */
        VERSION
    }

    private static final String PLAIN = "[a-z][a-z0-9_]*";
    private static final Pattern COLUMN = Pattern.compile(PLAIN);
    private static final Pattern TABLE = Pattern.compile("(%s\\.)?%s".formatted(PLAIN, PLAIN));

    public SideRow {
        columns = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(columns));
        checked(table, TABLE);
        columns.keySet().forEach(column -> checked(column, COLUMN));
    }

    public static SideRow into(String table) {
        return new SideRow(table, new LinkedHashMap<>());
    }

    public SideRow with(String column, @Nullable Object value) {
        SequencedMap<String, @Nullable Object> more = new LinkedHashMap<>(columns);
        more.put(column, value);
        return new SideRow(table, more);
    }

    /** Where and which, but not what: the values may be personal, and this may end up in a log file. */
    @Override
    public String toString() {
        return table + columns.keySet();
    }

    /** Names become part of the statement, so nothing but a plain name will do. */
    private static void checked(String name, Pattern plain) {
        if (!plain.matcher(name).matches()) throw new IllegalArgumentException("not a plain name: " + name);
    }
}
