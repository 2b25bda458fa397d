package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that were right and are so no longer. */
final class Spoiled {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MARK = "\"@@number@@\"";

    private final Random random;

    Spoiled(Random random) {
        this.random = random;
    }

    /** One to three of its values are something else, missing, or one too many. */
    byte[] inside(JsonNode body) {
        JsonNode spoiled = body.deepCopy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            List<JsonNode> holders = holders(spoiled);
            if (!holders.isEmpty()) spoil(holders.get(random.nextInt(holders.size())));
        }
        String text = JSON.writeValueAsString(spoiled);
        while (text.contains(MARK)) text = text.replaceFirst(MARK, Hostile.number(random));
        return escaped(text).getBytes(UTF_8);
    }

    /** Halves of characters have no bytes of their own in UTF-8, but they can be escaped. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) escaped.append("\\u%04x".formatted(c));
            else escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }

    /** The text itself is broken, bytes and all. */
    byte[] whole(JsonNode body) {
        String text = JSON.writeValueAsString(body);
        return switch (random.nextInt(14)) {
            case 0 -> text.substring(0, random.nextInt(text.length())).getBytes(UTF_8);
            case 1 -> nested("[", "]");
            case 2 -> nested("{\"a\":", "}");
            case 3 -> nested("[", "");
            case 4 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 5 -> text.getBytes(UTF_16LE);
            case 6 -> flipped(text.getBytes(UTF_8));
            case 7 -> (text + text).getBytes(UTF_8);
            case 8 -> text.replaceFirst("\\{", "{\"a\":1,\"a\":2,").getBytes(UTF_8);
            case 9 -> "null".getBytes(UTF_8);
            case 10 -> new byte[0];
            case 11 -> text.replace("\"", "'").getBytes(UTF_8);
            case 12 -> text.replaceFirst("\"([^\"]*)\":", "\"\\\\ud800\":").getBytes(UTF_8);
            default -> (text + "\u00e9").getBytes(ISO_8859_1);
        };
    }

    private static byte[] nested(String open, String close) {
        return (open.repeat(10_000) + close.repeat(10_000)).getBytes(UTF_8);
    }

    private byte[] flipped(byte[] bytes) {
        for (int times = 1 + random.nextInt(4); times > 0; times--)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    private static List<JsonNode> holders(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if ((node.isObject() || node.isArray()) && !node.isEmpty()) found.add(node);
        node.forEach(child -> found.addAll(holders(child)));
        return found;
    }

    private void spoil(JsonNode holder) {
        if (holder instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(5) == 0) object.remove(name);
            else if (random.nextInt(8) == 0) object.set(Hostile.text(random), other());
            else object.set(name, other());
        }
        if (holder instanceof ArrayNode array) {
            if (random.nextInt(6) == 0) for (int i = 0; i < 2000; i++) array.add(array.get(0));
            else array.set(random.nextInt(array.size()), other());
        }
    }

    private JsonNode other() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.createArrayNode();
            case 2 -> JSON.createObjectNode();
            case 3 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 4 -> JSON.getNodeFactory().stringNode("@@number@@");
            case 5 -> JSON.createArrayNode().add(JSON.createObjectNode().put("a", 1));
            default -> JSON.getNodeFactory().stringNode(Hostile.text(random));
        };
    }
}
