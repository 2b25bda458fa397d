package brokerage.api.imports;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportEndpoint {

    private final Imports imports;

    ImportEndpoint(Imports imports) {
        this.imports = imports;
    }

    @Operation(tags = "Imports", summary = "How far an import has come, and its report at the end")
    @GetMapping(Addresses.ROOT + "/imports/{id}")
    @Requires(Permission.IMPORT)
    ImportReport find(Identity identity, @PathVariable ImportId id) {
        identity.mustBeOf(id);
        return imports.find(id).orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(id)));
    }
}
