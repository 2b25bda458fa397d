package brokerage.advisories;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;

/** One published weakness: which versions of which libraries have it. A withdrawn one is said of none. */
record Advisory(String id, String summary, List<Affected> affected) {

    /** A library as Maven names it, {@code group:artifact}. */
    record Library(String name, String version) {

        @Override
        public String toString() {
            return name + ":" + version;
        }
    }

    /** In one library: the versions listed, and those in one of the ranges. */
    record Affected(String name, List<String> versions, List<Range> ranges) {

        boolean includes(Library library) {
            return name.equals(library.name())
                    && (versions.contains(library.version())
                            || ranges.stream().anyMatch(range -> range.includes(library.version())));
        }
    }

    /** From the version that brought it, to before the one that mended it or up to the last that has it. */
    record Range(List<JsonNode> events) {

        /** Events are in the order of versions; the last at or before this one decides. */
        boolean includes(String version) {
            boolean has = false;
            for (JsonNode event : events) {
                if (event.has("introduced"))
                    has |= reaches(version, event.get("introduced").asString());
                if (event.has("fixed"))
                    has &= !reaches(version, event.get("fixed").asString());
                if (event.has("last_affected"))
                    has &= compare(version, event.get("last_affected").asString()) <= 0;
            }
            return has;
        }

        private static boolean reaches(String version, String from) {
            return from.equals("0") || compare(version, from) >= 0;
        }

        private static int compare(String one, String other) {
            return new ComparableVersion(one).compareTo(new ComparableVersion(other));
        }
    }

    static Advisory of(JsonNode record) {
        List<Affected> affected = record.has("withdrawn")
                ? List.of()
                : record.path("affected")
                        .valueStream()
                        .filter(one -> one.path("package")
                                .path("ecosystem")
                                .asString("")
                                .equals("Maven"))
                        .map(Advisory::affected)
                        .toList();
        return new Advisory(
                record.path("id").asString(""), record.path("summary").asString(""), affected);
    }

    /** What of these has it, in words. */
    Stream<String> foundIn(List<Library> libraries) {
        return libraries.stream()
                .filter(library -> affected.stream().anyMatch(one -> one.includes(library)))
                .map(library -> "%s: %s (%s)".formatted(library, id, summary));
    }

    private static Affected affected(JsonNode one) {
        return new Affected(
                one.path("package").path("name").asString(""),
                one.path("versions").valueStream().map(JsonNode::asString).toList(),
                one.path("ranges")
                        .valueStream()
                        .filter(range -> !range.path("type").asString("").equals("GIT"))
                        .map(range ->
                                new Range(range.path("events").valueStream().toList()))
                        .toList());
    }
}
