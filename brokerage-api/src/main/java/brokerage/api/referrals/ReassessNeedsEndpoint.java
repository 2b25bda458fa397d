package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.ReassessNeeds;
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
@Tag(name = "Referrals")
class ReassessNeedsEndpoint {

    @Schema(name = "ReassessNeeds")
    record ReassessBody(
            @Schema(example = "2023-04-03") @NotNull @Plausible
            LocalDate on,

            @NotNull @Valid NeedsBody needs,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/needs")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(summary = "Reassess what the child needs")
    ResponseEntity<Told> reassess(@PathVariable ReferralId referral, @Valid @RequestBody ReassessBody body, Desk desk) {
        Matter matter = desk.about(referral).because(body.because());
        return matter.tell(new ReassessNeeds(referral, body.on(), body.needs().needs(matter)));
    }
}
