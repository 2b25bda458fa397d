package brokerage.api.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that fit a schema, and what a field is called: dates of these years, ids that exist, sums of money. */
final class Grown {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 12;
    private static final Map<String, String> KINDS = Map.of(
            "children",
            "child",
            "homes",
            "home",
            "providers",
            "provider",
            "follows",
            "referral",
            "asked",
            "provider",
            "leaving",
            "placement");

    /** Which only together make a whole. */
    private static final Map<String, Integer> LIKELY =
            Map.of("socialCare", 10_000, "education", 0, "health", 0, "ourBeds", 2, "totalBeds", 4);

    private final Api api;
    private final Pool pool;
    private final Random random;

    Grown(Api api, Pool pool, Random random) {
        this.api = api;
        this.pool = pool;
        this.random = random;
    }

    JsonNode value(String name, JsonNode described) {
        return value(name, described, 0);
    }

    private JsonNode value(String name, JsonNode described, int depth) {
        JsonNode schema = api.resolved(described);
        if (name.equals("id")) return JSON.getNodeFactory().stringNode("N-" + random.nextInt(100_000));
        if (schema.at("/enum").isArray()) return one(schema.at("/enum"));
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.getNodeFactory().numberNode(count(name));
            case "number" -> JSON.getNodeFactory().numberNode(random.nextInt(700_000) / 100.0);
            case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            default -> JSON.getNodeFactory().stringNode(text(name, schema));
        };
    }

    private int count(String name) {
        if (LIKELY.containsKey(name) && random.nextInt(4) > 0) return LIKELY.get(name);
        return random.nextInt(random.nextBoolean() ? 5 : 400);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.at("/type");
        if (type.isArray())
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElseThrow();
        return type.isString() ? type.asString() : schema.has("properties") ? "object" : "string";
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        List<String> required = new ArrayList<>();
        schema.at("/required").forEach(name -> required.add(name.asString()));
        if (depth > DEEPEST) return object;
        schema.at("/properties").properties().forEach(property -> {
            boolean needed = required.contains(property.getKey());
            if (needed || random.nextInt(3) > 0)
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
        });
        JsonNode more = schema.at("/additionalProperties");
        if (more.isObject()) object.set("key" + random.nextInt(3), value("key", more, depth + 1));
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.createArrayNode();
        for (int i = random.nextInt(3); i >= 0; i--) array.add(value(name, schema.at("/items"), depth + 1));
        return array;
    }

    private JsonNode one(JsonNode words) {
        return words.get(random.nextInt(words.size()));
    }

    String text(String name, JsonNode schema) {
        String kind = KINDS.getOrDefault(name, name);
        if (pool.knows(kind)) return pool.any(kind, random);
        String format = schema.at("/format").asString("");
        if (format.equals("date") || name.matches("on|asAt|from|until|.*On|.*By")) return date().toString();
        if (format.equals("date-time") || name.endsWith("At")) return date() + "T09:30:00Z";
        if (name.equals("carePlan")) return "residential";
        if (schema.at("/example").isString() && random.nextBoolean())
            return schema.at("/example").asString();
        return switch (random.nextInt(4)) {
            case 0 -> "%d.%02d".formatted(random.nextInt(7000), random.nextInt(100));
            case 1 -> "OX%d %dAA".formatted(1 + random.nextInt(9), 1 + random.nextInt(9));
            case 2 -> "F-" + random.nextInt(100_000);
            default -> "Said at the door " + random.nextInt(1000);
        };
    }

    /** These years mostly, since what happens long ago or ahead is refused for that alone. */
    LocalDate date() {
        List<Integer> days = List.of(250, 250, 1400, 20_000);
        return LocalDate.of(2026, 12, 22).minusDays(random.nextInt(days.get(random.nextInt(days.size()))));
    }
}
