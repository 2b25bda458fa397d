package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.vault.Kind;
import brokerage.home.HomeCommand.CorrectHome;
import brokerage.language.id.HomeId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homes")
class CorrectHomeEndpoint {

    @Schema(name = "CorrectHome")
    record Body(
            @NotNull @Valid HomeBody details,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/homes/{home}/corrections")
    @Requires(Permission.LOOK_AFTER_HOMES)
    @Operation(summary = "Put right what a home is", description = "All details as they should have read.")
    ResponseEntity<Told> correct(@PathVariable HomeId home, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(home).because(body.because());
        return matter.tell(
                new CorrectHome(home, body.details().details(matter), matter.keepIfSaid(Kind.REASON, body.because())));
    }
}
