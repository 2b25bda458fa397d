package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.care.Route;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.AskProviders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals: the market")
class AskProvidersEndpoint {

    @Schema(name = "AskProviders")
    record AskBody(
            @NotNull Route route,

            @Schema(example = "2023-04-03") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "Who is asked besides") @NotEmpty @Size(max = 500)
            List<@NotNull ProviderId> asked,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/inquiries")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(summary = "Ask more providers on a route that is open")
    ResponseEntity<Told> ask(@PathVariable ReferralId referral, @Valid @RequestBody AskBody body, Desk desk) {
        return desk.about(referral)
                .because(body.because())
                .tell(new AskProviders(referral, body.route(), body.on(), body.asked()));
    }
}
