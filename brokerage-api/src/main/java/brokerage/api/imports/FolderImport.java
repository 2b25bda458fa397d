package brokerage.api.imports;

import brokerage.api.imports.files.SourceFile;
import brokerage.api.log.Caller;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Imports a folder when the service starts, in the background: {@code brokerage.import.folder}, a path on the server or a
 * Spring location, for the council {@code brokerage.import.council}. Files that were imported to the end before, and have
 * not changed since, are left alone.
 */
@Component
@ConditionalOnProperty("brokerage.import.folder")
class FolderImport {

    private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);

    private final ResourcePatternResolver resources;
    private final Imports imports;
    private final ImportRuns runs;
    private final String folder;
    private final CouncilId council;

    FolderImport(
            ResourcePatternResolver resources,
            Imports imports,
            ImportRuns runs,
            @Value("${brokerage.import.folder}") String folder,
            @Value("${brokerage.import.council}") String council) {
        this.resources = resources;
        this.imports = imports;
        this.runs = runs;
        this.folder = folder;
        this.council = new CouncilId(council);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        List<SourceFile> files = files();
        if (imports.hasFinished(council, Handed.fingerprint(files))) return;
        var caller = new Caller(council, "import-folder", "service", "import-folder", null, "import-folder");
        try {
            ImportId id = runs.begin(caller, Handed.in(files, "folder", null));
            LOG.info("Importing {} for {} as {}", folder, council, id);
        } catch (Refused refused) {
            LOG.error("Not importing {}: {}", folder, refused.getMessage());
        }
    }

    private List<SourceFile> files() throws IOException {
        String location = folder.contains(":") ? folder : "file:" + folder;
        var files = new ArrayList<SourceFile>();
        for (Resource resource : resources.getResources(location + "/*")) {
            String name = resource.getFilename();
            if (name != null && name.matches("(?i).*\\.(csv|zip)"))
                files.add(new SourceFile(name, resource.getContentAsByteArray()));
        }
        return files;
    }
}
