package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.child.ChildCommand.ChangeArrangement;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
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
class ChangeArrangementEndpoint {

    @Schema(name = "ArrangementFrom")
    record Body(
            @NotNull @Plausible LocalDate from,
            @NotNull PlacementType type,
            @NotNull Basis basis,
            @Nullable ContractId contract,
            @Nullable CarePlanType carePlan,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/children/{child}/placements/{placement}/arrangements")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Change how a placement is arranged",
            description = "Type, basis, contract and the care plan's type, from a date, without a move.")
    ResponseEntity<Told> change(
            @PathVariable ChildRef child,
            @PathVariable PlacementId placement,
            @Valid @RequestBody Body body,
            Desk desk) {
        return desk.about(child)
                .because(body.because())
                .at(Addresses.of(child, placement))
                .tell(new ChangeArrangement(
                        child,
                        placement,
                        body.from(),
                        new Arrangement(body.type(), body.basis(), body.contract(), body.carePlan())));
    }
}
