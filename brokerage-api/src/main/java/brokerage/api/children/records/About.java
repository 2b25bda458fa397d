package brokerage.api.children.records;

import brokerage.language.id.ChildRef;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whom a handed-out fact may speak of.
 *
 * @param others the other children its record names
 */
record About(ChildRef child, List<ChildRef> others) {

    private static final JsonMapper JSON = JsonMapper.shared();

    About {
        others = List.copyOf(others);
    }

    boolean alone() {
        return others.isEmpty();
    }

    /** Whether the fact as a whole is not about somebody else. */
    boolean concerns(JsonNode fact) {
        return !isOther(fact.path("child"));
    }

    /** The same without the others. */
    JsonNode only(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode left = JSON.createObjectNode();
                object.properties().forEach(field -> {
                    if (!isOther(field.getValue())) left.set(field.getKey(), only(field.getValue()));
                });
                yield left;
            }
            case ArrayNode array -> {
                ArrayNode left = JSON.createArrayNode();
                array.forEach(item -> {
                    if (!isOther(item) && concerns(item)) left.add(only(item));
                });
                yield left;
            }
            default -> node;
        };
    }

    private boolean isOther(JsonNode node) {
        return node.isString()
                && others.stream().anyMatch(other -> other.value().equals(node.asString()));
    }
}
