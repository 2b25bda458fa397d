package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Distances;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.child.ChildCommand.MoveChild;
import brokerage.language.care.EndReason;
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
class MoveChildEndpoint {

    @Schema(name = "MoveChild")
    record MoveBody(
            @Schema(description = "The placement left") @NotNull
            PlacementId leaving,

            @NotNull EndReason reason,
            @NotNull @Valid Placing to,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Distances distances;

    MoveChildEndpoint(Distances distances) {
        this.distances = distances;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/moves")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Move a child to another home",
            description = "One date ends the stay left and begins the next. The reason is the national one (SSDA903).")
    ResponseEntity<Told> move(@PathVariable ChildRef child, @Valid @RequestBody MoveBody body, Desk desk) {
        PlacementId placement = PlacementId.of(desk.council(), desk.newKey());
        return desk.about(child)
                .because(body.because())
                .at(Addresses.of(child, placement))
                .tell(new MoveChild(
                        child,
                        body.leaving(),
                        body.reason(),
                        body.to()
                                .placed(
                                        placement,
                                        distances.between(child, body.to().home())),
                        desk.today(),
                        desk.ageOn(child, body.to().from()),
                        List.of()));
    }
}
