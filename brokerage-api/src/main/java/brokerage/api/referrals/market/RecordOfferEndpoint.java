package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.children.placements.Fees;
import brokerage.api.council.Distances;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.RecordOffer;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Offer.OfferedTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Referrals: the market")
class RecordOfferEndpoint {

    @Schema(name = "RecordOffer")
    record OfferBody(
            @NotNull Route route,

            @Schema(description = "None for a family's own home") @Nullable
            ProviderId provider,

            @Schema(example = "home:oxfordshire:H014") @NotNull
            HomeId home,

            @Schema(description = "The children of the referral it is made for") @NotEmpty @Size(max = 20)
            List<@NotNull ChildRef> children,

            @NotNull PlacementType type,

            @Schema(description = "The contract it would be called off from") @Nullable
            ContractId contract,

            @Schema(description = "For seven nights of one child") @NotNull @Valid
            Fees fees,

            @Schema(example = "2023-04-10") @NotNull @Plausible
            LocalDate availableFrom,

            @Schema(description = "Whether the setting is registered as it should be; registered if left out") @Nullable
            PlacementRegistration registration,

            @NotNull @Valid AnswerBody answer,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Distances distances;

    RecordOfferEndpoint(Distances distances) {
        this.distances = distances;
    }

    @PostMapping(Addresses.ROOT + "/referrals/{referral}/offers")
    @Requires(Permission.WORK_ON_CASES)
    @Operation(
            summary = "Record an offer",
            description = "How far from home it would be for each child is worked out and kept with it.")
    ResponseEntity<Told> record(@PathVariable ReferralId referral, @Valid @RequestBody OfferBody body, Desk desk) {
        OfferId id = OfferId.of(desk.council(), desk.newKey());
        Matter matter = desk.about(referral).because(body.because()).at(Addresses.of(referral, id));
        return matter.tell(new RecordOffer(referral, offer(id, body, matter, desk)));
    }

    private Offer offer(OfferId id, OfferBody body, Matter matter, Desk desk) {
        return new Offer(
                id,
                body.route(),
                body.provider(),
                body.home(),
                body.children().stream()
                        .distinct()
                        .map(child -> new OfferedTo(child, distances.between(child, body.home())))
                        .toList(),
                body.type(),
                body.contract(),
                body.fees().weekly(),
                body.availableFrom(),
                Objects.requireNonNullElse(body.registration(), PlacementRegistration.REGISTERED),
                body.answer().answer(matter, desk));
    }
}
