package brokerage.api.audit.search;

import brokerage.api.audit.Kind;
import brokerage.language.Word;
import brokerage.language.id.VaultRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries of the audit, the newest first. */
@Repository
class AuditSearch {

    private static final String ENTRIES = """
            select n, at, kind, what, actor, role, client, correlation, reason, address, status, subjects, position, facts, hash
            from audit_entry where council = :council and n > :after and n < :before""";

    private static final String ABOUT_CHILD = " and n = any (array(select audit_about(:child)))";

    private final JdbcClient reader;

    AuditSearch(@Qualifier("reader") JdbcClient reader) {
        this.reader = reader;
    }

    /** @param before the number of an entry; all that are found were written earlier */
    List<AuditEntry> find(Sought sought, long before, int limit) {
        var sql = new StringBuilder(ENTRIES);
        if (sought.kind() != null) sql.append(" and kind = :kind");
        if (sought.person() != null) sql.append(" and actor = :person");
        if (sought.child() != null) sql.append(ABOUT_CHILD);
        return reader.sql(sql.append(" order by n desc limit :limit").toString())
                .param("council", sought.council().value())
                .param("after", sought.from() == null ? 0 : lastBefore(sought.from(), sought))
                .param(
                        "before",
                        sought.until() == null ? before : Math.min(before, lastBefore(sought.until(), sought) + 1))
                .param("limit", limit)
                .param("kind", sought.kind() == null ? null : sought.kind().word())
                .param("person", sought.person())
                .param("child", sought.child() == null ? null : sought.child().value())
                .query(AuditSearch::entry)
                .list();
    }

    /** Time never falls along a chain, so that an instant is a place in it. */
    private long lastBefore(Instant instant, Sought sought) {
        return reader.sql("select n from audit_entry where council = ? and at < ? order by at desc, n desc limit 1")
                .params(sought.council().value(), instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new AuditEntry(
                row.getLong("n"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Word.read(Kind.class, "kind", row.getString("kind")),
                row.getString("what"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("client"),
                row.getString("correlation"),
                reason == null ? null : new VaultRef(reason),
                row.getString("address"),
                row.getObject("status", Integer.class),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getLong("position"),
                row.getInt("facts"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
