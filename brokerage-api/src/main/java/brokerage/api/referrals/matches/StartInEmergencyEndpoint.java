package brokerage.api.referrals.matches;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.children.placements.Placing;
import brokerage.api.council.Councils;
import brokerage.api.council.Distances;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.MoveChild;
import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildCommand.StepDownPlacement;
import brokerage.child.Placed;
import brokerage.flow.StartInEmergency;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approver;
import brokerage.referral.matching.VerbalApproval;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
class StartInEmergencyEndpoint {

    @Schema(name = "StartInEmergency")
    record StartBody(
            @NotNull ChildRef child,
            @NotNull @Valid Placing to,
            @Valid @Nullable LeavingBody leaving,
            @Valid @Nullable VerbalBody verbal,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @Schema(name = "VerbalApproval")
    record VerbalBody(
            @NotNull Approver as,

            @Schema(description = "Who said so") @Size(max = 200) @Nullable
            String by,

            @Schema(description = "When; now if left out", example = "2023-03-31T16:20:00Z") @Nullable
            Instant at) {}

    private final Councils councils;
    private final Distances distances;

    StartInEmergencyEndpoint(Councils councils, Distances distances) {
        this.councils = councils;
        this.distances = distances;
    }

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/emergency-starts")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Record that a child was placed before anybody could approve it",
            description =
                    "Recorded and flagged, whatever the rules say; the approvals it needs stay outstanding under a match"
                            + " until they are given in writing.")
    ResponseEntity<Told> start(@PathVariable ReferralId referral, @Valid @RequestBody StartBody body, Desk desk) {
        MatchId match = MatchId.of(desk.council(), desk.newKey());
        Matter matter = desk.about(referral).because(body.because()).at(Addresses.of(referral, match));
        return matter.tell(new StartInEmergency(
                referral,
                match,
                admission(body, desk),
                desk.proposer(),
                verbal(body.verbal(), matter, desk),
                councils.of(desk.council()).approvals().policy()));
    }

    private OfAdmission admission(StartBody body, Desk desk) {
        ChildRef child = body.child();
        PlacementId placement = PlacementId.of(desk.council(), desk.newKey());
        Placed placed =
                body.to().placed(placement, distances.between(child, body.to().home()));
        LocalDate today = desk.today();
        Integer age = desk.ageOn(child, placed.from());
        LeavingBody leaving = body.leaving();
        if (leaving == null) return new StartPlacement(child, placed, null, null, today, age, List.of());
        if (leaving.reason() == null)
            return new StepDownPlacement(child, leaving.placement(), placed, today, age, List.of());
        return new MoveChild(child, leaving.placement(), leaving.reason(), placed, today, age, List.of());
    }

    private static @Nullable VerbalApproval verbal(@Nullable VerbalBody body, Matter matter, Desk desk) {
        if (body == null) return null;
        return new VerbalApproval(
                body.as(), matter.keepIfSaid(Kind.CONTACT, body.by()), desk.notAhead("verbal.at", body.at()));
    }
}
