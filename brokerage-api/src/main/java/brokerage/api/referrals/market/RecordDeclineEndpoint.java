package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.language.care.Route;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.RecordDecline;
import brokerage.referral.market.Decline;
import brokerage.referral.market.DeclineReason;
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
@Tag(name = "Referrals: the market")
class RecordDeclineEndpoint {

    @Schema(name = "RecordDecline")
    record DeclineBody(
            @NotNull Route route,
            @NotNull ProviderId provider,

            @Schema(description = "Which home, where one was asked for") @Nullable
            HomeId home,

            @NotNull DeclineReason reason,
            @NotNull @Valid AnswerBody answer,

            @Schema(description = "What they said") @Size(max = 4000) @Nullable
            String words) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/declines")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(summary = "Record that a provider said no, and why")
    ResponseEntity<Told> record(@PathVariable ReferralId referral, @Valid @RequestBody DeclineBody body, Desk desk) {
        Matter matter = desk.about(referral);
        var decline = new Decline(
                body.route(),
                body.provider(),
                body.home(),
                body.reason(),
                body.answer().answer(matter, desk),
                matter.keepIfSaid(Kind.REFERRAL, body.words()));
        return matter.tell(new RecordDecline(referral, decline));
    }
}
