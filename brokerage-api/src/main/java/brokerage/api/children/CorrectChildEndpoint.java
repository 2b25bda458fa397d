package brokerage.api.children;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.child.ChildCommand.CorrectChild;
import brokerage.language.id.ChildRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class CorrectChildEndpoint {

    private final LocalIds localIds;

    CorrectChildEndpoint(LocalIds localIds) {
        this.localIds = localIds;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/corrections")
    @Requires(Permission.CORRECT_CASES)
    @Operation(
            summary = "Put right who a child is",
            description =
                    "All particulars as they should have read, and the day the present or last period of care began.")
    ResponseEntity<Told> correct(@PathVariable ChildRef child, @Valid @RequestBody ChildBody body, Desk desk) {
        return localIds.unlessTaken(desk.council(), body.localId(), () -> {
            Matter matter = desk.about(child).because(body.because());
            return matter.tell(new CorrectChild(
                    child,
                    body.careStartedOn(),
                    body.particulars(matter),
                    matter.keepIfSaid(Kind.REASON, body.because())));
        });
    }
}
