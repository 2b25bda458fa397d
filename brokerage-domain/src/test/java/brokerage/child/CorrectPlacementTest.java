package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.CorrectPlacement;
import brokerage.child.ChildEvent.PlacementCorrected;
import brokerage.child.ChildRefusal.*;
import brokerage.language.InvalidValue;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What a correction makes of a placement is {@link CorrectionTest}'s, which neighbours follow {@link BoundariesTest}'s. */
class CorrectPlacementTest {

    @Test
    void a_placement_reads_as_it_should_have_from_the_start() {
        oneStayAndAnother()
                .when(correct(FIRST, inHome(ELM)))
                .expectResultMessagePayload(5L)
                .expectEvents(corrected(stay(FIRST, ELM, may(2), may(6))));
    }

    @Test
    void a_correction_that_changes_nothing_leaves_no_trace() {
        oneStayAndAnother()
                .when(correct(FIRST, starting(may(2))))
                .expectResultMessagePayload(4L)
                .expectNoEvents();
    }

    @Test
    void the_boundary_of_a_move_is_one_date_for_both_stays() {
        oneStayAndAnother()
                .when(correct(FIRST, ending(may(5))))
                .expectResultMessagePayload(6L)
                .expectEvents(
                        corrected(stay(FIRST, OAK, may(2), may(5))), corrected(stay(SECOND, ELM, may(5), may(9))));
    }

    @Test
    void a_correction_does_not_put_the_child_in_two_places() {
        oneStayAndAnother()
                .when(correct(FIRST, NOT_ENDED))
                .expectNoEvents()
                .expectException(refusedWith(new LivesElsewhere(
                        SECOND, ELM, stay(SECOND, ELM, may(6), may(9)).period())));
    }

    @Test
    void a_stay_is_not_corrected_to_end_before_it_began() {
        oneStayAndAnother()
                .when(correct(SECOND, ending(may(5))))
                .expectNoEvents()
                .expectException(refusedWith(new InvalidValue("until", "2026-05-05 is before it began on 2026-05-06")));
    }

    @Test
    void a_boundary_is_not_moved_past_the_other_end_of_the_neighbour() {
        oneStayAndAnother()
                .when(correct(FIRST, ending(may(10))))
                .expectNoEvents()
                .expectException(refusedWith(new InvalidValue("until", "2026-05-09 is before it began on 2026-05-10")));
    }

    @Test
    void nobody_is_placed_before_birth() {
        LocalDate before = LocalDate.of(2012, 2, 1);
        oneStayAndAnother()
                .when(correct(FIRST, starting(before)))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(before)));
    }

    @Test
    void the_placement_must_be_known() {
        oneStayAndAnother()
                .when(correct(THIRD, NOT_ENDED))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(THIRD)));
    }

    static TestExecutor<Child> oneStayAndAnother() {
        return child().given(
                        LOOKED_AFTER,
                        started(FIRST, OAK, may(2)),
                        ended(FIRST, may(6)),
                        started(SECOND, ELM, may(6)),
                        ended(SECOND, may(9)));
    }

    static CorrectPlacement correct(PlacementId id, Correction correction) {
        return new CorrectPlacement(CHILD, id, correction, BECAUSE);
    }

    static PlacementCorrected corrected(Placement placement) {
        return new PlacementCorrected(CHILD, placement, BECAUSE);
    }
}
