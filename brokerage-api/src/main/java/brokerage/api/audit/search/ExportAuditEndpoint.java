package brokerage.api.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.audit.Account;
import brokerage.api.audit.search.Sought.Parameters;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.language.id.ChildRef;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit")
class ExportAuditEndpoint {

    private static final int AT_ONCE = 1000;
    private static final List<String> COLUMNS = List.of(
            "n",
            "at",
            "kind",
            "what",
            "actor",
            "role",
            "client",
            "correlation",
            "reason",
            "address",
            "status",
            "subjects",
            "position",
            "facts",
            "hash");

    private final AuditSearch search;
    private final Account account;

    ExportAuditEndpoint(AuditSearch search, Account account) {
        this.search = search;
        this.account = account;
    }

    @GetMapping(path = Addresses.ROOT + "/audit/export", produces = "text/csv")
    @Requires(Permission.AUDIT)
    @Operation(
            summary = "All that a search of the audit finds, as one file",
            description =
                    "The same as the search, in CSV (RFC 4180, UTF-8). A cell that a spreadsheet would calculate begins"
                            + " with an apostrophe. The export is accounted for before it begins.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void export(
            Identity identity,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable ChildRef child,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String kind)
            throws IOException {
        Sought sought = Sought.of(identity, new Parameters(child, person, from, until, kind));
        account.now(request, sought.about());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(new OutputStreamWriter(response.getOutputStream(), UTF_8))) {
            csv.writeRecord(COLUMNS);
            write(sought, csv);
        }
    }

    /** Page by page, so that a history of any length takes the memory of one page. */
    private void write(Sought sought, CsvWriter csv) {
        List<AuditEntry> page = search.find(sought, Long.MAX_VALUE, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(entry -> csv.writeRecord(cells(entry)));
            page = search.find(sought, page.getLast().n(), AT_ONCE);
        }
    }

    private static List<String> cells(AuditEntry entry) {
        return Stream.of(
                        entry.n(),
                        entry.at(),
                        entry.kind().word(),
                        entry.what(),
                        entry.actor(),
                        entry.role(),
                        entry.client(),
                        entry.correlation(),
                        Cells.safe(entry.reason()),
                        Cells.safe(entry.address()),
                        Cells.safe(entry.status()),
                        String.join(" ", entry.subjects()),
                        entry.position(),
                        entry.facts(),
                        entry.hash())
                .map(Cells::safe)
                .toList();
    }
}
