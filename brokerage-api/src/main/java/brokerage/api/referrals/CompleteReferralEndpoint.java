package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.CompleteReferral;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals")
class CompleteReferralEndpoint {

    @Schema(name = "CompleteReferral")
    record CompleteBody(
            @NotNull @Valid AskedFor asked,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/completions")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Complete a referral, or change what it asks for",
            description = "Tells the whole again: what is left out is left out.")
    ResponseEntity<Told> complete(@PathVariable ReferralId referral, @Valid @RequestBody CompleteBody body, Desk desk) {
        Matter matter = desk.about(referral).because(body.because());
        return matter.tell(new CompleteReferral(referral, body.asked().request(matter)));
    }
}
