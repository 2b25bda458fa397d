package brokerage.api.referrals.matches;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Councils;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.Place;
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
@Tag(name = "Referrals: matches")
class ProposeMatchEndpoint {

    @Schema(name = "ProposeMatch")
    record ProposeBody(
            @NotNull OfferId offer,

            @Schema(description = "The children it is proposed for, each with a place of their own")
            @NotEmpty
            @Size(max = 20)
            List<@NotNull @Valid PlaceBody> places,

            @Schema(description = "The first night", example = "2023-04-10") @NotNull @Plausible
            LocalDate from,

            @Schema(description = "The day until which the beds are kept", example = "2023-04-12") @NotNull @Plausible
            LocalDate heldUntil,

            @NotNull @Valid AssessmentBody assessment,
            @Valid @Nullable AcceptanceBody acceptance,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @Schema(name = "MatchPlace")
    record PlaceBody(
            @NotNull ChildRef child,

            @Schema(description = "Where beds are counted; the first free one if left out", example = "2") @Nullable
            Integer bed) {}

    @Schema(name = "ManagersAcceptance", description = "The registered manager has accepted")
    record AcceptanceBody(
            @Schema(example = "2023-04-04") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "The manager") @Size(max = 200) @Requires(Permission.READ_NEEDS) @Nullable
            String by) {}

    private final Councils councils;

    ProposeMatchEndpoint(Councils councils) {
        this.councils = councils;
    }

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/matches")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Propose a match",
            description =
                    "Chooses an offer. A bed is kept for each child until the date given. What the rules say is recorded,"
                            + " with who must approve what is not met; a rule nobody may approve stops it.")
    ResponseEntity<Told> propose(@PathVariable ReferralId referral, @Valid @RequestBody ProposeBody body, Desk desk) {
        MatchId match = MatchId.of(desk.council(), desk.newKey());
        Matter matter = desk.about(referral).because(body.because()).at(Addresses.of(referral, match));
        return matter.tell(new ProposeMatch(
                referral,
                match,
                body.offer(),
                body.from(),
                new Period(desk.today(), body.heldUntil()),
                body.places().stream()
                        .map(place -> Place.asked(place.child(), place.bed(), desk.ageOn(place.child(), body.from())))
                        .toList(),
                body.assessment().assessment(matter),
                acceptance(body.acceptance(), matter),
                desk.proposer(),
                councils.of(desk.council()).approvals().policy(),
                desk.today(),
                List.of()));
    }

    private static @Nullable Acceptance acceptance(@Nullable AcceptanceBody body, Matter matter) {
        return body == null ? null : new Acceptance(body.on(), matter.keepIfSaid(Kind.CONTACT, body.by()));
    }
}
