package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.WithdrawPlacement;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Placements")
class WithdrawPlacementEndpoint {

    @Schema(name = "Withdrawal")
    record Body(@NotBlank @Size(max = 4000) String because) {}

    @PostMapping(Addresses.ROOT + "/children/{child}/placements/{placement}/withdrawals")
    @Requires(Permission.CORRECT_CASES)
    @Operation(
            summary = "A placement was recorded in error",
            description = "It never happened; its beds are free again and the history says why.")
    ResponseEntity<Told> withdraw(
            @PathVariable ChildRef child,
            @PathVariable PlacementId placement,
            @Valid @RequestBody Body body,
            Desk desk) {
        Matter matter = desk.about(child).because(body.because()).at(Addresses.of(child, placement));
        return matter.tell(new WithdrawPlacement(child, placement, matter.keep(Kind.REASON, body.because())));
    }
}
