package brokerage.api.demand;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.projections.demand.Outlook;
import brokerage.projections.demand.simulated.Range;
import brokerage.projections.demand.supposed.Market;
import brokerage.projections.demand.supposed.Side;
import brokerage.projections.demand.supposed.WhatIf;
import brokerage.projections.demand.supposed.Year;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class ReadWhatIfEndpoint {

    @Schema(name = "WhatIf")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,
            boolean foretold,
            String inWords,

            @Schema(description = "Markets nothing is said of, for want of a price on record")
            List<Market> unpriced,

            List<Row> items) {}

    /** A market in one year, as things are beside as is supposed. */
    @Schema(name = "WhatIfYear")
    record Row(
            Market market,

            @Schema(description = "The last day of the year")
            LocalDate until,

            Now base,
            Now changed,

            @Schema(description = "By how many pounds the year costs more: below nought where it saves")
            Range dearer) {}

    /** Means of the months of a year, each the middle of all futures. */
    @Schema(name = "WhatIfSide")
    record Now(
            double places,

            @Schema(description = "Children less places") Range missing,

            @Schema(description = "Places nobody uses") double empty,

            @Schema(description = "Children placed elsewhere, at the usual price")
            double bought,

            Money weeklyCost,
            Money yearlyCost,

            @Schema(description = "Of the empty places that are paid, in the year")
            Money voidCost) {}

    private final Foreseen foreseen;

    ReadWhatIfEndpoint(Foreseen foreseen) {
        this.foreseen = foreseen;
    }

    @GetMapping(Addresses.ROOT + "/views/what-if")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What would come of more beds, more foster carers or dearer contracts",
            description =
                    "Year by year, as things are beside as is supposed, in the same futures of demand; at prices on record on the"
                            + " date. Places are used as in the year before while there are children enough; whoever finds none is bought a"
                            + " placement elsewhere.")
    ResponseEntity<Told> whatIf(
            Question question,
            @ParameterObject @ModelAttribute Asked asked,
            @RequestParam(defaultValue = Foreseen.USUAL_SEED) long seed) {
        var supposed = asked.read(question.asAt());
        Outlook outlook = foreseen.outlook(question, seed);
        WhatIf.Told told = foreseen.whatIf(question, outlook, supposed);
        long position = outlook.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        outlook.forecast() != null,
                        outlook.lessons().inWords(),
                        told.unpriced(),
                        told.years().stream().map(ReadWhatIfEndpoint::row).toList()));
    }

    private static Row row(Year year) {
        return new Row(
                year.market(),
                year.until(),
                now(year.base()),
                now(year.changed()),
                year.dearer().times(0.01).rounded());
    }

    private static Now now(Side side) {
        return new Now(
                Range.rounded(side.places()),
                side.missing().rounded(),
                Range.rounded(side.empty()),
                Range.rounded(side.bought()),
                money(side.weeklyPence()),
                money(side.yearlyPence()),
                money(side.voidPence()));
    }

    static Money money(double pence) {
        return new Money(Math.round(Math.max(0, pence)));
    }
}
