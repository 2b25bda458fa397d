package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import brokerage.api.fuzz.Api.Operation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param operation that is meant by it
 * @param role it is sent in; empty with a token that opens nothing
 * @param verb it is sent with, which may be another than the operation's
 * @param target path and query, escaped
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Shot(
        Operation operation,
        String role,
        String verb,
        String target,
        Map<String, String> headers,
        byte @Nullable [] body) {

    private static final int SHOWN = 1500;

    /** Anybody with a token may ask which verbs there are. */
    boolean mayBeServed() {
        return operation.roles().contains(role) || (verb.equals("OPTIONS") && !role.isEmpty());
    }

    @Override
    public String toString() {
        String sent = body == null ? "" : new String(body, ISO_8859_1);
        var shown = new TreeMap<>(headers);
        shown.computeIfPresent("Authorization", (name, token) -> token.length() > 100 ? "(a token)" : token);
        return "%s %s %s%n%s".formatted(verb, target, shown, sent.substring(0, Math.min(SHOWN, sent.length())));
    }
}
