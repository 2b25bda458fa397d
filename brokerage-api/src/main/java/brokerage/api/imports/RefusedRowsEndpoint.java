package brokerage.api.imports;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.imports.telling.RefusedRow;
import brokerage.api.problems.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RefusedRowsEndpoint {

    /** @param next the address of the next page; none on the last */
    @Schema(name = "RefusedRows")
    record Page(List<RefusedRow> items, @Nullable String next) {}

    private final Imports imports;
    private final RefusedRows refused;

    RefusedRowsEndpoint(Imports imports, RefusedRows refused) {
        this.imports = imports;
        this.refused = refused;
    }

    @Operation(tags = "Imports", summary = "The rows an import did not take, page by page")
    @GetMapping(Addresses.ROOT + "/imports/{id}/refused-rows")
    @Requires(Permission.IMPORT)
    Page list(
            Identity identity,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "500") int limit) {
        identity.mustBeOf(id);
        if (imports.find(id).isEmpty()) throw RequestFault.notFound("%s is not recorded".formatted(id));
        RefusedRows.Listed page = refused.list(id, after, ImportsEndpoint.limited(limit));
        return new Page(page.items(), page.address(id));
    }
}
