package brokerage.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word of a fixed vocabulary, written in lower case with underscores wherever it leaves the code. */
public interface Word {

    String name();

    @JsonValue
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a word as people write it: case and blanks do not matter. */
    static <E extends Enum<E>> E read(Class<E> vocabulary, String field, String written) {
        String name = written.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(new InvalidValue(field, notOneOf(vocabulary, written))));
    }

    private static <E extends Enum<E>> String notOneOf(Class<E> vocabulary, String written) {
        String words = Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> word instanceof Word w ? w.word() : word.name())
                .collect(Collectors.joining(", "));
        return "'%s' is not one of %s".formatted(written, words);
    }
}
