package brokerage.api.homes;

import brokerage.api.desk.Matter;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.home.HomeDetails;
import brokerage.home.StatementOfPurpose;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.HomeKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a home is. */
@Schema(name = "HomeDetails")
record HomeBody(
        @Schema(description = "Who runs it; none for a family's own home", example = "provider:oxfordshire:P002")
        @Nullable
        ProviderId provider,

        @NotNull HomeKind kind,

        @Schema(description = "Children it may take", example = "4") @NotNull
        Integer places,

        @Schema(description = "Whether the council answers for its empty beds, numbered from 1 to places then") @NotNull
        Boolean bedsTracked,

        @Schema(description = "Whether its beds are the council's own") @NotNull
        Boolean inHouse,

        @Schema(example = "SC123456") @Size(max = 20) @Pattern(regexp = "[A-Za-z0-9-]*") @Nullable
        String ofstedUrn,

        @Schema(description = "The first night it could be used", example = "2019-04-01") @Plausible @Nullable
        LocalDate openedOn,

        @Valid @Nullable Purpose purpose,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 10) @Nullable String postcode) {

    /** Whom it is for. */
    @Schema(name = "StatementOfPurpose")
    record Purpose(
            @Min(0) @Max(25) @Nullable Integer ageFrom,
            @Min(0) @Max(25) @Nullable Integer ageTo,

            @Schema(description = "In its own words") @Size(max = 4000) @Nullable
            String text) {}

    HomeDetails details(Matter matter) {
        return new HomeDetails(
                provider,
                kind,
                places,
                bedsTracked,
                inHouse,
                ofstedUrn,
                openedOn,
                purpose(matter),
                matter.keep(Kind.HOME_NAME, name.strip()),
                matter.keepOrForget(Kind.POSTCODE, postcode));
    }

    private StatementOfPurpose purpose(Matter matter) {
        if (purpose == null) return StatementOfPurpose.UNKNOWN;
        return new StatementOfPurpose(
                purpose.ageFrom(), purpose.ageTo(), matter.keepIfSaid(Kind.STATEMENT_OF_PURPOSE, purpose.text()));
    }
}
