package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.placed.CarePlans;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class CarePlanEndpoint {

    @Schema(name = "AgainstCarePlan")
    record Told(
            LocalDate asAt,
            @Nullable Instant knownAt,
            long position,
            int count,

            @Schema(description = "Whose plan wants less intensive care than is given")
            long stepDownCandidates,

            @Schema(description = "Living in a children's home though their plan recommends fostering")
            long residentialRecommendedFoster,

            List<Row> items) {}

    @Schema(name = "ChildAgainstCarePlan")
    record Row(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            LocalDate startedOn,
            PlacementType type,
            CarePlanType recommended,
            boolean stepDownCandidate,
            Money weeklyCost) {}

    private final CarePlans plans;

    CarePlanEndpoint(CarePlans plans) {
        this.plans = plans;
    }

    @GetMapping(Addresses.ROOT + "/views/care-plan")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The children whose placement does not meet their care plan on a date",
            description = "Fostering of any kind meets foster. Children whose plan is not recorded are not among them.")
    ResponseEntity<Told> against(Question question) {
        CarePlans.Told told = plans.against(question.council(), question.moment("journey"));
        long position = told.position();
        return question.answer(
                position,
                new Told(
                        question.asAt(),
                        question.knownAt(position),
                        position,
                        told.children().size(),
                        told.stepDownCandidates(),
                        told.residentialRecommendedFoster(),
                        told.children().stream().map(CarePlanEndpoint::row).toList()));
    }

    private static Row row(CarePlans.Against child) {
        return new Row(
                child.child(),
                child.placement(),
                child.home(),
                child.startedOn(),
                child.type(),
                child.recommended(),
                child.isAStepDownCandidate(),
                new Money(child.weeklyPence()));
    }
}
