package brokerage.projections.upkeep;

import brokerage.projections.ledger.Definition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The definitions of all projections of this build, found by their files: one folder is one projection of its name. */
public final class Definitions {

    private static final String FILES = "classpath*:brokerage/projections/*/tables.sql";

    private Definitions() {}

    public static List<Definition> all() {
        try {
            var definitions = new ArrayList<Definition>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES))
                definitions.add(new Definition(folder(file), file.getContentAsString(StandardCharsets.UTF_8)));
            return List.copyOf(definitions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource tables) throws IOException {
        Path file = Path.of(tables.getURL().getPath());
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }
}
