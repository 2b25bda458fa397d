package brokerage.house;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Word;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasuresPageTest {

    private static final Path PAGE = Path.of("../docs/measures.md");

    private static final String START = """
            # The measures
            Written from the code, and held against it by the build. Each is asked for at `/api/v1/measures/<measure>`, by default of today, or with
            `asAt` and `knownAt` of any night as it was known at any time; `by` breaks it down, `/trend` tells it month by month,
            `/children` the placements behind it. Percentages are rounded half up to one decimal. Numerators and denominators of the parts
            of a breakdown add up to those of the whole, but for medians, centiles and what is the longest of something.
            A council's own targets are settings, `brokerage.councils.<name>.targets.<measure>`; those below are the usual ones.

            """;

    @Test
    void the_page_of_measures_says_what_the_code_does() throws IOException {
        String page = START
                + Catalogue.all().stream().map(MeasuresPageTest::told).collect(Collectors.joining("\n"))
                + breakdowns();
        if (Boolean.getBoolean("measures.write")) Files.writeString(PAGE, page);

        assertThat(PAGE)
                .content()
                .as("%s is not what the code does: write it anew", PAGE)
                .isEqualTo(page);
    }

    private static String told(Measure measure) {
        String better = measure.better() == null ? "" : " · " + measure.better().word() + " is better";
        String target = measure.usualTarget() == null ? "" : " · usual target " + measure.usualTarget();
        return """
                ## %s
                **%s** · %s%s%s

                %s

                - Of: %s.
                - By: %s.
                - Source: %s.
                """.formatted(
                        measure.name(),
                        measure.title(),
                        measure.unit().word(),
                        better,
                        target,
                        measure.definition(),
                        measure.population().inWords(),
                        measure.breakdowns().isEmpty()
                                ? "nothing"
                                : measure.breakdowns().stream().map(Word::word).collect(Collectors.joining(", ")),
                        measure.source());
    }

    private static String breakdowns() {
        return "\n## Breakdowns\n| by | is |\n| --- | --- |\n"
                + Arrays.stream(By.values())
                        .map(by -> "| `%s` | %s |\n".formatted(by.word(), by.inWords()))
                        .collect(Collectors.joining());
    }
}
