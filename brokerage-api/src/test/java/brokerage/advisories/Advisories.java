package brokerage.advisories;

import brokerage.advisories.Advisory.Library;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All advisories of a folder, or of a zip as osv.dev exports them for Maven; and the list of what is built in. */
final class Advisories {

    /** Those that came with the code; {@code -Dadvisories=} names newer ones. */
    static final Path GIVEN = Path.of(System.getProperty("advisories", "../docker/advisories"));

    private Advisories() {}

    static List<Advisory> in(Path place) throws IOException {
        if (Files.isDirectory(place)) return below(place);
        try (FileSystem zip = FileSystems.newFileSystem(place)) {
            return below(zip.getPath("/"));
        }
    }

    /** The libraries of a bill of materials in CycloneDX's form. */
    static List<Library> libraries(Path bill) {
        return JsonMapper.shared()
                .readTree(bill)
                .path("components")
                .valueStream()
                .filter(part -> part.path("purl").asString("").startsWith("pkg:maven/"))
                .map(part -> new Library(
                        part.path("group").asString("") + ":"
                                + part.path("name").asString(""),
                        part.path("version").asString("")))
                .toList();
    }

    private static List<Advisory> below(Path folder) throws IOException {
        List<Advisory> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                JsonNode record = JsonMapper.shared().readTree(Files.readAllBytes(file));
                found.add(Advisory.of(record));
            }
        }
        return found;
    }
}
