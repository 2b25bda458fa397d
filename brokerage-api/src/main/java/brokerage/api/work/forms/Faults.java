package brokerage.api.work.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What the API has against what was sent, each beside the input it is about.
 *
 * @param beside by the names of inputs
 * @param whole what no single input is at fault for
 */
record Faults(Map<String, String> beside, List<String> whole) {

    static final Faults NONE = new Faults(Map.of(), List.of());

    static Faults of(Form form, JsonNode problem) {
        Map<String, String> beside = new HashMap<>();
        List<String> whole = new ArrayList<>();
        problem.path("errors").forEach(error -> {
            String message = error.path("message").asString("");
            input(form, plain(error.path("field").asString("")))
                    .ifPresentOrElse(at -> beside.putIfAbsent(at.name(), message), () -> whole.add(message));
        });
        if (beside.isEmpty() && whole.isEmpty())
            whole.add(problem.path("detail").asString("This cannot be recorded"));
        return new Faults(beside, whole);
    }

    boolean areNone() {
        return beside.isEmpty() && whole.isEmpty();
    }

    /** The API names a field by its path; a rule of the domain by its word alone; what is missing whole by where it would begin. */
    private static Optional<Input> input(Form form, String field) {
        if (field.isEmpty()) return Optional.empty();
        return first(form, name -> name.equals(field))
                .or(() -> first(form, name -> name.startsWith(field + ".")))
                .or(() -> first(form, name -> field.startsWith(name + ".")))
                .or(() -> first(form, name -> name.endsWith("." + last(field))))
                .or(() -> first(form, name -> name.equals(last(field))));
    }

    private static Optional<Input> first(Form form, Predicate<String> fits) {
        return form.inputs().filter(input -> fits.test(plain(input.name()))).findFirst();
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static String plain(String path) {
        return path.replaceAll("\\[[^]]*]", "");
    }
}
