package brokerage.api.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The running service's own description, as the fuzzer reads it. */
record Api(JsonNode description, List<Operation> operations) {

    /** One verb at one address. */
    record Operation(String verb, String path, JsonNode said) {

        Optional<JsonNode> body() {
            return Optional.of(said.at("/requestBody/content/application~1json/schema"))
                    .filter(JsonNode::isObject);
        }

        List<JsonNode> parameters(String in) {
            List<JsonNode> found = new ArrayList<>();
            said.at("/parameters").forEach(parameter -> {
                if (parameter.at("/in").asString().equals(in)) found.add(parameter);
            });
            return found;
        }

        /** The words of the roles it is for. */
        List<String> roles() {
            return said.at("/x-roles").valueStream().map(JsonNode::asString).toList();
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static Api of(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.add(new Operation(
                                verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
        return new Api(description, List.copyOf(operations));
    }

    /** What answers there to another verb; itself where nothing does. */
    Operation at(String verb, Operation operation) {
        return operations.stream()
                .filter(other ->
                        other.path().equals(operation.path()) && other.verb().equals(verb))
                .findFirst()
                .orElse(operation);
    }

    /** Itself, or what it refers to, or what it is if it is anything at all. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) return resolved(schema.at("/anyOf/0"));
        JsonNode reference = schema.at("/$ref");
        return reference.isString()
                ? resolved(description.at(reference.asString().substring(1)))
                : schema;
    }
}
