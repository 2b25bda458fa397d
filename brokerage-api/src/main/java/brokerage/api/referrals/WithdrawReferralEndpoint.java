package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.WithdrawReferral;
import brokerage.referral.WithdrawalReason;
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
class WithdrawReferralEndpoint {

    @Schema(name = "WithdrawReferral")
    record WithdrawBody(
            @Schema(example = "2023-04-03") @NotNull @Plausible
            LocalDate on,

            @NotNull WithdrawalReason reason,

            @Schema(description = "Why, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/withdrawals")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Withdraw a referral",
            description = "A home is no longer asked for. Matches that stand end with it, and the beds kept are free.")
    ResponseEntity<Told> withdraw(@PathVariable ReferralId referral, @Valid @RequestBody WithdrawBody body, Desk desk) {
        Matter matter = desk.about(referral).because(body.because());
        var because = matter.keepIfSaid(Kind.REASON, body.because());
        return matter.tell(new WithdrawReferral(referral, body.on(), body.reason(), desk.actor(), because));
    }
}
