package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.projections.journey.PlacementMix;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class PlacementMixEndpoint {

    @Schema(name = "PlacementMix")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "Children living in placements that night")
            int children,

            int uasc,

            @Schema(description = "All parts of the fees of all placements, pounds a week")
            Money weeklyCost,

            Map<String, Integer> byType,
            Map<String, Integer> byBasis) {}

    private final PlacementMix mix;

    PlacementMixEndpoint(PlacementMix mix) {
        this.mix = mix;
    }

    @GetMapping(Addresses.ROOT + "/views/placement-mix")
    @Requires(Permission.READ_VIEWS)
    @Operation(summary = "The children living in placements on a date, by type and by basis")
    ResponseEntity<Told> mix(Question question) {
        PlacementMix.Mix told = mix.of(question.council(), question.moment("journey"));
        long position = told.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        told.children(),
                        told.uasc(),
                        new Money(told.weeklyPence()),
                        told.byType(),
                        told.byBasis()));
    }
}
