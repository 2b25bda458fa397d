package brokerage.api.children;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.child.ChildCommand.StartLookingAfter;
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
class StartLookingAfterAgainEndpoint {

    private final LocalIds localIds;

    StartLookingAfterAgainEndpoint(LocalIds localIds) {
        this.localIds = localIds;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/periods-of-care")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Start looking after a child again",
            description =
                    "A child who comes back into care keeps the same record; refused while a period of care is open.")
    ResponseEntity<Told> startAgain(@PathVariable ChildRef child, @Valid @RequestBody ChildBody body, Desk desk) {
        return localIds.unlessTaken(desk.council(), body.localId(), () -> {
            Matter matter = desk.about(child).because(body.because());
            return matter.tell(new StartLookingAfter(child, body.careStartedOn(), body.particulars(matter)));
        });
    }
}
