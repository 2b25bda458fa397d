package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.home.HomeCommand.BudgetBeds;
import brokerage.language.Money;
import brokerage.language.id.HomeId;
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
@Tag(name = "Homes")
class BudgetBedsEndpoint {

    @Schema(name = "BedBudget")
    record Body(
            @NotNull @Plausible LocalDate from,

            @Schema(description = "For seven nights of one bed, slept in or not", example = "4800.00") @NotNull
            Money perBedWeek,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/homes/{home}/bed-budgets")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Say what a bed of an in-house home is budgeted at",
            description = "From a date. Of a foster household: the retainer paid for an empty place.")
    ResponseEntity<Told> budget(@PathVariable HomeId home, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(home).because(body.because()).tell(new BudgetBeds(home, body.from(), body.perBedWeek()));
    }
}
