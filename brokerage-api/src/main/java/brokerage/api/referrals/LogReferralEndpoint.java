package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Erasures;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.LogReferral;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals")
class LogReferralEndpoint {

    @Schema(name = "LogReferral")
    record LogBody(
            @Schema(description = "One child, or a sibling group") @NotEmpty @Size(max = 20)
            List<@NotNull ChildRef> children,

            @Schema(description = "When the request came; now if left out", example = "2023-03-31T16:05:00Z") @Nullable
            Instant receivedAt,

            @NotNull @Valid AskedFor asked,
            @Valid @Nullable NeedsBody needs,

            @Schema(description = "The referral this one takes up again; the two count as one") @Nullable
            ReferralId follows,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Erasures erasures;

    LogReferralEndpoint(Erasures erasures) {
        this.erasures = erasures;
    }

    @PostMapping(Addresses.ROOT + "/referrals")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Log a referral",
            description = "Asks for a home. An emergency may be incomplete, and is completed later.")
    ResponseEntity<Told> log(@Valid @RequestBody LogBody body, Desk desk) {
        erasures.mustNotBeAmong(body.children().stream()
                .filter(child -> child.council().equals(desk.council()))
                .toList());
        ReferralId referral = ReferralId.of(desk.council(), desk.newKey());
        Matter matter = desk.opening(referral).because(body.because());
        return matter.tell(new LogReferral(
                referral,
                body.children(),
                desk.notAhead("receivedAt", body.receivedAt()),
                body.asked().request(matter),
                body.needs() == null ? null : body.needs().needs(matter),
                body.follows()));
    }
}
