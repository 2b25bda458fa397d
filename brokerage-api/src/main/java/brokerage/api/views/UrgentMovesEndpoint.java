package brokerage.api.views;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Question;
import brokerage.projections.occupancy.UrgentMoves;
import brokerage.projections.occupancy.UrgentMoves.Urgent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Views")
class UrgentMovesEndpoint {

    private final UrgentMoves moves;

    UrgentMovesEndpoint(UrgentMoves moves) {
        this.moves = moves;
    }

    @GetMapping(Addresses.ROOT + "/views/urgent-moves")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The children whose home may not keep them",
            description = "Living on the date in a home that is suspended or cancelled; the longest overdue first.")
    ResponseEntity<Listed<Urgent>> moves(Question question) {
        UrgentMoves.Told told = moves.of(question.council(), question.moment("occupancy"));
        return question.list(told.position(), told.moves());
    }
}
