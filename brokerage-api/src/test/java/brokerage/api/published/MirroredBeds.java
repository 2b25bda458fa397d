package brokerage.api.published;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What another system works out on its own from the rows of a view with {@code from} and {@code until}. */
public final class MirroredBeds {

    private MirroredBeds() {}

    /** The rows that hold on the night of a date. */
    public static Stream<JsonNode> on(LocalDate night, Collection<JsonNode> rows) {
        return rows.stream()
                .filter(row -> !date(row, "from").orElseThrow().isAfter(night))
                .filter(row -> date(row, "until").map(night::isBefore).orElse(true));
    }

    /** Of each group: beds, taken, out of use, empty, held. */
    public static Map<String, List<Long>> figures(
            LocalDate night, Collection<JsonNode> rows, Function<JsonNode, Optional<String>> group) {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        on(night, rows)
                .forEach(row -> group.apply(row)
                        .ifPresent(of -> groups.merge(
                                of,
                                List.of(row),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        Map<String, List<Long>> figures = new TreeMap<>();
        groups.forEach((of, beds) -> figures.put(
                of,
                List.of(
                        (long) beds.size(),
                        in(beds, "occupied", "retained"),
                        in(beds, "out_of_use"),
                        in(beds, "void", "held"),
                        in(beds, "held"))));
        return figures;
    }

    /** How many nights of a period, the last date not among them, a row tells of. */
    public static long nights(JsonNode row, LocalDate from, LocalDate until) {
        LocalDate first = max(date(row, "from").orElseThrow(), from);
        LocalDate end = date(row, "until").filter(until::isAfter).orElse(until);
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public static Optional<String> text(JsonNode row, String field) {
        return Optional.ofNullable(row.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asString);
    }

    public static Optional<LocalDate> date(JsonNode row, String field) {
        return text(row, field).map(LocalDate::parse);
    }

    private static long in(List<JsonNode> beds, String... states) {
        return beds.stream()
                .filter(bed -> List.of(states).contains(bed.get("state").asString()))
                .count();
    }
}
