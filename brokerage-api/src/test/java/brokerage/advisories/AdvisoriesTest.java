package brokerage.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.advisories.Advisory.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A vulnerable version is found, and no other. */
class AdvisoriesTest {

    private static final Path OURS = Path.of("..", "docker", "advisories");

    @Test
    void a_vulnerable_version_is_found_by_its_number_as_maven_orders_them() throws IOException {
        assertThat(found("org.postgresql:postgresql", "42.7.1")).containsExactly("GHSA-24rp-q3w6-vc56");
        assertThat(found("org.postgresql:postgresql", "42.7.2")).isEmpty();
        assertThat(found("org.postgresql:postgresql", "42.2.9")).containsExactly("GHSA-24rp-q3w6-vc56");
        assertThat(found("org.apache.tomcat.embed:tomcat-embed-core", "11.0.0-M1"))
                .hasSize(1);
        assertThat(found("org.apache.tomcat.embed:tomcat-embed-core", "11.0.3")).isEmpty();
        assertThat(found("org.postgresql:other", "42.7.1")).isEmpty();
    }

    @Test
    void it_is_named_with_the_library_and_what_it_is() throws IOException {
        var old = List.of(new Library("org.yaml:snakeyaml", "1.33"));
        assertThat(Advisories.in(OURS).stream().flatMap(advisory -> advisory.foundIn(old)))
                .containsExactly("org.yaml:snakeyaml:1.33: GHSA-mjmj-j48q-9wg2 (Any type can be made from YAML)");
    }

    @Test
    void listed_versions_and_the_last_affected_count_and_what_was_withdrawn_does_not() {
        String listed = "{\"id\": \"A\", \"affected\": [{\"package\": {\"ecosystem\": \"Maven\", \"name\": \"a:b\"},"
                + " \"versions\": [\"1.0\"], \"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"introduced\": \"2.0\"},"
                + " {\"last_affected\": \"2.4\"}]}]}]%s}";
        Advisory advisory = Advisory.of(JsonMapper.shared().readTree(listed.formatted("")));
        assertThat(Stream.of("1.0", "1.1", "2.0", "2.4", "2.5")
                        .filter(version -> advisory.foundIn(List.of(new Library("a:b", version)))
                                        .count()
                                > 0))
                .containsExactly("1.0", "2.0", "2.4");
        Advisory withdrawn = Advisory.of(
                JsonMapper.shared().readTree(listed.formatted(", \"withdrawn\": \"2026-01-01T00:00:00Z\"")));
        assertThat(withdrawn.foundIn(List.of(new Library("a:b", "1.0")))).isEmpty();
    }

    @Test
    void a_zip_is_read_as_a_folder_is(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("all.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("GHSA-x.json"));
            out.write("{\"id\": \"GHSA-x\"}".getBytes(UTF_8));
        }
        assertThat(Advisories.in(zip)).extracting(Advisory::id).containsExactly("GHSA-x");
    }

    private static List<String> found(String name, String version) throws IOException {
        var library = List.of(new Library(name, version));
        return Advisories.in(OURS).stream()
                .filter(advisory -> advisory.foundIn(library).findAny().isPresent())
                .map(Advisory::id)
                .toList();
    }
}
