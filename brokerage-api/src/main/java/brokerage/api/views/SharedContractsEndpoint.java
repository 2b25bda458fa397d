package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.shared.SharedContracts;
import brokerage.projections.shared.SharedContracts.Agreed;
import brokerage.projections.shared.SharedContracts.Month;
import brokerage.projections.shared.SharedContracts.Shared;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
class SharedContractsEndpoint {

    private static final int YEARS = 10;

    @Schema(name = "SharedContracts")
    record Told(
            LocalDate from,

            @Schema(description = "The day after the last night")
            LocalDate until,

            @Nullable Instant knownAt,
            long position,
            List<Row> items) {}

    @Schema(name = "SharedContract")
    record Row(
            ContractId contract,

            @Schema(description = "The council on whose record it stands")
            CouncilId keptBy,

            @Nullable String provider,
            String name,
            Basis basis,
            LocalDate startsOn,

            @Schema(description = "The day after its last") @Nullable
            LocalDate endsOn,

            @Schema(description = "From its first day on") @Nullable
            Money pricePerBedWeek,

            @Schema(description = "What a bed costs from later dates on")
            List<Price> prices,

            @Schema(description = "Of all councils together")
            int totalBeds,

            @Schema(description = "Of the council that asks")
            int beds,

            @Nullable Boolean voidsPayable,
            @Nullable Boolean payableDuringProviderClosure,
            List<InMonth> months) {}

    @Schema(name = "SharedPrice")
    record Price(LocalDate from, Money perBedWeek) {}

    @Schema(name = "SharedMonth")
    record InMonth(
            @Schema(example = "2026-04") String month,

            @Schema(description = "Of the beds that the council which keeps the contract counts under it")
            long nights,

            @Schema(description = "Of these: taken, or kept for a child who comes back")
            long used,

            @Schema(description = "Of these: usable and empty")
            long empty,

            @Schema(description = "Of these: nights nobody had the bed that are paid all the same")
            long payable,

            @Schema(description = "Taken nights in a hundred of those paid for") @Nullable
            BigDecimal utilisation,

            @Schema(description = "Whether some nights have no price on record: the cost leaves them out")
            boolean unpriced,

            @Schema(description = "All beds of all councils at the price of each night, used or not, rounded once")
            Money cost,

            @Schema(
                    description =
                            "What of it falls to the council that asks, by its beds; all parts add up to the cost")
            Money part) {}

    private final SharedContracts contracts;

    SharedContractsEndpoint(SharedContracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping(Addresses.ROOT + "/views/shared-contracts")
    @Requires(Permission.READ_SHARED_CONTRACTS)
    @Operation(
            summary = "What joint contracts share with the councils that have beds in them",
            description =
                    "Also contracts on another council's record, where it names this council, as its tokens do, among"
                            + " the partners. Nobody learns which bed is whose. At most ten years, month by month.")
    ResponseEntity<Told> shared(
            Question question,
            @Parameter(required = true) @RequestParam(defaultValue = "") String from,
            @Parameter(required = true) @RequestParam(defaultValue = "") String until) {
        LocalDate first = Dates.read("from", from);
        LocalDate end = Dates.read("until", until);
        if (!first.isBefore(end) || first.plusYears(YEARS).isBefore(end))
            throw RequestFault.badParameter("until", "until is after from, and at most ten years");
        question.moment("register");
        long knownAt = question.moment("occupancy").knownAt();
        SharedContracts.Told told = contracts.over(first, end, knownAt);
        List<Row> rows =
                told.contracts().stream().map(SharedContractsEndpoint::row).toList();
        long position = told.position();
        return question.answer(position, new Told(first, end, question.knownAt(position), position, rows));
    }

    private static Row row(Shared shared) {
        Agreed agreed = shared.agreed();
        Long price = agreed.bedWeekPence();
        return new Row(
                agreed.contract(),
                agreed.keptBy(),
                agreed.provider(),
                agreed.name(),
                agreed.basis(),
                agreed.fromOn(),
                agreed.untilOn(),
                price == null ? null : new Money(price),
                agreed.prices().changes().stream()
                        .map(SharedContractsEndpoint::price)
                        .toList(),
                agreed.totalBeds(),
                agreed.beds(),
                agreed.voidsPayable(),
                agreed.payableDuringProviderClosure(),
                shared.months().stream().map(SharedContractsEndpoint::month).toList());
    }

    private static Price price(Timeline.Change<Money> change) {
        return new Price(change.from(), change.value());
    }

    private static InMonth month(Month month) {
        return new InMonth(
                month.month().toString().substring(0, "2026-04".length()),
                month.nights(),
                month.used(),
                month.empty(),
                month.payable(),
                month.utilisation(),
                month.unpriced(),
                new Money(month.costPence()),
                new Money(month.partPence()));
    }
}
