package brokerage.api.children.records;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.child.ChildCommand.EraseRecord;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.projections.referral.Referrals.Named;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Records")
class EraseRecordEndpoint {

    /** No words: a reason would be erased with the rest. */
    @Schema(name = "Erasure")
    record ErasureBody(
            @Schema(
                    description =
                            "When the child died, if under eighteen: the record is kept for fifteen years after it")
            @Plausible
            @Nullable
            LocalDate diedOn) {}

    private final Naming naming;

    EraseRecordEndpoint(Naming naming) {
        this.naming = naming;
    }

    @PostMapping(Addresses.ROOT + "/children/{child}/erasure")
    @Requires(Permission.ERASE)
    @Operation(
            summary = "Erase a child's record",
            description =
                    "For ever: who the child was and all that was said becomes unreadable; nights, counts and costs stay. Refused"
                            + " before the month after the 75th birthday, or fifteen years after a death under"
                            + " eighteen, and under a legal hold.")
    ResponseEntity<Told> erase(@PathVariable ChildRef child, @Valid @RequestBody ErasureBody body, Desk desk) {
        List<ReferralId> named = naming.all(child).stream().map(Named::referral).toList();
        return desk.about(child)
                .at(Addresses.of(child) + "/erasure")
                .tell(new EraseRecord(child, body.diedOn(), desk.today(), named));
    }
}
