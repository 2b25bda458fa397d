package brokerage.api.audit.search;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.audit.Account;
import brokerage.api.audit.search.Sought.Parameters;
import brokerage.api.door.Addresses;
import brokerage.api.door.Identity;
import brokerage.api.problems.RequestFault;
import brokerage.language.id.ChildRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit")
class SearchAuditEndpoint {

    private static final int MOST = 500;

    @Schema(name = "AuditEntries")
    record Page(
            List<AuditEntry> items,

            @Schema(description = "Where the next page begins, to be given as after; none on the last") @Nullable
            Long next) {}

    private final AuditSearch search;
    private final Account account;

    SearchAuditEndpoint(AuditSearch search, Account account) {
        this.search = search;
        this.account = account;
    }

    @GetMapping(Addresses.ROOT + "/audit")
    @Requires(Permission.AUDIT)
    @Operation(
            summary = "Who read or changed what, the newest first",
            description = "For information governance officers. About a child: what was done to its record and its"
                    + " referrals, and every answer that named it. From the day of from up to, and without, that of until."
                    + " Of one kind (changed, read, refused) where asked so. The search is accounted for as well.")
    Page search(
            Identity identity,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable ChildRef child,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST)
            throw RequestFault.badParameter("limit", "Between 1 and %d are expected".formatted(MOST));
        Sought sought = Sought.of(identity, new Parameters(child, person, from, until, kind));
        List<AuditEntry> found = search.find(sought, after == null ? Long.MAX_VALUE : after, limit + 1);
        account.now(request, sought.about());
        List<AuditEntry> page = found.subList(0, Math.min(limit, found.size()));
        return new Page(page, found.size() > limit ? page.getLast().n() : null);
    }
}
