package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import brokerage.api.fuzz.Api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes requests out of the description and a seed: the same seed and the same pool make the same request. */
final class Shots {

    static final String COUNCIL = "fuzz";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BOUNDARY = "fuzz-boundary";
    private static final List<String> VERBS =
            List.of("PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "BREW", "GET", "POST");
    private static final List<String> ODD_ENDS = List.of("/", "//", ";a=b", "/..", "/%2e%2e", "%00", "%2f");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "application/json;charset=\"",
            "application/problem+json",
            "multipart/form-data",
            "*/*",
            "json",
            "a/b;c");

    private final Api api;
    private final Pool pool;
    private final Heads heads = new Heads();

    Shots(Api api, Pool pool) {
        this.api = api;
        this.pool = pool;
    }

    Shot shot(long seed) {
        Random random = new Random(seed);
        Operation operation =
                api.operations().get(random.nextInt(api.operations().size()));
        var grown = new Grown(api, pool, random);
        Map<String, String> headers = new TreeMap<>();
        byte[] body = body(operation, grown, random, headers);
        String role = heads.add(headers, operation, random);
        String verb = random.nextInt(25) == 0 ? VERBS.get(random.nextInt(VERBS.size())) : operation.verb();
        return new Shot(
                api.at(verb, operation),
                role,
                verb,
                path(operation, random) + query(operation, grown, random),
                headers,
                body);
    }

    private String path(Operation operation, Random random) {
        String path = random.nextInt(5) > 0 ? known(operation.path(), random) : operation.path();
        Matcher open = Pattern.compile("\\{(\\w+)}").matcher(path);
        String filled = open.replaceAll(name -> Matcher.quoteReplacement(segment(name.group(1), random)));
        return random.nextInt(60) == 0 ? filled + ODD_ENDS.get(random.nextInt(ODD_ENDS.size())) : filled;
    }

    /** With a part of a record below the record it is part of. */
    private String known(String path, Random random) {
        String kind = path.contains("{placement}") ? "placement" : "match";
        String owner = kind.equals("placement") ? "{child}" : "{referral}";
        if (!path.contains("{" + kind + "}")) return path;
        return pool.owned(kind, random)
                .map(owned ->
                        path.replace(owner, escaped(owned.owner())).replace("{" + kind + "}", escaped(owned.part())))
                .orElse(path);
    }

    private String segment(String name, Random random) {
        String value = switch (random.nextInt(12)) {
            case 0 -> Hostile.text(random);
            case 1 -> name + ":" + COUNCIL + ":nobody";
            default ->
                name.equals("bed")
                        ? String.valueOf(random.nextInt(6))
                        : pool.any(name.equals("id") ? "import" : name, random);
        };
        return escaped(value.isEmpty() ? "-" : value.length() > 300 ? value.substring(0, 300) : value);
    }

    private String query(Operation operation, Grown grown, Random random) {
        List<String> parts = new ArrayList<>();
        boolean whole = random.nextInt(4) == 0;
        for (JsonNode parameter : operation.parameters("query")) {
            boolean required = parameter.at("/required").asBoolean(false);
            if (!required && !whole && random.nextInt(5) < 3) continue;
            parts.add(parameter.at("/name").asString() + "=" + escaped(asked(parameter, grown, random)));
            if (random.nextInt(40) == 0) parts.add(parts.getLast());
        }
        if (random.nextInt(40) == 0) parts.add(escaped(Hostile.text(random)) + "=1");
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String asked(JsonNode parameter, Grown grown, Random random) {
        String name = parameter.at("/name").asString();
        String text = switch (random.nextInt(6)) {
            case 0 -> Hostile.text(random);
            case 1 -> Hostile.number(random);
            default ->
                switch (name) {
                    case "limit", "within" -> String.valueOf(1 + random.nextInt(300));
                    case "knownAt" ->
                        random.nextBoolean() ? String.valueOf(random.nextInt(300)) : grown.date() + "T12:00:00Z";
                    case "by" ->
                        List.of("contract", "provision", "home", "bed", "type").get(random.nextInt(5));
                    case "kind" -> List.of("read", "changed", "refused").get(random.nextInt(3));
                    case "status" -> "open";
                    case "urgency" -> "urgent";
                    case "person" -> "a.smith";
                    default -> grown.value(name, parameter.at("/schema")).asString("");
                };
        };
        return text.length() > 500 ? text.substring(0, 500) : text;
    }

    private byte @Nullable [] body(Operation operation, Grown grown, Random random, Map<String, String> headers) {
        if (!operation.verb().equals("POST")) return random.nextInt(50) == 0 ? "{}".getBytes(UTF_8) : null;
        if (operation.body().isEmpty()) return upload(random, headers);
        headers.put(
                "Content-Type", random.nextInt(25) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : "application/json");
        JsonNode right = grown.value("", operation.body().get());
        return switch (random.nextInt(10)) {
            case 0 -> new Spoiled(random).whole(right);
            case 1, 2, 3 -> new Spoiled(random).inside(right);
            default -> JSON.writeValueAsBytes(right);
        };
    }

    private static byte[] upload(Random random, Map<String, String> headers) {
        headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        Uploads.Named file = Uploads.any(random);
        return Uploads.multipart(BOUNDARY, file, random.nextInt(10) == 0);
    }

    private static String escaped(String text) {
        return UriUtils.encode(text, UTF_8);
    }
}
