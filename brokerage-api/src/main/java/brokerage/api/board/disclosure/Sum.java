package brokerage.api.board.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** A number of children that is made up of others, each child counted in one of them; all by their names. */
public record Sum(String whole, List<String> parts) {

    /** What the name of a part has after it in the name of the rest of its whole. */
    public static final String OTHERS = "-others";

    public Sum {
        parts = List.copyOf(parts);
    }

    /** A number of children, and the others of the whole, by what they are called. */
    public static Sum part(String whole, String part) {
        return new Sum(whole, List.of(part, part + OTHERS));
    }

    public Stream<String> members() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }
}
