package brokerage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreatsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern A_TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void each_threat_has_a_test_and_each_test_is_there() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/threats.md"));
        Set<String> tests = tests();

        assertThat(page.lines().filter(line -> line.matches("\\| [STRIDE] \\|.*")))
                .hasSizeGreaterThan(15)
                .allMatch(line -> A_TEST.matcher(line).find());
        assertThat(A_TEST.matcher(page).results().map(found -> found.group(1))).isSubsetOf(tests);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
