package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.care.Route;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.WaiveRoute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals: the market")
class WaiveRouteEndpoint {

    @Schema(name = "WaiveRoute")
    record WaiveBody(
            @NotNull Route route,

            @Schema(example = "2023-04-03") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "Why it need not be searched, in words: what auditors ask for")
            @NotBlank
            @Size(max = 4000)
            String because) {}

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/waivers")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Waive a route",
            description = "It need not be searched before a later one's offer is accepted.")
    ResponseEntity<Told> waive(@PathVariable ReferralId referral, @Valid @RequestBody WaiveBody body, Desk desk) {
        Matter matter = desk.about(referral).because(body.because());
        var because = matter.keep(Kind.REASON, body.because());
        return matter.tell(new WaiveRoute(referral, body.route(), body.on(), because));
    }
}
