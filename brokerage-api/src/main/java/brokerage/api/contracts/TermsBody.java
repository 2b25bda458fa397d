package brokerage.api.contracts;

import brokerage.api.door.Plausible;
import brokerage.contract.ContractTerms;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ProviderId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a contract says. */
@Schema(name = "ContractTerms")
record TermsBody(
        @Schema(description = "None for a framework that many share") @Nullable
        ProviderId provider,

        @Schema(example = "County block 2021") @NotBlank @Size(max = 200)
        String name,

        @NotNull Basis basis,
        @Schema(example = "2021-04-01") @NotNull @Plausible LocalDate startsOn,

        @Schema(description = "The day after its last; left out when it has no end")
        @Plausible(yearsAhead = 50)
        @Nullable
        LocalDate endsOn,

        @Schema(description = "For seven nights of one bed, excluding VAT", example = "5200.00") @Nullable
        Money pricePerBedWeek,

        @Max(10_000) @Nullable Integer ourBeds,

        @Schema(description = "Ours and partner councils'") @Max(10_000) @Nullable
        Integer totalBeds,

        @Schema(description = "How many more we may take up") @Max(10_000) @Nullable
        Integer optionBeds,

        @Schema(description = "Whether an empty usable bed is paid") @Nullable
        Boolean voidsPayable,

        @Schema(description = "Whether a bed the provider had to close is paid") @Nullable
        Boolean payableDuringProviderClosure) {

    ContractTerms terms() {
        return new ContractTerms(
                provider,
                name.strip(),
                basis,
                new Period(startsOn, endsOn),
                pricePerBedWeek,
                orNone(ourBeds),
                orNone(totalBeds),
                orNone(optionBeds),
                voidsPayable,
                payableDuringProviderClosure);
    }

    private static int orNone(@Nullable Integer beds) {
        return Objects.requireNonNullElse(beds, 0);
    }
}
