package brokerage.api.plan;

import brokerage.api.desk.Matter;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.plan.ActionDetails;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an action is, as it is told. */
@Schema(name = "ActionDetails")
record DetailsBody(
        @Schema(description = "The number of the strategy's priority it serves, from 1 to 99", example = "1") @NotNull
        Integer priority,

        @Schema(description = "What is to be done") @NotBlank @Size(max = 4000)
        String words,

        @Schema(
                description = "The post that answers for it, in lower case words joined by hyphens; never a person",
                example = "lead-commissioner")
        @NotBlank
        @Size(max = 64)
        String owner,

        @Schema(description = "Its last day") @NotNull @Plausible(yearsAhead = 10)
        LocalDate dueOn,

        @Schema(description = "The measure that shows whether it helped, by its name", example = "fostering-share")
        @NotBlank
        @Size(max = 64)
        String measure,

        @Schema(description = "What it is to have brought about, in words") @Size(max = 4000) @Nullable
        String success) {

    /** Refused if the measure is none of the catalogue's. */
    ActionDetails details(Matter matter) {
        if (Catalogue.find(measure).isEmpty()) throw new Refused(new InvalidValue("measure", unknown()));
        return new ActionDetails(
                priority,
                matter.keep(Kind.PLAN_WORDS, words),
                owner,
                dueOn,
                measure,
                matter.keepIfSaid(Kind.PLAN_WORDS, success));
    }

    private static String unknown() {
        return "there is no such measure; there are: "
                + Catalogue.all().stream().map(Measure::name).collect(Collectors.joining(", "));
    }
}
