package brokerage.api.measures;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Councils;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Question;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Unit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Measures")
class ListMeasuresEndpoint {

    @Schema(name = "Measure")
    record Row(
            String measure,
            String title,

            @Schema(description = "Whom it counts") String population,

            String definition,
            String source,
            Unit unit,
            List<By> breakdowns,

            @Schema(description = "Whether the placements behind a figure can be shown")
            boolean placements,

            @Nullable Better better,

            @Schema(description = "The council's own, or the usual one") @Nullable
            BigDecimal target) {}

    private final Councils councils;

    ListMeasuresEndpoint(Councils councils) {
        this.councils = councils;
    }

    @GetMapping(Addresses.ROOT + "/measures")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The measures there are, each with its definition",
            description = "In the order in which the board asks for them; the same for any date.")
    ResponseEntity<Listed<Row>> list(Question question) {
        Map<String, BigDecimal> targets = councils.of(question.council()).targets();
        return question.list(
                question.position(),
                Catalogue.all().stream()
                        .map(measure -> row(measure, targets.getOrDefault(measure.name(), measure.usualTarget())))
                        .toList());
    }

    private static Row row(Measure measure, @Nullable BigDecimal target) {
        return new Row(
                measure.name(),
                measure.title(),
                measure.population().inWords(),
                measure.definition(),
                measure.source(),
                measure.unit(),
                measure.breakdowns(),
                measure.population().ofPlacements(),
                measure.better(),
                target);
    }
}
