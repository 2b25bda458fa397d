package brokerage.api.worklist;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.language.rule.Approver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Worklist")
class WorklistEndpoint {

    private static final int MOST_DAYS = 365;
    private static final int MOST_ITEMS = 200;

    private final ReferralWork referrals;
    private final BedWork beds;

    WorklistEndpoint(ReferralWork referrals, BedWork beds) {
        this.referrals = referrals;
        this.beds = beds;
    }

    @GetMapping(Addresses.ROOT + "/worklist")
    @Requires(Permission.DECIDE_ON_MATCHES)
    @Operation(
            summary = "What is to be done",
            description =
                    "Referrals that wait for a home, the most urgent first; holds that end; approvals outstanding; urgent"
                            + " moves; reviews of unregistered placements that are due; voids nobody has explained. For"
                            + " those who propose or approve matches. Each section is answered at its own position and"
                            + " says whether there is more. The date asked about counts the days; what was to be done"
                            + " at another time is asked with knownAt.")
    ResponseEntity<WorklistView> work(
            Question question,
            @RequestParam(defaultValue = "7") int within,
            @RequestParam(defaultValue = "50") int limit) {
        Approver asking = question.identity().role().approver();
        between("within", within, 0, MOST_DAYS);
        between("limit", limit, 1, MOST_ITEMS);
        return ResponseEntity.ok(new WorklistView(
                question.asAt(),
                within,
                limit,
                referrals.open(question, limit),
                referrals.holds(question, within, limit),
                referrals.approvals(question, asking, limit),
                beds.urgentMoves(question, limit),
                beds.reviews(question, within, limit),
                beds.voids(question, limit)));
    }

    private static void between(String parameter, int given, int least, int most) {
        if (given < least || given > most)
            throw RequestFault.badParameter(parameter, "Between %d and %d are expected".formatted(least, most));
    }
}
