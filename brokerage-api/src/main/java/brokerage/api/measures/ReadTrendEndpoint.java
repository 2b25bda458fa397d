package brokerage.api.measures;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.definition.Unit;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Measures")
class ReadTrendEndpoint {

    /** A year and the month it is compared with. */
    private static final String USUAL = "13";

    private static final int MOST = 60;

    @Schema(name = "MeasureTrend")
    record Answer(
            String measure,
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,
            Unit unit,
            List<Told.Point> items) {}

    private final Measures measures;
    private final Sought sought;

    ReadTrendEndpoint(Measures measures, Sought sought) {
        this.measures = measures;
        this.sought = sought;
    }

    @GetMapping(Addresses.ROOT + "/measures/{measure}/trend")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "How a measure went, month by month",
            description =
                    "At the ends of as many months, up to 60; the last is the date asked about itself. All as known"
                            + " at the same position.")
    ResponseEntity<Answer> read(
            @PathVariable String measure, Question question, @RequestParam(defaultValue = USUAL) int months) {
        if (months < 1 || months > MOST)
            throw RequestFault.badParameter("months", "Between 1 and %d are expected".formatted(MOST));
        Inquiry inquiry = sought.inquiry(question, measure, null);
        Measures.Told told = measures.trend(inquiry, months);
        @Nullable BigDecimal target = sought.target(inquiry);
        List<Told.Point> points = told.figures().stream()
                .map(figure -> Told.point(inquiry.measure(), figure, target))
                .toList();
        long position = told.position();
        return question.answer(
                position,
                new Answer(
                        measure,
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        inquiry.measure().unit(),
                        points));
    }
}
