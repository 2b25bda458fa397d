package brokerage.api.problems;

import brokerage.language.Word;
import brokerage.language.id.Identifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a field of a type should have looked like. */
final class Expected {

    private Expected() {}

    static String inWords(Class<?> type) {
        if (type == LocalDate.class) return "A date is expected here, as in 2023-03-31";
        if (type == boolean.class || type == Boolean.class) return "true or false is expected here";
        if (type == int.class || type == Integer.class) return "A whole number is expected here";
        if (type.isEnum()) return "One of these is expected here: " + words(type);
        if (type == String.class || Identifier.class.isAssignableFrom(type)) return "A text is expected here";
        return "Something else is expected here";
    }

    private static String words(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> word instanceof Word w ? w.word() : word.toString())
                .collect(Collectors.joining(", "));
    }
}
