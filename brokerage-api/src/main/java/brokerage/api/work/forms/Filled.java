package brokerage.api.work.forms;

import brokerage.api.door.LondonDay;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody typed and chose, by the names of the inputs; what was left empty is not there. */
record Filled(Map<String, List<String>> values) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern STEP = Pattern.compile("(\\w+)(\\[(?:(\\w+)=(\\w+))?])?");

    static Filled in(Form form, HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        form.inputs().forEach(input -> {
            String[] sent = request.getParameterValues(input.name());
            List<String> said = sent == null
                    ? List.of()
                    : Arrays.stream(sent).filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) values.put(input.name(), said);
        });
        return new Filled(values);
    }

    /** What the form begins with, where the address says nothing else. */
    Filled orUsual(Form form, Subject subject) {
        Map<String, List<String>> all = new HashMap<>(values);
        form.inputs()
                .forEach(input ->
                        all.computeIfAbsent(input.name(), name -> input.usual().apply(subject)));
        return new Filled(all);
    }

    List<String> of(Input input) {
        return values.getOrDefault(input.name(), List.of());
    }

    /** The body of the command. What cannot be what it should be goes as it was typed: the API says what is wrong with it. */
    ObjectNode body(Form form, String council) {
        ObjectNode body = JSON.objectNode();
        form.inputs().forEach(input -> {
            List<String> said = of(input);
            if (said.isEmpty()) return;
            List<String> path = Arrays.asList(input.name().split("\\."));
            if (input.name().contains("[]")) said.forEach(value -> put(body, path, node(input, value, council)));
            else put(body, path, value(input, said, council));
        });
        return body;
    }

    private static JsonNode value(Input input, List<String> said, String council) {
        return switch (input.kind()) {
            case SEVERAL -> list(input, said, council);
            case LINES -> list(input, said.getFirst().strip().lines().toList(), council);
            default -> node(input, said.getFirst(), council);
        };
    }

    private static JsonNode list(Input input, List<String> said, String council) {
        ArrayNode list = JSON.arrayNode();
        said.stream().filter(value -> !value.isBlank()).forEach(value -> list.add(node(input, value, council)));
        return list;
    }

    private static JsonNode node(Input input, String typed, String council) {
        String value = typed.strip();
        return switch (input.kind()) {
            case NUMBER, SCORE ->
                value.matches("-?\\d{1,9}") ? JSON.numberNode(Integer.parseInt(value)) : JSON.stringNode(value);
            case YES_NO ->
                value.matches("true|false") ? JSON.booleanNode(value.equals("true")) : JSON.stringNode(value);
            case POUNDS -> JSON.stringNode(value.replaceAll("[£,\\s]", ""));
            case MINUTE -> JSON.stringNode(instant(value));
            default -> JSON.stringNode(input.idOf().isEmpty() ? value : id(input.idOf(), value, council));
        };
    }

    private static String id(String kind, String value, String council) {
        return value.contains(":") ? value : "%s:%s:%s".formatted(kind, council, value);
    }

    /** A clock on the wall in London. */
    private static String instant(String typed) {
        try {
            return LocalDateTime.parse(typed)
                    .atZone(LondonDay.LONDON)
                    .toInstant()
                    .toString();
        } catch (DateTimeException notAMinute) {
            return typed;
        }
    }

    private static void put(ObjectNode into, List<String> path, JsonNode value) {
        Matcher step = STEP.matcher(path.getFirst());
        if (!step.matches()) throw new IllegalArgumentException(path + " is no way into a body");
        List<String> rest = new ArrayList<>(path.subList(1, path.size()));
        if (rest.isEmpty()) into.set(step.group(1), value);
        else if (step.group(2) == null) put(into.withObjectProperty(step.group(1)), rest, value);
        else {
            ArrayNode list = into.withArrayProperty(step.group(1));
            put(step.group(3) == null ? list.addObject() : marked(list, step.group(3), step.group(4)), rest, value);
        }
    }

    /** All inputs with the same mark are about the same element. */
    private static ObjectNode marked(ArrayNode list, String name, String mark) {
        return list.valueStream()
                .map(JsonNode::asObject)
                .filter(element -> element.path(name).asString().equals(mark))
                .findFirst()
                .orElseGet(() -> list.addObject().put(name, mark));
    }
}
