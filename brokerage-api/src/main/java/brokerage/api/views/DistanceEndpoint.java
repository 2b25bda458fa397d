package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.council.Councils;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.projections.placed.DistanceFromHome;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class DistanceEndpoint {

    @Schema(name = "DistanceFromHome")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,

            @Schema(description = "Children living in placements that night")
            long children,

            long moreThan20Miles,

            @Schema(description = "In a hundred of all children; none if there is no child") @Nullable
            BigDecimal moreThan20MilesOfAll,

            @Schema(description = "In a hundred of those whose distance is known") @Nullable
            BigDecimal moreThan20MilesOfKnown,

            @Schema(description = "Children of whom no distance is on record")
            long unknown,

            long ownArea,
            long outOfArea,

            @Schema(description = "Of those out of area: in the area of an authority that borders on the council's")
            long adjoining,

            @Schema(description = "Of those out of area: beyond every adjoining authority")
            long distant,

            long areaUnknown,

            @Schema(description = "Living in the area of an authority the council buys with")
            long inFootprint) {}

    private final DistanceFromHome distances;
    private final Councils councils;

    DistanceEndpoint(DistanceFromHome distances, Councils councils) {
        this.distances = distances;
        this.councils = councils;
    }

    @GetMapping(Addresses.ROOT + "/views/distance")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "How far from home children are placed on a date",
            description = "In a straight line and by area, as it was worked out when each placement was recorded.")
    ResponseEntity<Told> distance(Question question) {
        List<String> footprint = councils.of(question.council()).footprint();
        DistanceFromHome.Told told = distances.of(question.council(), footprint, question.moment("journey"));
        long position = told.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        told.children(),
                        told.beyondTwentyMiles(),
                        told.beyondTwentyMilesOfAll(),
                        told.beyondTwentyMilesOfKnown(),
                        told.unknown(),
                        told.own(),
                        told.outOfArea(),
                        told.adjoining(),
                        told.distant(),
                        told.areaUnknown(),
                        told.inFootprint()));
    }
}
