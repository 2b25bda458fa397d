package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Councils;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.placed.HighCost;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class HighCostEndpoint {

    @Schema(name = "HighCost")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "The council's setting: a week that costs more than this is of high cost")
            Money above,

            int count,
            List<Row> items) {}

    @Schema(name = "HighCostPlacement")
    record Row(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable PlacementType type,
            @Nullable Basis basis,
            @Nullable ContractId contract,
            LocalDate startedOn,

            @Schema(description = "Since when on these terms")
            LocalDate termsFrom,

            WeeklyFees fees,
            Money weeklyCost) {}

    private final HighCost highCost;
    private final Councils councils;

    HighCostEndpoint(HighCost highCost, Councils councils) {
        this.highCost = highCost;
        this.councils = councils;
    }

    @GetMapping(Addresses.ROOT + "/views/high-cost")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The placements of high cost on a date",
            description = "Whose weekly total is above the council's threshold; the dearest first.")
    ResponseEntity<Told> highCost(Question question) {
        Money above = councils.of(question.council()).highCostAbove();
        HighCost.Told told = highCost.above(above, question.council(), question.moment("journey"));
        List<Row> rows = told.placements().stream().map(HighCostEndpoint::row).toList();
        long position = told.position();
        return question.answer(
                position, new Told(question.asAt(), question.knownAt(position), position, above, rows.size(), rows));
    }

    private static Row row(HighCost.Dear dear) {
        var fees = new WeeklyFees(
                new Money(dear.corePence()),
                new Money(dear.supportPence()),
                new Money(dear.educationPence()),
                new Money(dear.otherPence()));
        return new Row(
                dear.child(),
                dear.placement(),
                dear.home(),
                dear.type(),
                dear.basis(),
                dear.contract(),
                dear.startedOn(),
                dear.fromOn(),
                fees,
                new Money(dear.weeklyPence()));
    }
}
