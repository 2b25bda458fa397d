package brokerage.api.referrals.matches;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Councils;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.flow.StartMatched;
import brokerage.language.care.FundingShares;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
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
@Tag(name = "Referrals: matches")
class StartMatchedEndpoint {

    @Schema(name = "StartMatched")
    record StartBody(
            @NotNull ChildRef child,

            @Schema(description = "The first night", example = "2023-04-10") @NotNull @Plausible
            LocalDate from,

            @Schema(description = "Another bed than the one that was kept") @Nullable
            Integer bed,

            @Valid @Nullable LeavingBody leaving,

            @Schema(description = "Who pays which share, in hundredths of a per cent") @Nullable
            FundingShares funding,

            @Schema(description = "When it is planned to end") @Plausible(yearsAhead = 21) @Nullable
            LocalDate expectedEnd,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Councils councils;

    StartMatchedEndpoint(Councils councils) {
        this.councils = councils;
    }

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/matches/{match}/starts")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Start a placement as matched",
            description =
                    "Home, type, contract and fees are the match's. The bed kept is used up; with the last child the"
                            + " referral is fulfilled. A later date needs all approvals; today or earlier it has happened, and what"
                            + " stands against it by then is chased.")
    ResponseEntity<Told> start(
            @PathVariable ReferralId referral,
            @PathVariable MatchId match,
            @Valid @RequestBody StartBody body,
            Desk desk) {
        PlacementId placement = PlacementId.of(desk.council(), desk.newKey());
        return desk.about(referral)
                .because(body.because())
                .at(Addresses.of(body.child(), placement))
                .tell(new StartMatched(
                        referral,
                        match,
                        body.child(),
                        placement,
                        body.from(),
                        body.bed(),
                        body.leaving() == null ? null : body.leaving().leaving(),
                        body.funding(),
                        body.expectedEnd(),
                        councils.of(desk.council()).approvals().policy(),
                        desk.today(),
                        desk.ageOn(body.child(), body.from())));
    }
}
