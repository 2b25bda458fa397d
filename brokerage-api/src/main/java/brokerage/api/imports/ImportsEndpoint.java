package brokerage.api.imports;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportsEndpoint {

    private static final int MOST = 500;

    /** @param next the address of the next page; none on the last */
    @Schema(name = "ImportReports")
    record Page(List<ImportReport> items, @Nullable String next) {}

    private final Imports imports;

    ImportsEndpoint(Imports imports) {
        this.imports = imports;
    }

    @Operation(tags = "Imports", summary = "All imports, the newest first, without their refused rows")
    @GetMapping(Addresses.ROOT + "/imports")
    @Requires(Permission.IMPORT)
    Page list(
            Identity identity,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        Imports.Listed page = imports.list(identity.council(), before, limited(limit));
        String next = page.next() == null
                ? null
                : "%s/imports?before=%d&limit=%d".formatted(Addresses.ROOT, page.next(), limit);
        return new Page(page.items(), next);
    }

    static int limited(int limit) {
        if (limit < 1 || limit > MOST) throw RequestFault.badParameter("limit", "1 to %d are given".formatted(MOST));
        return limit;
    }
}
