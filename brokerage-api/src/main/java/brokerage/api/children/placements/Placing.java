package brokerage.api.children.placements;

import brokerage.api.door.Plausible;
import brokerage.child.Placed;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a child is placed, from when and on which first terms. */
public record Placing(
        @Schema(example = "home:oxfordshire:H014") @NotNull HomeId home,

        @Schema(description = "Where beds are counted; the first free one if left out", example = "2") @Nullable
        Integer bed,

        @Schema(description = "The first night", example = "2023-04-03") @NotNull @Plausible
        LocalDate from,

        @NotNull PlacementType type,
        @NotNull Basis basis,

        @Schema(description = "The contract it is called off from", example = "contract:oxfordshire:K003") @Nullable
        ContractId contract,

        @Schema(description = "The type the care plan recommends; foster is met by any fostering", example = "foster")
        @Nullable
        CarePlanType carePlan,

        @NotNull @Valid Fees fees,

        @Schema(description = "The placement's own; registered if left out") @Nullable
        PlacementRegistration registration,

        @Schema(description = "Who pays which share, in hundredths of a per cent") @Nullable
        FundingShares funding,

        @Schema(description = "When it is planned to end") @Plausible(yearsAhead = 21) @Nullable
        LocalDate expectedEnd) {

    public Placed placed(PlacementId id, Whereabouts where) {
        return new Placed(
                id,
                home,
                bed,
                from,
                new Arrangement(type, basis, contract, carePlan),
                fees.weekly(),
                Objects.requireNonNullElse(registration, PlacementRegistration.REGISTERED),
                funding,
                expectedEnd,
                where);
    }
}
