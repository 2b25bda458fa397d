package brokerage.api.contracts;

import brokerage.api.door.Plausible;
import brokerage.contract.ContractTerms;
import brokerage.contract.ContractTerms.Partner;
import brokerage.language.Money;
import brokerage.language.care.Basis;
import brokerage.language.id.ProviderId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
        Boolean payableDuringProviderClosure,

        @Schema(description = "The councils that share it: with ours, their beds are all there are")
        @Size(max = 100)
        @Nullable
        List<@NotNull @Valid Share> partners) {

    /** Another council's share. */
    @Schema(name = "PartnerShare")
    record Share(
            @Schema(example = "Buckinghamshire") @NotBlank @Size(max = 200)
            String council,

            @NotNull @Max(10_000) Integer beds) {}

    ContractTerms terms() {
        return new ContractTerms(
                provider,
                name.strip(),
                basis,
                ContractTerms.term(startsOn, endsOn),
                pricePerBedWeek,
                orNone(ourBeds),
                orNone(totalBeds),
                orNone(optionBeds),
                voidsPayable,
                payableDuringProviderClosure,
                shares());
    }

    private List<Partner> shares() {
        return partners == null
                ? List.of()
                : partners.stream()
                        .map(share -> new Partner(share.council().strip(), share.beds()))
                        .toList();
    }

    private static int orNone(@Nullable Integer beds) {
        return Objects.requireNonNullElse(beds, 0);
    }
}
