package brokerage.api.children.placements;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.projections.journey.Journey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Placements")
class ReadPlacementEndpoint {

    private final Journey journeys;
    private final PlacementsRead placements;

    ReadPlacementEndpoint(Journey journeys, PlacementsRead placements) {
        this.journeys = journeys;
        this.placements = placements;
    }

    @GetMapping(Addresses.ROOT + "/children/{child}/placements/{placement}")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "One placement with the terms it was on",
            description = "The ETag is that of the child's record, which the placement is part of.")
    ResponseEntity<PlacementView> read(
            @PathVariable ChildRef child, @PathVariable PlacementId placement, Question question) {
        question.identity().mustBeOf(child);
        Journey.Told told = journeys.of(child, question.moment("journey")).orElseThrow(() -> notFound(child));
        PlacementView view = placements.of(told, question).stream()
                .filter(one -> one.placement().equals(placement))
                .findFirst()
                .orElseThrow(() -> notFound(placement));
        return question.answer(told.position(), told.who().version(), view);
    }

    private static RequestFault notFound(Object id) {
        return RequestFault.notFound("%s is not recorded".formatted(id));
    }
}
