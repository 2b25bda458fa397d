package brokerage.api.children.records;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.LiftLegalHold;
import brokerage.language.id.ChildRef;
import brokerage.language.id.LegalHoldId;
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
@Tag(name = "Records")
class LiftLegalHoldEndpoint {

    @Schema(name = "LiftLegalHold")
    record LiftBody(@NotBlank @Size(max = 4000) String because) {}

    @PostMapping(Addresses.ROOT + "/children/{child}/legal-holds/{hold}/liftings")
    @Requires(Permission.ERASE)
    @Operation(summary = "Lift a legal hold", description = "Nobody asks for the record any more.")
    ResponseEntity<Told> lift(
            @PathVariable ChildRef child,
            @PathVariable LegalHoldId hold,
            @Valid @RequestBody LiftBody body,
            Desk desk) {
        Matter matter = desk.about(child).because(body.because());
        return matter.tell(new LiftLegalHold(child, hold, matter.keep(Kind.REASON, body.because())));
    }
}
