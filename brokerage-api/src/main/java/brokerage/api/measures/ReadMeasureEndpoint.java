package brokerage.api.measures;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.definition.By;
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
class ReadMeasureEndpoint {

    @Schema(name = "MeasureTold")
    record Answer(
            String measure,
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,
            Unit unit,
            @Nullable By by,

            @Schema(description = "The whole alone, or each group there is")
            List<Told.Row> items) {}

    private final Measures measures;
    private final Sought sought;

    ReadMeasureEndpoint(Measures measures, Sought sought) {
        this.measures = measures;
        this.sought = sought;
    }

    @GetMapping(Addresses.ROOT + "/measures/{measure}")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What a measure comes to on a date, whole or by group",
            description = "Before the first fact there is nothing to count: numerators of nothing, values of none.")
    ResponseEntity<Answer> read(
            @PathVariable String measure,
            Question question,
            @Schema(description = "One of the measure's breakdowns") @RequestParam(required = false) @Nullable
                    String by) {
        Inquiry inquiry = sought.inquiry(question, measure, by);
        Measures.Told told = measures.of(inquiry);
        @Nullable BigDecimal target = sought.target(inquiry);
        List<Told.Row> rows = told.figures().stream()
                .map(figure -> Told.row(inquiry.measure(), figure, target))
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
                        inquiry.by(),
                        rows));
    }
}
