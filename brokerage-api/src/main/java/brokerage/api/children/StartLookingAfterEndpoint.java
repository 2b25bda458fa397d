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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class StartLookingAfterEndpoint {

    private final LocalIds localIds;

    StartLookingAfterEndpoint(LocalIds localIds) {
        this.localIds = localIds;
    }

    @PostMapping(Addresses.ROOT + "/children")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Start looking after a child",
            description =
                    "Refused with child-already-known when the council's own id is recorded already; the answer names that child.")
    ResponseEntity<Told> start(@Valid @RequestBody ChildBody body, Desk desk) {
        return localIds.unlessTaken(desk.council(), body.localId(), () -> {
            ChildRef child = ChildRef.of(desk.council(), desk.newKey());
            Matter matter = desk.opening(child).because(body.because());
            return matter.tell(new StartLookingAfter(child, body.careStartedOn(), body.particulars(matter)));
        });
    }
}
