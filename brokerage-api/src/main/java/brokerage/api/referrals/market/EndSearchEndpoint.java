package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.care.Route;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.EndSearch;
import brokerage.referral.market.SearchOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals: the market")
class EndSearchEndpoint {

    @Schema(name = "EndSearch")
    record EndBody(
            @NotNull Route route,

            @Schema(example = "2023-04-05") @NotNull @Plausible
            LocalDate on,

            @NotNull SearchOutcome outcome,

            @Schema(description = "Why, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/search-ends")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(summary = "End the search on one route")
    ResponseEntity<Told> end(@PathVariable ReferralId referral, @Valid @RequestBody EndBody body, Desk desk) {
        Matter matter = desk.about(referral).because(body.because());
        var because = matter.keepIfSaid(Kind.REASON, body.because());
        return matter.tell(new EndSearch(referral, body.route(), body.on(), body.outcome(), because));
    }
}
