package brokerage.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brokerage.advisories.Advisory.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Fails the build when something built in is known to be vulnerable. Not a test like the others: it runs after the list of all
 * that is built in has been written. {@code mvn verify -Dadvisories=<folder, or zip of osv.dev's records for Maven>}.
 */
class DependencyCheck {

    private static final Path WRITTEN = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    @Test
    void nothing_built_in_is_known_to_be_vulnerable() throws IOException {
        assumeTrue(Files.exists(WRITTEN), "Maven writes no list of what is built in while it is told to stay offline");
        List<Library> builtIn = Advisories.libraries(WRITTEN);
        List<Advisory> known = Advisories.in(Advisories.GIVEN);

        assertThat(builtIn).hasSizeGreaterThan(100);
        assertThat(known).isNotEmpty();
        assertThat(known.stream().flatMap(advisory -> advisory.foundIn(builtIn)))
                .isEmpty();
    }
}
