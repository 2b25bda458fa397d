package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Distances;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.child.ChildCommand.StepDownPlacement;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Placements")
class StepDownPlacementEndpoint {

    @Schema(name = "StepDown")
    record StepDownBody(
            @Schema(description = "The placement left") @NotNull
            PlacementId leaving,

            @NotNull @Valid Placing to,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Distances distances;

    StepDownPlacementEndpoint(Distances distances) {
        this.distances = distances;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/step-downs")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Step a placement down",
            description = "A move to less intensive care that the care plan wants; refused when it is neither.")
    ResponseEntity<Told> stepDown(@PathVariable ChildRef child, @Valid @RequestBody StepDownBody body, Desk desk) {
        PlacementId placement = PlacementId.of(desk.council(), desk.newKey());
        return desk.about(child)
                .because(body.because())
                .at(Addresses.of(child, placement))
                .tell(new StepDownPlacement(
                        child,
                        body.leaving(),
                        body.to()
                                .placed(
                                        placement,
                                        distances.between(child, body.to().home())),
                        desk.today(),
                        desk.ageOn(child, body.to().from()),
                        List.of()));
    }
}
