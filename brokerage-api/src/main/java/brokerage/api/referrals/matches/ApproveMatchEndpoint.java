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
import brokerage.referral.ReferralCommand.ApproveMatch;
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
class ApproveMatchEndpoint {

    @Schema(name = "ApproveMatch")
    record ApproveBody(
            @Schema(description = "Why it may go ahead although a rule is not met, in words")
            @NotBlank
            @Size(max = 4000)
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/matches/{match}/approvals")
    @Requires(Permission.DECIDE_ON_MATCHES)
    @Operation(
            summary = "Approve a match",
            description =
                    "Takes upon oneself all that stands against it and is one's own to approve; never one's own proposal."
                            + " With If-Match, only as it was read.")
    ResponseEntity<Told> approve(
            @PathVariable ReferralId referral,
            @PathVariable MatchId match,
            @Valid @RequestBody ApproveBody body,
            Desk desk) {
        Matter matter = desk.about(referral).because(body.because()).at(Addresses.of(referral, match));
        var because = matter.keep(Kind.REASON, body.because());
        return matter.tell(new ApproveMatch(referral, match, desk.approval(), desk.today(), because));
    }
}
