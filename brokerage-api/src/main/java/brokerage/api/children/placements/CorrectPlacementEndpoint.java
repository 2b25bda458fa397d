package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Distances;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.CorrectPlacement;
import brokerage.child.ChildCommand.WithdrawPlacement;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Placements")
class CorrectPlacementEndpoint {

    private final Distances distances;

    CorrectPlacementEndpoint(Distances distances) {
        this.distances = distances;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/placements/{placement}/corrections")
    @Requires(Permission.CORRECT_CASES)
    @Operation(
            summary = "Put a placement right",
            description =
                    "Only the fields given are corrected; a date shared with the stay before or after is corrected on both sides.")
    ResponseEntity<Told> correct(
            @PathVariable ChildRef child,
            @PathVariable PlacementId placement,
            @Valid @RequestBody CorrectionBody body,
            Desk desk) {
        Matter matter = desk.about(child).because(body.because()).at(Addresses.of(child, placement));
        VaultRef because = matter.keep(Kind.REASON, body.because());
        return matter.tell(
                body.isWithdrawal()
                        ? new WithdrawPlacement(child, placement, because)
                        : new CorrectPlacement(
                                child, placement, body.correction(home -> distances.between(child, home)), because));
    }
}
