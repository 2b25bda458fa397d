package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.child.ChildEvent.PlacementCorrected;
import brokerage.child.ChildEvent.PlacementRecordedInError;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.ChildRefusal.BeforeBirth;
import brokerage.child.ChildRefusal.LivesElsewhere;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which events are missing is {@link RecordingTest}'s. */
class RecordPlacementsTest {

    static final Placement TOLD = stay(FIRST, OAK, may(2), may(6));

    @Test
    void what_is_new_is_recorded() {
        Placed placed = placed(FIRST, OAK, may(2));
        child().given(LOOKED_AFTER)
                .when(record(TOLD))
                .expectResultMessagePayload(2L)
                .expectEvents(
                        new PlacementStarted(CHILD, placed, null, ChildRules.of(history(), placed, null)),
                        ended(FIRST, may(6)));
    }

    @Test
    void what_is_the_same_changes_nothing() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(6)))
                .when(record(TOLD))
                .expectResultMessagePayload(2L)
                .expectNoEvents();
    }

    @Test
    void what_differs_is_corrected() {
        child().given(LOOKED_AFTER, started(FIRST, ELM, may(2)), ended(FIRST, may(6)))
                .when(record(TOLD))
                .expectResultMessagePayload(3L)
                .expectEvents(new PlacementCorrected(CHILD, TOLD, null));
    }

    @Test
    void what_is_told_no_longer_was_recorded_in_error_and_makes_room() {
        child().given(LOOKED_AFTER, started(SECOND, ELM, may(2)))
                .when(new RecordPlacements(CHILD, List.of(TOLD), List.of(SECOND, THIRD)))
                .expectEvents(
                        new PlacementRecordedInError(CHILD, SECOND, null),
                        new PlacementStarted(
                                CHILD,
                                placed(FIRST, OAK, may(2)),
                                null,
                                ChildRules.of(history(), placed(FIRST, OAK, may(2)), null)),
                        ended(FIRST, may(6)));
    }

    @Test
    void all_or_none() {
        child().given(LOOKED_AFTER)
                .when(record(TOLD, stay(SECOND, ELM, may(5), may(9))))
                .expectNoEvents()
                .expectException(refusedWith(new LivesElsewhere(SECOND, ELM, nights(5, 9))));
    }

    @Test
    void nobody_is_placed_before_birth() {
        LocalDate before = LocalDate.of(2011, 1, 1);
        child().given(LOOKED_AFTER)
                .when(record(stay(FIRST, OAK, before, may(6))))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(before)));
    }

    static RecordPlacements record(Placement... told) {
        return new RecordPlacements(CHILD, List.of(told), List.of());
    }
}
