package brokerage.api.audit.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the facts in the log read now, held against what the audit says they read when they were recorded. */
final class FactDigests {

    private static final String FACTS = """
            select globalindex, "timestamp", eventidentifier, aggregateidentifier, sequencenumber, type, payloadtype,
                payloadrevision, payload, metadata
            from domainevententry where globalindex = any (?)""";

    private final JdbcClient jdbc;
    private final Map<Long, byte[]> forms = new HashMap<>();

    FactDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the facts that these vouch for, and forgets those before. */
    void read(List<StoredEntry> entries) {
        forms.clear();
        Long[] positions = entries.stream()
                .filter(entry -> entry.digest() != null)
                .flatMapToLong(FactDigests::positions)
                .boxed()
                .toArray(Long[]::new);
        if (positions.length == 0) return;
        jdbc.sql(FACTS).param(positions).query(row -> {
            forms.put(row.getLong("globalindex"), form(row));
        });
    }

    Optional<String> fault(StoredEntry entry) {
        String digest = entry.digest();
        if (digest == null) return Optional.empty();
        var all = new Form();
        for (long position : positions(entry).toArray()) {
            byte[] fact = forms.get(position);
            if (fact == null)
                return Optional.of("entry %d vouches for a fact at %d that is gone".formatted(entry.n(), position));
            all.raw(fact);
        }
        return all.sha256().equals(digest)
                ? Optional.empty()
                : Optional.of("entry %d vouches for facts up to %d that no longer read as they were recorded"
                        .formatted(entry.n(), entry.position()));
    }

    private static LongStream positions(StoredEntry entry) {
        return LongStream.rangeClosed(entry.position() - entry.facts() + 1, entry.position());
    }

    private static byte[] form(ResultSet row) throws SQLException {
        return new Form()
                .number(row.getLong("globalindex"))
                .text(row.getString("timestamp"))
                .text(row.getString("eventidentifier"))
                .text(row.getString("aggregateidentifier"))
                .number(row.getLong("sequencenumber"))
                .text(row.getString("type"))
                .text(row.getString("payloadtype"))
                .text(row.getString("payloadrevision"))
                .part(row.getBytes("payload"))
                .part(row.getBytes("metadata"))
                .bytes();
    }
}
