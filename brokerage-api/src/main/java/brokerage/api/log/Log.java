package brokerage.api.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the log has come, and which position an instant means. An instant is settled once the appends under way at
 * that instant have ended; a position is settled for ever, so answers name positions.
 */
public final class Log {

    /** The form of the stored timestamps: its texts sort as their instants do. */
    public static final DateTimeFormatter RECORDED_AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final JdbcClient jdbc;

    public Log(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position of the newest fact; 0 while there is none. */
    public long head() {
        return jdbc.sql("select last from log_position").query(Long.class).single();
    }

    /** The position of the newest fact among those that may be known here; 0 while there is none. */
    public long newest() {
        return jdbc.sql("select globalindex from domainevententry order by globalindex desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The greatest position recorded at that instant or before; 0 when nothing was. */
    public long positionAt(Instant instant) {
        Instant sortable = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return jdbc.sql("select globalindex from domainevententry where \"timestamp\" <= ?"
                        + " order by \"timestamp\" desc, globalindex desc limit 1")
                .param(RECORDED_AT.format(sortable))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** When the fact at this position was recorded; empty where there is none. */
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("select \"timestamp\" from domainevententry where globalindex = ?")
                .param(position)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    /** When the newest fact up to this position was recorded; empty before the first. */
    public Optional<Instant> recordedBy(long position) {
        return jdbc.sql("select \"timestamp\" from domainevententry where globalindex <= ?"
                        + " order by globalindex desc limit 1")
                .param(position)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    /** When the facts at these positions were recorded. */
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        Map<Long, Instant> recorded = new HashMap<>();
        jdbc.sql("select globalindex, \"timestamp\" from domainevententry where globalindex = any (?)")
                .param(positions.toArray(Long[]::new))
                .query(row -> {
                    recorded.put(row.getLong(1), Instant.parse(row.getString(2)));
                });
        return recorded;
    }

    /** The streams of a kind that something was told of after the one position and up to the other. */
    public List<String> streams(String kind, long after, long upTo) {
        return jdbc.sql("select distinct aggregateidentifier from domainevententry"
                        + " where globalindex > ? and globalindex <= ? and type = ? order by 1")
                .params(after, upTo, kind)
                .query(String.class)
                .list();
    }

    /** The councils of which something was told after the one position and up to the other. */
    public List<String> councils(long after, long upTo) {
        return jdbc.sql("select distinct split_part(aggregateidentifier, ':', 2) from domainevententry"
                        + " where globalindex > ? and globalindex <= ? order by 1")
                .params(after, upTo)
                .query(String.class)
                .list();
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
