package brokerage.projections.demand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What the back-test came to at one distance: by how many children forecasts of a type were off, on average, and how many in a
 * hundred lay in the bands. Written by the back-test beside {@code docs/forecast.md}.
 */
public record Tested(
        int months,
        double model,
        double stockAndFlow,
        double asToday,
        double asLastYear,
        double held50,
        double held90) {

    private static final String FIGURES = "back-test.csv";

    /** In the order of their distance. */
    public static List<Tested> all() {
        try (InputStream figures = Objects.requireNonNull(Tested.class.getResourceAsStream(FIGURES))) {
            return new String(figures.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Tested::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tested read(String line) {
        List<String> cells = List.of(line.split(","));
        double[] figures =
                cells.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
        return new Tested(
                Integer.parseInt(cells.getFirst()),
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                figures[4],
                figures[5]);
    }
}
