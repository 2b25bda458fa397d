package brokerage.api.demand;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.language.care.PlacementType;
import brokerage.projections.demand.DemandAhead;
import brokerage.projections.demand.Outlook;
import brokerage.projections.demand.Places;
import brokerage.projections.demand.learnt.Method;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.simulated.Range;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class ReadDemandEndpoint {

    @Schema(name = "Demand")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "Living in placements on the night of the date")
            int children,

            @Schema(description = "Whether enough is known to foretell anything")
            boolean foretold,

            @Schema(description = "What it is learnt from, or why nothing is foretold")
            String inWords,

            Learnt learntFrom,
            Made made,
            List<Row> items) {}

    @Schema(name = "DemandLearntFrom")
    record Learnt(
            @Schema(description = "From this day on everybody who came or left is on record") @Nullable
            LocalDate since,

            int arrivals,

            @Schema(description = "Before coming of age") int leavings,

            int moves,

            @Schema(description = "By which arrivals grow a year, in per cent, at best guess") @Nullable
            Double growth) {}

    @Schema(name = "DemandMade")
    record Made(
            @Schema(description = "Of the method, raised whenever the same facts and seed are to give another answer")
            String version,

            long seed,
            int futures) {}

    /** Children of one type on one date: in nine of ten futures between the outer two, in half between the inner two. */
    @Schema(name = "DemandOf")
    record Row(
            PlacementType type,
            LocalDate on,
            double from5,
            double from25,
            double median,
            double until75,
            double until95,

            @Schema(
                    description =
                            "Usable beds known to be there by then, in-house and under block contracts; none where beds of"
                                    + " the type are not counted")
            @Nullable
            Integer places,

            @Schema(
                    description =
                            "Beds of homes to come that are planned to be open by then, each times how sure that is; not among"
                                    + " the places")
            @Nullable
            Double coming,

            @Schema(description = "Children less places: above nought where places are missing") @Nullable
            Range gap) {}

    private final Foreseen foreseen;

    ReadDemandEndpoint(Foreseen foreseen) {
        this.foreseen = foreseen;
    }

    @GetMapping(Addresses.ROOT + "/views/demand")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "How many children will live in placements, by type and month",
            description =
                    "Five years from the date at most, with the range in which half, and nine in ten, of the futures lie, beside"
                            + " the places there will be. The same facts and seed give the same answer. Where too little is known it says so, and"
                            + " foretells nothing.")
    ResponseEntity<Told> demand(
            Question question,
            @Schema(description = "From 1 to 60") @RequestParam(defaultValue = "60") int months,
            @RequestParam(defaultValue = Foreseen.USUAL_SEED) long seed) {
        if (months < 1 || months > DemandAhead.MONTHS)
            throw RequestFault.badParameter("months", "Between 1 and %d are expected".formatted(DemandAhead.MONTHS));
        Outlook outlook = foreseen.outlook(question, seed);
        Outlook.Lessons lessons = outlook.lessons();
        long position = outlook.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        outlook.children(),
                        outlook.forecast() != null,
                        lessons.inWords(),
                        new Learnt(
                                lessons.since(),
                                lessons.arrivals(),
                                lessons.leavings(),
                                lessons.moves(),
                                outlook.growth() == null ? null : Range.rounded(outlook.growth())),
                        new Made(Method.VERSION, seed, DemandAhead.FUTURES),
                        rows(question, outlook, months)));
    }

    private List<Row> rows(Question question, Outlook outlook, int months) {
        Forecast forecast = outlook.forecast();
        if (forecast == null) return List.of();
        Places.Told places = foreseen.places(question, outlook);
        var rows = new ArrayList<Row>();
        for (PlacementType type : PlacementType.values())
            if (forecast.knows(type) || places.of(type, 0) != null)
                for (int nth = 0; nth < months; nth++) rows.add(row(type, nth, forecast, places));
        return rows;
    }

    private static Row row(PlacementType type, int nth, Forecast forecast, Places.Told told) {
        Integer places = told.of(type, nth);
        Range of = forecast.of(List.of(type), nth).rounded();
        return new Row(
                type,
                forecast.dates().get(nth),
                of.from5(),
                of.from25(),
                of.median(),
                of.until75(),
                of.until95(),
                places,
                told.coming(type, nth),
                places == null ? null : of.less(places));
    }
}
