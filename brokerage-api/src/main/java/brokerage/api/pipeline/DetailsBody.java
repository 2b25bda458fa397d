package brokerage.api.pipeline;

import brokerage.api.desk.Matter;
import brokerage.api.vault.Kind;
import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.SchemeDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a home is to be, as it is told. */
@Schema(name = "SchemeDetails")
record DetailsBody(
        @NotNull HomeKind kind,

        @Schema(description = "How many it is to add, from 1 to 100", example = "4") @NotNull
        Integer beds,

        @Schema(description = "Whether they are to be the council's own; otherwise they are bought by contract")
        @NotNull
        Boolean inHouse,

        @Schema(description = "Under which they are to be bought, once there is one") @Nullable
        ContractId contract,

        @Schema(description = "The local authority it is to lie in, by its code", example = "E07000178")
        @Size(max = 9)
        @Nullable
        String authority,

        @Schema(description = "What it takes to make it", example = "900000.00") @Nullable
        Money capital,

        @Schema(description = "What seven nights of a bed are expected to cost, excluding VAT", example = "5200.00")
        @Nullable
        Money perBedWeek,

        @Schema(description = "What else there is to say; no address and no name") @Size(max = 4000) @Nullable
        String words) {

    SchemeDetails details(Matter matter) {
        return new SchemeDetails(
                kind,
                beds,
                inHouse,
                contract,
                authority,
                capital,
                perBedWeek,
                matter.keepIfSaid(Kind.PLAN_WORDS, words));
    }
}
