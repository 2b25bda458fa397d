package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import brokerage.projections.Moment;
import brokerage.projections.occupancy.Figures;
import brokerage.projections.occupancy.Occupancy;
import brokerage.projections.occupancy.Occupancy.By;
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
class OccupancyEndpoint {

    @Schema(name = "Occupancy")
    record Told(
            @Schema(description = "The night, when one is asked about") @Nullable
            LocalDate asAt,

            @Schema(description = "The first night, when several are asked about") @Nullable
            LocalDate from,

            @Schema(description = "The day after the last of them") @Nullable
            LocalDate until,

            @Nullable Instant knownAt,
            long position,
            List<Row> items) {}

    /** Beds of a group, or bed-nights when several nights are asked about. */
    @Schema(name = "OccupancyOf")
    record Row(
            @Schema(description = "A contract, a kind of in-house provision, a home, or a bed as home/number")
            String of,

            long nights,
            long occupied,

            @Schema(description = "Kept for a child who comes back")
            long retained,

            @Schema(description = "Paid for and not to be filled")
            long blocked,

            long outOfUse,

            @Schema(description = "Usable and empty; held ones among them")
            long empty,

            long held,

            @Schema(description = "Taken in a hundred of all") @Nullable
            BigDecimal occupancyOfAllBeds,

            @Schema(description = "Taken in a hundred of the usable, which are all less those out of use") @Nullable
            BigDecimal occupancyOfUsableBeds) {}

    private final Occupancy occupancy;

    OccupancyEndpoint(Occupancy occupancy) {
        this.occupancy = occupancy;
    }

    @GetMapping(Addresses.ROOT + "/views/occupancy")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "How far beds were used",
            description = "On the night of asAt, or in bed-nights from the night of from up to, and without, that of"
                    + " until. By contract, provision, home or bed.")
    ResponseEntity<Told> occupancy(
            Question question,
            @RequestParam(defaultValue = "home") String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until) {
        By group = group(by);
        if (from != null && until != null)
            return over(question, group, Dates.read("from", from), Dates.read("until", until));
        if (from != null || until != null)
            throw RequestFault.badParameter(from == null ? "from" : "until", "from and until are given together");
        Occupancy.Told told = occupancy.asAt(question.council(), group, question.moment("occupancy"));
        return answer(question, told, question.asAt(), null, null);
    }

    private ResponseEntity<Told> over(Question question, By by, LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) throw RequestFault.badParameter("until", "until is after from");
        Moment moment = question.moment("occupancy");
        Occupancy.Told told = occupancy.over(question.council(), by, from, until, moment.knownAt());
        return answer(question, told, null, from, until);
    }

    private static ResponseEntity<Told> answer(
            Question question,
            Occupancy.Told told,
            @Nullable LocalDate asAt,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        List<Row> rows = told.figures().stream().map(OccupancyEndpoint::row).toList();
        long position = told.position();
        return question.answer(position, new Told(asAt, from, until, question.knownAt(position), position, rows));
    }

    private static Row row(Figures f) {
        return new Row(
                f.of(),
                f.nights(),
                f.occupied(),
                f.retained(),
                f.blocked(),
                f.outOfUse(),
                f.empty(),
                f.held(),
                f.occupancyOfAllBeds(),
                f.occupancyOfUsableBeds());
    }

    private static By group(String asked) {
        return Arrays.stream(By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter("by", "contract, provision, home or bed is expected"));
    }
}
