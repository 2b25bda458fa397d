package brokerage.api.children;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.child.ChildCommand.CeaseCare;
import brokerage.language.id.ChildRef;
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
@Tag(name = "Children")
class CeaseCareEndpoint {

    @Schema(name = "CeaseCare")
    record CeaseBody(
            @NotNull @Plausible LocalDate on,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/children/{child}/ends")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Cease to look after a child",
            description = "Ends what placement is running on that day, too.")
    ResponseEntity<Told> cease(@PathVariable ChildRef child, @Valid @RequestBody CeaseBody body, Desk desk) {
        return desk.about(child).because(body.because()).tell(new CeaseCare(child, body.on()));
    }
}
