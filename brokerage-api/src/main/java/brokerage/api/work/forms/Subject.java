package brokerage.api.work.forms;

import brokerage.api.inside.Asking;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * What a form is about: the record as it was when the form was opened, and whatever else has to be asked to offer choices.
 *
 * @param names the ids in the form's address, by their names there
 * @param record as the API answers it; empty where a record is only being made
 * @param version of the record, as in its {@code ETag}; empty where it has none yet
 */
public record Subject(Asking asking, Map<String, String> names, JsonNode record, String version) {

    String named(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    JsonNode ask(String path, Object... values) {
        return asking.of(path, values);
    }

    LocalDate today() {
        return asking.question().asAt();
    }

    String council() {
        return asking.question().council().value();
    }
}
