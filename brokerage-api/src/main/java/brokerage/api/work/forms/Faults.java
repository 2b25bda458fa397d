package brokerage.api.work.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the API has against what was sent, each beside the input it is about.
 *
 * @param beside by the names of inputs
 * @param whole what no single input is at fault for
 */
record Faults(Map<String, String> beside, List<String> whole) {

    static final Faults NONE = new Faults(Map.of(), List.of());

    private static final Pattern ELEMENT = Pattern.compile("^([\\w.]+)\\[(\\d+)]");

    /** @param sent what the API has something against */
    static Faults of(Form form, JsonNode sent, JsonNode problem) {
        Map<String, String> beside = new HashMap<>();
        List<String> whole = new ArrayList<>();
        problem.path("errors").forEach(error -> {
            String message = error.path("message").asString("");
            String field = error.path("field").asString("");
            marked(form, sent, field)
                    .or(() -> input(form, plain(field)))
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
        Optional<Input> found = first(form, name -> name.equals(field))
                .or(() -> first(form, name -> name.startsWith(field + ".")))
                .or(() -> first(form, name -> field.startsWith(name + ".")))
                .or(() -> first(form, name -> name.endsWith("." + last(field))))
                .or(() -> first(form, name -> name.equals(last(field))));
        return found.filter(input -> isAlone(form, input));
    }

    /** Of several inputs for one list no one is at fault for all. */
    private static boolean isAlone(Form form, Input input) {
        return form.inputs()
                        .filter(other -> plain(other.name()).equals(plain(input.name())))
                        .count()
                == 1;
    }

    /** The API counts the elements of a list; the inputs of a form are marked by what an element is about. */
    private static Optional<Input> marked(Form form, JsonNode sent, String field) {
        Matcher counted = ELEMENT.matcher(field);
        if (!counted.find()) return Optional.empty();
        String list = counted.group(1);
        JsonNode element = sent.at("/" + list.replace('.', '/')).path(Integer.parseInt(counted.group(2)));
        String rest = field.substring(counted.end());
        return form.inputs()
                .filter(input -> element.propertyStream()
                        .anyMatch(mark -> input.name()
                                .equals("%s[%s=%s]%s"
                                        .formatted(
                                                list,
                                                mark.getKey(),
                                                mark.getValue().asString(""),
                                                rest))))
                .findFirst();
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
