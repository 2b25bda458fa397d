package brokerage.api.homes.beds;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.home.Closure;
import brokerage.home.HomeCommand.CloseBed;
import brokerage.language.Period;
import brokerage.language.id.HomeId;
import brokerage.language.provision.ClosureReason;
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
@Tag(name = "Beds")
class CloseBedEndpoint {

    @Schema(name = "Closure")
    record Body(
            @NotNull @Plausible LocalDate from,
            @Plausible @Nullable LocalDate until,
            @NotNull ClosureReason reason,

            @Schema(description = "What is done about it") @Size(max = 4000) @Nullable
            String remedialAction,

            @Schema(description = "What it means under the contract") @Size(max = 4000) @Nullable
            String implication,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/homes/{home}/beds/{bed}/closures")
    @Requires(Permission.LOOK_AFTER_HOMES)
    @Operation(
            summary = "Close a bed",
            description =
                    "Out of use, or blocked by the child next door. A closure from the same date replaces the one recorded before.")
    ResponseEntity<Told> close(
            @PathVariable HomeId home, @PathVariable int bed, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(home).because(body.because());
        var closure = new Closure(
                new Period(body.from(), body.until()),
                body.reason(),
                matter.keepIfSaid(Kind.REMEDIAL_ACTION, body.remedialAction()),
                matter.keepIfSaid(Kind.IMPLICATION, body.implication()));
        return matter.tell(new CloseBed(home, bed, closure));
    }
}
