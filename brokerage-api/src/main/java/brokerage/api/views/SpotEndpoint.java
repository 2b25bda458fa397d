package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.projections.placed.SpotShare;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class SpotEndpoint {

    @Schema(name = "SpotShare")
    record Row(
            @Schema(
                    description =
                            "residential (with bespoke), residential_without_bespoke, agency_fostering, sixteen_plus")
            String cohort,

            long placements,
            long spot,

            @Schema(description = "Spot placements in a hundred of the cohort; none if it is empty") @Nullable
            BigDecimal spotShare,

            @Schema(description = "All parts of the fees, pounds a week")
            Money weeklyCost,

            Money spotWeeklyCost,

            @Schema(description = "Spot pounds in a hundred of the cohort's; none if it costs nothing") @Nullable
            BigDecimal spotCostShare) {}

    private final SpotShare spot;

    SpotEndpoint(SpotShare spot) {
        this.spot = spot;
    }

    @GetMapping(Addresses.ROOT + "/views/spot")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "How much of each cohort is bought spot on a date",
            description =
                    "In number and in weekly cost; residential also without bespoke, above and below the line alike.")
    ResponseEntity<Listed<Row>> spot(Question question) {
        SpotShare.Told told = spot.of(question.council(), question.moment("journey"));
        return question.list(
                told.position(), told.cohorts().stream().map(SpotEndpoint::row).toList());
    }

    private static Row row(SpotShare.Cohort cohort) {
        return new Row(
                cohort.cohort(),
                cohort.placements(),
                cohort.spot(),
                cohort.spotShare(),
                new Money(cohort.weeklyPence()),
                new Money(cohort.spotWeeklyPence()),
                cohort.spotCostShare());
    }
}
