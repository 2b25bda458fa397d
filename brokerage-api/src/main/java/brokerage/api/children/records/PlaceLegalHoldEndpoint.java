package brokerage.api.children.records;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.PlaceLegalHold;
import brokerage.language.id.ChildRef;
import brokerage.language.id.LegalHoldId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Records")
class PlaceLegalHoldEndpoint {

    @Schema(name = "LegalHold")
    record HoldBody(
            @Schema(description = "What whoever asks for the record calls their inquiry, claim or case")
            @Size(max = 200)
            @Nullable
            String reference,

            @NotBlank @Size(max = 4000) String because) {}

    @PostMapping(Addresses.ROOT + "/children/{child}/legal-holds")
    @Requires(Permission.ERASE)
    @Operation(
            summary = "Forbid that a child's record is erased",
            description = "Until it is lifted, whatever the record's age.")
    ResponseEntity<Told> place(@PathVariable ChildRef child, @Valid @RequestBody HoldBody body, Desk desk) {
        LegalHoldId hold = LegalHoldId.of(desk.council(), desk.newKey());
        Matter matter = desk.about(child).because(body.because()).at(Addresses.of(child, hold));
        return matter.tell(new PlaceLegalHold(
                child,
                hold,
                matter.keepIfSaid(Kind.LEGAL_HOLD, body.reference()),
                matter.keep(Kind.REASON, body.because())));
    }
}
