package brokerage.api.apart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request as the description of the API allows it, with a place held open, {@code <kind>}, wherever an id stands in its
 * address or its body.
 */
record AnyRequest(HttpMethod verb, String pattern, String address, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 6;

    private static final Set<String> AMOUNTS = Set.of("amount", "core", "support", "education", "other");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("action", "action"),
            Map.entry("scheme", "scheme"),
            Map.entry("pipeline", "scheme"),
            Map.entry("budget", "budget"),
            Map.entry("signOff", "signoff"),
            Map.entry("child", "child"),
            Map.entry("children", "child"),
            Map.entry("home", "home"),
            Map.entry("homes", "home"),
            Map.entry("provider", "provider"),
            Map.entry("providers", "provider"),
            Map.entry("asked", "provider"),
            Map.entry("contract", "contract"),
            Map.entry("placement", "placement"),
            Map.entry("referral", "referral"),
            Map.entry("offer", "offer"),
            Map.entry("match", "match"));

    /** How many places are held open. */
    int open() {
        return (address + body).split("<[a-z]+>", -1).length - 1;
    }

    /** The same for each place in turn, from the first of the address to the last of the body. */
    AnyRequest filled(List<UnaryOperator<String>> ids) {
        String all = address + "\n" + body;
        for (UnaryOperator<String> id : ids) {
            int at = all.indexOf('<');
            int end = all.indexOf('>', at);
            all = all.substring(0, at) + id.apply(all.substring(at + 1, end)) + all.substring(end + 1);
        }
        int cut = all.indexOf('\n');
        return new AnyRequest(verb, pattern, all.substring(0, cut), all.substring(cut + 1));
    }

    /** One of each operation that takes JSON or nothing; with those optional parts that chance has it. */
    static List<AnyRequest> ofEach(JsonNode api, RandomGenerator random) {
        var requests = new ArrayList<AnyRequest>();
        api.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!path.getKey().startsWith("/api/v1/")) return;
                    JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                    boolean upload = operation.getValue().has("requestBody") && schema.isMissingNode();
                    if (upload) return;
                    requests.add(new AnyRequest(
                            HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                            path.getKey(),
                            address(path.getKey(), operation.getValue().at("/parameters")),
                            schema.isMissingNode()
                                    ? ""
                                    : value(api, schema, "", 0, random).toString()));
                }));
        return requests;
    }

    private static String address(String pattern, JsonNode parameters) {
        String address = pattern.substring("/api/v1".length())
                .replace("{bed}", "1")
                .replace("{id}", "<import>")
                .replace("{measure}", "children-in-placements")
                .replace("{number}", "1")
                .replace("{form}", "csv")
                .replaceAll("\\{(\\w+)}", "<$1>");
        var query = new ArrayList<String>();
        for (JsonNode parameter : parameters) {
            String name = parameter.at("/name").asString();
            if (!parameter.at("/in").asString().equals("query")) continue;
            if (KINDS.containsKey(name)) query.add(name + "=<" + KINDS.get(name) + ">");
            if (name.equals("from")) query.add("from=2026-02-01");
            if (name.equals("until")) query.add("until=2026-03-11");
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static JsonNode value(JsonNode api, JsonNode schema, String name, int depth, RandomGenerator random) {
        if (schema.has("$ref"))
            return value(api, api.at(schema.at("/$ref").asString().substring(1)), name, depth, random);
        if (schema.has("enum"))
            return schema.at("/enum").get(random.nextInt(schema.at("/enum").size()));
        if (schema.has("properties")) return object(api, schema, depth, random);
        return switch (type(schema)) {
            case "array" -> {
                ArrayNode list = JSON.createArrayNode();
                if (depth < DEEPEST) list.add(value(api, schema.at("/items"), name, depth + 1, random));
                yield list;
            }
            case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case "integer" -> JSON.getNodeFactory().numberNode(random.nextInt(1, 4));
            case "object" -> JSON.createObjectNode();
            case "number" -> JSON.getNodeFactory().stringNode("1200.00");
            default -> text(schema, name, random);
        };
    }

    private static ObjectNode object(JsonNode api, JsonNode schema, int depth, RandomGenerator random) {
        ObjectNode object = JSON.createObjectNode();
        var required = new ArrayList<String>();
        schema.at("/required").forEach(name -> required.add(name.asString()));
        schema.at("/properties").properties().forEach(property -> {
            boolean told = required.contains(property.getKey())
                    || KINDS.containsKey(property.getKey())
                    || (depth < DEEPEST && random.nextInt(3) == 0);
            if (told)
                object.set(property.getKey(), value(api, property.getValue(), property.getKey(), depth + 1, random));
        });
        return object;
    }

    private static JsonNode text(JsonNode schema, String name, RandomGenerator random) {
        String kind = KINDS.get(name);
        if (kind != null) return JSON.getNodeFactory().stringNode("<" + kind + ">");
        if (AMOUNTS.contains(name)) return JSON.getNodeFactory().stringNode("120.00");
        String text = switch (schema.at("/format").asString("")) {
            case "date" -> "2026-03-0" + random.nextInt(1, 7);
            case "date-time" -> "2026-03-05T10:00:00Z";
            default -> schema.has("example") ? schema.at("/example").asString() : "word" + random.nextInt(1000);
        };
        return JSON.getNodeFactory().stringNode(text);
    }

    /** Since 3.1 a type may be a list, with null in it. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.at("/type");
        if (!type.isArray()) return type.asString("string");
        for (JsonNode one : type) if (!one.asString().equals("null")) return one.asString();
        return "string";
    }
}
