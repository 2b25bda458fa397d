package brokerage.api.audit.proof;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit")
class VerifyAuditEndpoint {

    private static final int AT_ONCE = 20_000;

    @Schema(name = "AuditVerification")
    record Verified(
            @Schema(description = "The last entry that fits, as number:hash; to be noted elsewhere and given as since")
            String reached,

            @Schema(description = "Whether there are entries after it, to be verified with it as since")
            boolean more,

            @Schema(description = "The first entry that does not fit; none if all do") @Nullable
            String fault) {}

    private final JdbcClient jdbc;

    VerifyAuditEndpoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping(Addresses.ROOT + "/audit/verification")
    @Requires(Permission.AUDIT)
    @Operation(
            summary = "Whether the audit still follows from an entry that was noted",
            description =
                    "For information governance officers: from the noted entry, or from the first, so many entries"
                            + " are recomputed, with the facts they vouch for. An audit whose tail was cut off no longer has the"
                            + " noted entry; nothing inside the database could show that.")
    Verified verify(Identity identity, @RequestParam(required = false) @Nullable String since) {
        String council = identity.council().value();
        Link from = since == null ? Link.beforeFirst(council) : noted(since);
        Walk walk = new Walk(jdbc, council, from).go(AT_ONCE);
        return new Verified(
                walk.last().toString(),
                walk.fault().isEmpty() && walk.last().n() - from.n() == AT_ONCE,
                walk.fault().orElse(null));
    }

    private static Link noted(String since) {
        return Link.noted(since)
                .orElseThrow(() -> RequestFault.badParameter(
                        "since", "An entry is noted as its number, a colon and its hash in 64 hexadecimal digits"));
    }
}
