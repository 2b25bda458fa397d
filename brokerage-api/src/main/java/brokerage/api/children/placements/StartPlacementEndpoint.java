package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Distances;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.language.care.EndReason;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@Tag(name = "Placements")
class StartPlacementEndpoint {

    @Schema(name = "StartPlacement")
    record StartBody(
            @NotNull @Valid Placing to,

            @Schema(description = "The day the stay ended, if it has") @Plausible @Nullable
            LocalDate until,

            @Schema(description = "Why it ended; OTHER if left out") @Nullable
            EndReason endReason,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Distances distances;

    StartPlacementEndpoint(Distances distances) {
        this.distances = distances;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/placements")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Place a child who lives nowhere on that day",
            description =
                    "A stay that is over already may be told whole, with until. A start today or earlier has happened and is recorded with what the rules say; a start later is refused when a rule of law or policy stands against it.")
    ResponseEntity<Told> start(@PathVariable ChildRef child, @Valid @RequestBody StartBody body, Desk desk) {
        PlacementId placement = PlacementId.of(desk.council(), desk.newKey());
        return desk.about(child)
                .because(body.because())
                .at(Addresses.of(child, placement))
                .tell(new StartPlacement(
                        child,
                        body.to()
                                .placed(
                                        placement,
                                        distances.between(child, body.to().home())),
                        body.until(),
                        body.endReason(),
                        desk.today(),
                        desk.ageOn(child, body.to().from()),
                        List.of()));
    }
}
