package brokerage.api.referrals.matches;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.EndMatch;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals: matches")
class RejectMatchEndpoint {

    @Schema(name = "RejectMatch")
    record EndBody(
            @Schema(description = "Why, in words") @NotBlank @Size(max = 4000)
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/matches/{match}/rejections")
    @Requires(Permission.DECIDE_ON_MATCHES)
    @Operation(
            summary = "Reject a match",
            description = "By somebody who was to approve it. The beds kept for it are free.")
    ResponseEntity<Told> reject(
            @PathVariable ReferralId referral,
            @PathVariable MatchId match,
            @Valid @RequestBody EndBody body,
            Desk desk) {
        Matter matter = desk.about(referral).because(body.because()).at(Addresses.of(referral, match));
        var because = matter.keep(Kind.REASON, body.because());
        return matter.tell(new EndMatch(referral, match, How.REJECTED, desk.approval(), desk.today(), because));
    }
}
