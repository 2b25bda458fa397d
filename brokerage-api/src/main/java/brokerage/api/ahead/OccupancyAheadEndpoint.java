package brokerage.api.ahead;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.projections.ahead.NightAhead;
import brokerage.projections.ahead.OccupancyAhead.By;
import brokerage.projections.ahead.Span;
import io.swagger.v3.oas.annotations.Operation;
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
class OccupancyAheadEndpoint {

    @Schema(name = "OccupancyAhead")
    record Told(
            @Schema(description = "The day it is seen from") LocalDate asAt,

            LocalDate from,

            @Schema(description = "The day after the last night")
            LocalDate until,

            @Nullable Instant knownAt,
            long position,
            List<Row> items) {}

    @Schema(name = "OccupancyAheadOf")
    record Row(
            LocalDate on,

            @Schema(description = "all, a kind of in-house provision, a contract, a home, or a scheme of the pipeline")
            String of,

            long beds,

            @Schema(description = "All less those out of use")
            long usable,

            @Schema(description = "By children of whom nothing says that they will have left")
            long occupied,

            @Schema(description = "Kept for a child who comes back")
            long retained,

            @Schema(description = "Paid for and not to be filled")
            long blocked,

            long outOfUse,

            @Schema(description = "Usable, and nobody has them: the four below among them")
            long empty,

            @Schema(description = "Kept by a hold") long held,

            @Schema(description = "A child is to come under a match that stands")
            long matched,

            @Schema(description = "The child who has it now will have turned eighteen")
            long turnedEighteen,

            @Schema(description = "Kept for nobody") long free,

            @Schema(description = "Of those occupied or retained: the placement was expected to have ended by then")
            long dueToEnd,

            @Schema(description = "Taken nights in a hundred of usable ones") @Nullable
            BigDecimal occupancyOfUsableBeds,

            @Schema(description = "Beds of contracts that will have ended, not among beds")
            long bedsOfEndedContracts,

            @Schema(description = "Of these: in which children live now, of whom nothing says that they will have left")
            long childrenInThem,

            @Schema(description = "Of homes to come that are planned to be open by then; not among beds")
            long pipelineBeds,

            @Schema(description = "The same, each as far as it is sure: beds times confidence")
            BigDecimal pipelineBedsLikely) {}

    private final Horizon horizon;

    OccupancyAheadEndpoint(Horizon horizon) {
        this.horizon = horizon;
    }

    @GetMapping(Addresses.ROOT + "/views/occupancy-ahead")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What the beds will be, night by night, by what is on record",
            description =
                    "Up to a year ahead of asAt, from placements, matches, holds, closures, registrations, ends and"
                            + " notices of contracts, eighteenth birthdays (by their month alone) and the homes to come. It is no"
                            + " forecast: nobody comes or leaves of whom nothing is on record. Of homes to come those count that are"
                            + " under way and planned to open after asAt.")
    ResponseEntity<Told> ahead(
            Question question,
            @Schema(description = "all, provision, contract or home") @RequestParam(defaultValue = "all") String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until) {
        By group = group(by);
        Span span = horizon.span(question, from, until);
        List<Row> rows = horizon.nights(question, group, span).stream()
                .map(OccupancyAheadEndpoint::row)
                .toList();
        long position = span.at();
        return question.answer(
                position, new Told(span.asAt(), span.from(), span.until(), question.knownAt(position), position, rows));
    }

    private static Row row(NightAhead night) {
        return new Row(
                night.on(),
                night.of(),
                night.beds(),
                night.usable(),
                night.occupied(),
                night.retained(),
                night.blocked(),
                night.outOfUse(),
                night.empty(),
                night.held(),
                night.matched(),
                night.eighteen(),
                night.free(),
                night.due(),
                night.occupancy(),
                night.over(),
                night.overTaken(),
                night.pipeline(),
                night.likely());
    }

    private static By group(String asked) {
        return Arrays.stream(By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter("by", "all, provision, contract or home is expected"));
    }
}
