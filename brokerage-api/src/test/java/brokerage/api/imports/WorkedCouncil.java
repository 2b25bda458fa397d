package brokerage.api.imports;

import brokerage.api.Asking;
import brokerage.api.imports.files.SourceFile;
import brokerage.api.log.Caller;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked council, brought to a service once, and what was worked out from its files by other means. */
public final class WorkedCouncil {

    public static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    public static final JsonNode EXPECTED = expected();

    private static final Map<ImportRuns, ImportReport> FIRST = new ConcurrentHashMap<>();

    private WorkedCouncil() {}

    /** Into the service of a test elsewhere; every row is to be taken. */
    public static void broughtTo(ApplicationContext service) {
        ImportReport report = brought(service.getBean(Imports.class), service.getBean(ImportRuns.class));
        if (!report.refused().isEmpty()) throw new IllegalStateException("refused: " + report.refused());
    }

    /** The report of the first import into this service, which is done now if it has not been. */
    static ImportReport brought(Imports imports, ImportRuns runs) {
        return FIRST.computeIfAbsent(runs, service -> bring(imports, service));
    }

    static ImportReport bring(Imports imports, ImportRuns runs) {
        var caller = new Caller(COUNCIL, "a.smith", "commissioner", "tests", null, "worked-council");
        ImportId id = runs.begin(caller, Handed.in(files(), "upload", null));
        return Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(
                        () -> Asking.as(COUNCIL, () -> imports.find(id).orElseThrow()),
                        report -> report.state() != ImportState.RUNNING);
    }

    public static List<String> dates() {
        return List.copyOf(EXPECTED.get("as_at").propertyNames());
    }

    static Moment on(String date) {
        return Moment.on(LocalDate.parse(date));
    }

    private static List<SourceFile> files() {
        try {
            var files = new ArrayList<SourceFile>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:worked-council/oxfordshire-2023/*.csv"))
                files.add(new SourceFile(file.getFilename(), file.getContentAsByteArray()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode expected() {
        try (var in = new ClassPathResource("worked-council/expected.json").getInputStream()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
