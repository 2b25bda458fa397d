package brokerage.api.log;

import brokerage.api.log.Envelope.Addressed;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.language.id.StaleVersion;
import brokerage.language.id.UnknownReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which streams there are and how far each has come, asked before a command is considered. That a stream is there stays
 * true; that a version is the newest is looked at once more by {@link Slip} when the events are appended.
 */
final class Streams {

    private final JdbcClient jdbc;

    Streams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when something it presupposes is not recorded for this council, or was overtaken */
    void mustFit(Envelope envelope) {
        Set<Identifier> presupposed = envelope.presupposed();
        if (presupposed.isEmpty()) return;
        Map<String, Long> versions = versions(presupposed);
        for (Identifier id : presupposed)
            mustBeRecorded(id, versions, envelope.caller().council());
        Addressed addressed = envelope.addressed();
        if (addressed != null) mustBeNewest(addressed, versions);
    }

    private static void mustBeRecorded(Identifier id, Map<String, Long> versions, CouncilId council) {
        if (!versions.containsKey(id.value()) || !id.council().equals(council))
            throw new Refused(new UnknownReference(id));
    }

    private static void mustBeNewest(Addressed addressed, Map<String, Long> versions) {
        @Nullable Long expected = addressed.expectedVersion();
        @Nullable Long actual = versions.get(addressed.id().value());
        if (expected != null && actual != null && !expected.equals(actual))
            throw new Refused(new StaleVersion(addressed.id(), expected, actual));
    }

    private Map<String, Long> versions(Set<Identifier> ids) {
        Map<String, Long> versions = new HashMap<>();
        jdbc.sql("select stream, (select max(sequencenumber) from domainevententry where aggregateidentifier = stream)"
                        + " from unnest(?::text[]) stream")
                .param(ids.stream().map(Identifier::value).toArray(String[]::new))
                .query(row -> {
                    long version = row.getLong(2);
                    if (!row.wasNull()) versions.put(row.getString(1), version);
                });
        return versions;
    }
}
