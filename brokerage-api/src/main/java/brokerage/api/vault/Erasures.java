package brokerage.api.vault;

import brokerage.language.Refused;
import brokerage.language.id.Identifier;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whose keys were destroyed. */
@Component
public class Erasures {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    /**
     * What nobody can read any more.
     *
     * @param position of the fact that destroyed the key
     * @param entries how many, by kind
     */
    public record Erasure(long position, Instant at, Map<String, Integer> entries) {

        public Erasure {
            entries = Map.copyOf(entries);
        }
    }

    private final JdbcClient jdbc;

    public Erasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Erasure> of(Identifier subject) {
        return jdbc.sql("select position, at, entries::text from keys.destroyed where subject = ?")
                .param(subject.value())
                .query((row, n) -> new Erasure(
                        row.getLong("position"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        JSON.readValue(row.getString("entries"), COUNTS)))
                .optional();
    }

    /** Refuses what is to be said of somebody nobody knows any more. */
    public void mustNotBeAmong(Collection<? extends Identifier> subjects) {
        for (Identifier subject : subjects) if (of(subject).isPresent()) throw new Refused(new RecordIsErased(subject));
    }
}
