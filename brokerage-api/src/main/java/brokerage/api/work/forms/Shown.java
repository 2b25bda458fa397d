package brokerage.api.work.forms;

import brokerage.api.work.shown.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands on a page.
 *
 * @param back the record it is about
 * @param version of that record when it was opened; empty where it has none yet
 * @param key by which a form that is sent twice is told once
 * @param groups with what is in them
 * @param faults each with the place in the page where it is put right; none leads nowhere
 */
public record Shown(
        String title,
        String explanation,
        String button,
        String address,
        Link back,
        String version,
        String key,
        List<Group> groups,
        List<Fault> faults) {

    /** Inputs that belong together. */
    public record Group(String title, List<Field> inputs) {}

    /** One input with what is in it and what is wrong with that. */
    public record Field(
            Input input,
            List<String> values,
            List<Choice> choices,
            @Nullable String error) {

        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }

        public boolean has(String value) {
            return values.contains(value);
        }

        public String id() {
            return input.id();
        }

        /** What a reader is told beside the label. */
        public @Nullable String describedBy() {
            String hint = input.hint().isEmpty() ? "" : id() + "-hint";
            String wrong = error == null ? "" : id() + "-error";
            String both = (hint + " " + wrong).strip();
            return both.isEmpty() ? null : both;
        }
    }

    /** Something that is wrong, and where. */
    public record Fault(String message, @Nullable String id) {}

    static Shown of(Form form, Subject subject, Filled filled, Faults faults, String address, Link back, String key) {
        List<Group> groups = form.groups().stream()
                .map(group -> new Group(
                        group.title(),
                        group.inputs().stream()
                                .map(input -> field(input, subject, filled, faults))
                                .toList()))
                .toList();
        return new Shown(
                form.title(),
                form.explanation(),
                form.button(),
                address,
                back,
                subject.version(),
                key,
                groups,
                listed(form, faults));
    }

    private static Field field(Input input, Subject subject, Filled filled, Faults faults) {
        return new Field(
                input,
                filled.of(input),
                input.choices().apply(subject),
                faults.beside().get(input.name()));
    }

    private static List<Fault> listed(Form form, Faults faults) {
        var whole = faults.whole().stream().map(message -> new Fault(message, null));
        var beside = form.inputs()
                .filter(input -> faults.beside().containsKey(input.name()))
                .map(input -> new Fault(input.label() + ": " + faults.beside().get(input.name()), input.id()));
        return java.util.stream.Stream.concat(whole, beside).toList();
    }
}
