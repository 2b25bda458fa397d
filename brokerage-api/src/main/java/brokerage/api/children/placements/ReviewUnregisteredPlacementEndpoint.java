package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.ReviewUnregisteredPlacement;
import brokerage.child.UnregisteredReview;
import brokerage.language.care.WayOut;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
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
@Tag(name = "Placements")
class ReviewUnregisteredPlacementEndpoint {

    @Schema(name = "UnregisteredReview")
    record Body(
            @Schema(description = "The day it was reviewed; told again, the day's review is replaced")
            @NotNull
            @Plausible
            LocalDate on,

            @Schema(description = "How it is to end") @Nullable
            WayOut wayOut,

            @Schema(description = "When it is looked at again") @Plausible @Nullable
            LocalDate nextReviewOn,

            @Plausible @Nullable LocalDate inspectorateInformedOn,
            @Plausible @Nullable LocalDate registrationAppliedOn,

            @Schema(description = "When the director decided that no lawful option was left") @Plausible @Nullable
            LocalDate lastResortOn,

            @Schema(description = "The reference of the court's order") @Size(max = 200) @Nullable
            String courtOrder,

            @Schema(description = "What was found: alternatives tried, legal advice") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {

        UnregisteredReview review(Matter matter) {
            return new UnregisteredReview(
                    wayOut,
                    nextReviewOn,
                    inspectorateInformedOn,
                    registrationAppliedOn,
                    lastResortOn,
                    matter.keepIfSaid(Kind.COURT_ORDER, courtOrder),
                    matter.keepIfSaid(Kind.REVIEW, words));
        }
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/placements/{placement}/unregistered-reviews")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Review a placement in a setting that is not registered",
            description = "Its way out, the next review, and what has been done. What a later review leaves out stands,"
                    + " but for the next review and the words. Never lawful for being reviewed.")
    ResponseEntity<Told> review(
            @PathVariable ChildRef child,
            @PathVariable PlacementId placement,
            @Valid @RequestBody Body body,
            Desk desk) {
        Matter matter = desk.about(child).because(body.because()).at(Addresses.of(child, placement));
        return matter.tell(new ReviewUnregisteredPlacement(child, placement, body.on(), body.review(matter)));
    }
}
