package brokerage.api.audit.proof;

import brokerage.api.log.Log;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the audit as it stands in its table, and what its hash must be. */
record StoredEntry(
        String council,
        long n,
        OffsetDateTime at,
        String kind,
        String what,
        String actor,
        String role,
        String client,
        String correlation,
        @Nullable String reason,
        @Nullable String address,
        @Nullable Integer status,
        List<String> subjects,
        long position,
        int facts,
        @Nullable String digest,
        String hash) {

    static final String COLUMNS =
            "council, n, at, kind, what, actor, role, client, correlation, reason, address, status,"
                    + " subjects, position, facts, encode(digest, 'hex') as digest, encode(hash, 'hex') as hash";

    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString("council"),
                row.getLong("n"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("kind"),
                row.getString("what"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("client"),
                row.getString("correlation"),
                row.getString("reason"),
                row.getString("address"),
                row.getObject("status", Integer.class),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getLong("position"),
                row.getInt("facts"),
                row.getString("digest"),
                row.getString("hash"));
    }

    Link link() {
        return new Link(n, hash);
    }

    /** The hash it has if it follows that link and nobody changed it. */
    String hashAfter(Link before) {
        var form = new Form()
                .raw(HexFormat.of().parseHex(before.hash()))
                .text(council)
                .number(n)
                .text(Log.RECORDED_AT.format(at))
                .text(kind)
                .text(what)
                .text(actor)
                .text(role)
                .text(client)
                .text(correlation)
                .text(reason)
                .text(address)
                .text(status == null ? null : status.toString())
                .number(subjects.size());
        subjects.forEach(form::text);
        return form.number(position).number(facts).hexadecimal(digest).sha256();
    }
}
