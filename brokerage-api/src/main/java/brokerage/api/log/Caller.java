package brokerage.api.log;

import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a command is given. Becomes metadata of the command and of every event that follows from it, as plain
 * text under the names in {@link #KEYS}.
 *
 * @param client the program they ask with
 * @param because where the vault keeps the reason that was given, if one was
 * @param correlation the request this began with, to find everything that came of it
 */
public record Caller(
        CouncilId council,
        String actor,
        String role,
        String client,
        @Nullable VaultRef because,
        String correlation) {

    /** What an event takes over from the command, or the event, that caused it. */
    public static final List<String> KEYS = List.of("council", "actor", "role", "client", "because", "correlation");

    Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put("council", council.value());
        metadata.put("actor", actor);
        metadata.put("role", role);
        metadata.put("client", client);
        if (because != null) metadata.put("because", because.value());
        metadata.put("correlation", correlation);
        return metadata;
    }
}
