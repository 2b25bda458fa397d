package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.child.ChildCommand.LeaveTemporarily;
import brokerage.language.care.AbsenceKind;
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
class LeaveTemporarilyEndpoint {

    @Schema(name = "Absence")
    record Body(
            @NotNull AbsenceKind kind,
            @NotNull @Plausible LocalDate from,

            @Schema(description = "The night the child is back, if known") @Plausible @Nullable
            LocalDate until,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/children/{child}/placements/{placement}/absences")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "A child sleeps elsewhere for a while",
            description = "The bed is kept: retained, paid and not void.")
    ResponseEntity<Told> leave(
            @PathVariable ChildRef child,
            @PathVariable PlacementId placement,
            @Valid @RequestBody Body body,
            Desk desk) {
        return desk.about(child)
                .because(body.because())
                .at(Addresses.of(child, placement))
                .tell(new LeaveTemporarily(child, placement, body.kind(), body.from(), body.until()));
    }
}
