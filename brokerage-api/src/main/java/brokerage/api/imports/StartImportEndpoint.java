package brokerage.api.imports;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.imports.files.FileRefusal.TooLarge;
import brokerage.api.imports.files.SourceFile;
import brokerage.api.log.LogRefusal.IdempotencyKeyReused;
import brokerage.api.problems.RequestFault;
import brokerage.language.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class StartImportEndpoint {

    private final Imports imports;
    private final ImportRuns runs;

    StartImportEndpoint(Imports imports, ImportRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    /** Answers once the files' form is checked; their rows are told while the caller looks at the import's address. */
    @Operation(
            tags = "Imports",
            summary = "Import CSV files, several parts or one zip",
            description = "Files that do not have the form of the import format are refused whole, here and now;"
                    + " rows that cannot be taken are named in the report.")
    @ApiResponse(responseCode = "202", description = "Under way; the Location tells how far")
    @PostMapping(path = Addresses.ROOT + "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.IMPORT)
    ResponseEntity<ImportReport> start(
            Identity identity,
            @RequestPart("files") List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String onceKey) {
        List<SourceFile> sources =
                files.stream().map(StartImportEndpoint::source).toList();
        ImportId id = before(identity, sources, onceKey).orElseGet(() -> begin(identity, sources, onceKey));
        ImportReport report = imports.find(id).orElseThrow();
        return ResponseEntity.accepted().location(URI.create(Addresses.of(id))).body(report);
    }

    private ImportId begin(Identity identity, List<SourceFile> sources, @Nullable String onceKey) {
        try {
            return runs.begin(identity.because(null), Handed.in(sources, "upload", onceKey));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof TooLarge large))
                return before(identity, sources, onceKey).orElseThrow(() -> refused); // a twin may have begun meanwhile
            throw new RequestFault(HttpStatus.CONTENT_TOO_LARGE, "too-large", large.field(), large.inWords());
        }
    }

    /** The import that the same request began before. */
    private Optional<ImportId> before(Identity identity, List<SourceFile> sources, @Nullable String onceKey) {
        if (onceKey == null) return Optional.empty();
        if (!onceKey.matches("[\\x21-\\x7e]{1,200}"))
            throw RequestFault.badHeader("Idempotency-Key", "1 to 200 visible ASCII characters are expected");
        return imports.findOnce(identity.council(), onceKey).map(begun -> {
            if (!begun.fingerprint().equals(Handed.fingerprint(sources)))
                throw new Refused(new IdempotencyKeyReused(onceKey));
            return begun.id();
        });
    }

    private static SourceFile source(MultipartFile file) {
        try {
            return new SourceFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
