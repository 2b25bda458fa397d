package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.projections.occupancy.VoidCosts;
import brokerage.projections.occupancy.VoidCosts.Costs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class VoidCostsEndpoint {

    @Schema(name = "VoidCosts")
    record Told(
            LocalDate from,

            @Schema(description = "The day after the last night")
            LocalDate until,

            @Nullable Instant knownAt,
            long position,
            List<Row> items) {}

    @Schema(name = "VoidCostOf")
    record Row(
            @Schema(description = "A contract, or a kind of in-house provision")
            String of,

            @Nullable ContractId contract,
            long nights,
            long occupied,

            @Schema(description = "Kept for a child who comes back")
            long retained,

            @Schema(description = "Usable and empty: held ones among them")
            long voidNights,

            long held,
            long blocked,
            long outOfUse,

            @Schema(description = "Nights nobody had the bed that are paid all the same")
            long payable,

            @Schema(description = "Those of them without a price on record: the cost leaves them out")
            long unpriced,

            @Schema(description = "Of the payable nights: nights times weekly price over seven, rounded once, half up")
            Money cost,

            @Schema(description = "Taken nights in a hundred of those the contract is paid for") @Nullable
            BigDecimal utilisation) {}

    private final VoidCosts costs;

    VoidCostsEndpoint(VoidCosts costs) {
        this.costs = costs;
    }

    @GetMapping(Addresses.ROOT + "/views/void-costs")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What empty beds cost over a period",
            description = "From the night of from up to, and without, that of until; by contract and by kind of"
                    + " in-house provision. Exact by the night, rounded once for each.")
    ResponseEntity<Told> costs(
            Question question,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until) {
        if (from == null || until == null)
            throw RequestFault.badParameter(from == null ? "from" : "until", "from and until are given together");
        LocalDate first = Dates.read("from", from);
        LocalDate end = Dates.read("until", until);
        if (!first.isBefore(end)) throw RequestFault.badParameter("until", "until is after from");
        long knownAt = question.moment("occupancy").knownAt();
        VoidCosts.Told told = costs.over(question.council(), first, end, knownAt);
        List<Row> rows = told.costs().stream().map(VoidCostsEndpoint::row).toList();
        long position = told.position();
        return question.answer(position, new Told(first, end, question.knownAt(position), position, rows));
    }

    private static Row row(Costs of) {
        return new Row(
                of.of(),
                of.contract(),
                of.nights(),
                of.occupied(),
                of.retained(),
                of.empty(),
                of.held(),
                of.blocked(),
                of.outOfUse(),
                of.payable(),
                of.unpriced(),
                of.sevenths().rounded(),
                of.utilisation());
    }
}
