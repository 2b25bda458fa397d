package brokerage.api.fuzz;

import brokerage.api.Tokens;
import brokerage.api.access.Role;
import brokerage.api.fuzz.Api.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Who asks, in what form and about which version: mostly somebody who may. */
final class Heads {

    private static final List<String> ROLES =
            List.of(Role.values()).stream().map(Role::word).toList();
    /** Two, since nobody approves what they propose. */
    private static final List<String> ACTORS = List.of("a.smith", "b.jones");

    private static final List<String> VERSIONS = List.of(
            "*", "\"0\"", "\"1\"", "\"3\"", "W/\"1\"", "1", "\"999999999999999999\"", "\"1\",\"2\"", "\"x\"", "\"-1\"");
    private static final List<String> ACCEPTED = List.of(
            "text/html",
            "application/xml",
            "image/png",
            "*/*;q=0",
            "application/json;q=2",
            "text/csv",
            "nonsense",
            "a/b,,;");

    private final Forgery forgery = new Forgery();

    /** Answers with the role that is asked in; with nothing if the token opens nothing. */
    String add(Map<String, String> headers, Operation operation, Random random) {
        String role = one(random.nextInt(8) == 0 ? ROLES : operation.roles(), random);
        boolean forged = random.nextInt(25) == 0;
        Optional<String> token = forged
                ? forgery.instead(random, role)
                : Optional.of(Tokens.bearer(Shots.COUNCIL, one(ACTORS, random), role));
        token.ifPresent(given -> headers.put("Authorization", given));
        sometimes(8, "If-Match", one(VERSIONS, random), random, headers);
        sometimes(6, "Idempotency-Key", "key-" + random.nextInt(200), random, headers);
        sometimes(60, "Idempotency-Key", printable(random), random, headers);
        sometimes(25, "Accept", one(ACCEPTED, random), random, headers);
        sometimes(20, "X-Correlation-Id", printable(random), random, headers);
        sometimes(30, "Brokerage-Role", random.nextBoolean() ? role : printable(random), random, headers);
        sometimes(60, "Accept-Language", printable(random), random, headers);
        return forged ? "" : role;
    }

    private static void sometimes(int oneIn, String name, String value, Random random, Map<String, String> headers) {
        if (random.nextInt(oneIn) == 0) headers.put(name, value);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** What can stand in a header at all. */
    private static String printable(Random random) {
        String visible = Hostile.text(random).replaceAll("[^\\x20-\\x7e\\u00a1-\\u00ff]", "?");
        return visible.substring(0, Math.min(visible.length(), 300));
    }
}
