package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.language.Period;
import brokerage.projections.costs.CostOf;
import brokerage.projections.costs.CostOf.Funders;
import brokerage.projections.costs.CostOf.Parts;
import brokerage.projections.costs.Costs;
import brokerage.projections.costs.Costs.By;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class CostsEndpoint {

    @Schema(name = "Costs")
    record Told(
            @Schema(description = "The first night") LocalDate from,
            @Schema(description = "The day after the last") LocalDate until,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "All groups together, rounded once: not the sum of what was rounded")
            Row all,

            List<Row> items) {}

    @Schema(name = "CostOf")
    record Row(
            @Schema(
                    description =
                            "A type, a basis, a contract, a provider, a home or a placement; none where there is none")
            String of,

            long placements,

            @Schema(description = "Placed and paid; those on which the bed was only kept among them")
            long nights,

            @Schema(description = "Nights by sevens") BigDecimal placementWeeks,

            @Schema(description = "In four parts, which add up to the total; pounds excluding VAT")
            Parts cost,

            @Schema(description = "The same by who pays it, as far as that is agreed")
            Funders funders,

            @Schema(description = "What a placement-week costs on average; none without a night") @Nullable
            Parts weeklyUnitCost) {}

    private final Costs costs;

    CostsEndpoint(Costs costs) {
        this.costs = costs;
    }

    @GetMapping(Addresses.ROOT + "/views/costs")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What placements cost over a period, night by night",
            description =
                    "From the night of from up to, and without, that of until, by type, basis, contract, provider,"
                            + " home or placement. A bed that is kept for an absent child is paid. Exact, rounded once per group.")
    ResponseEntity<Told> costs(
            Question question,
            @Parameter(required = true) @RequestParam(defaultValue = "") String from,
            @Parameter(required = true) @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "type") String by) {
        Period period = period(Dates.read("from", from), Dates.read("until", until));
        By group = group(by);
        long knownAt = question.moment("journey").knownAt();
        if (group == By.PROVIDER) question.moment("register");
        Costs.Told told = costs.over(question.council(), group, period, knownAt);
        long position = told.position();
        List<Row> rows = told.groups().stream().map(CostsEndpoint::row).toList();
        return question.answer(
                position,
                new Told(
                        period.from(),
                        Dates.read("until", until),
                        question.knownAt(position),
                        position,
                        row(told.all()),
                        rows));
    }

    private static Period period(LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) throw RequestFault.badParameter("until", "until is after from");
        return new Period(from, until);
    }

    private static By group(String asked) {
        return Arrays.stream(By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(
                        "by", "type, basis, contract, provider, home or placement is expected"));
    }

    private static Row row(CostOf cost) {
        return new Row(
                cost.of(),
                cost.placements(),
                cost.nights(),
                cost.placementWeeks(),
                cost.parts(),
                cost.funders(),
                cost.weekly());
    }
}
