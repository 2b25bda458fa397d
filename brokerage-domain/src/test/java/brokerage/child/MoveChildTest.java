package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.MoveChild;
import brokerage.child.ChildEvent.ChildMoved;
import brokerage.child.ChildRefusal.*;
import brokerage.language.Period;
import brokerage.language.care.EndReason;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.language.rule.RuleNotMet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveChildTest {

    @Test
    void one_placement_ends_and_the_next_begins_on_one_date() {
        MoveChild move = move(FIRST, SECOND, ELM, 8);
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(move)
                .expectResultMessagePayload(2L)
                .expectEvents(new ChildMoved(
                        CHILD, FIRST, EndReason.CREQB, move.placed(), ChildRules.of(history(), move.placed(), null)));
    }

    @Test
    void a_move_on_the_day_of_the_start_leaves_a_stay_of_no_nights() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(move(FIRST, SECOND, ELM, 2))
                .expectResultMessagePayload(2L);
    }

    @Test
    void a_move_does_not_come_before_the_stay_began() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(move(FIRST, SECOND, ELM, 1))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(2), may(1))));
    }

    @Test
    void a_stay_that_ended_is_not_left_again() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(6)))
                .when(move(FIRST, SECOND, ELM, 8))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(6))));
    }

    @Test
    void a_change_in_the_same_home_is_no_move() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(move(FIRST, SECOND, OAK, 8))
                .expectNoEvents()
                .expectException(refusedWith(new SameHome(OAK)));
    }

    @Test
    void leaving_care_is_no_move() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new MoveChild(
                        CHILD, FIRST, EndReason.LEFT_CARE, placed(SECOND, ELM, may(8)), TODAY, null, List.of()))
                .expectNoEvents()
                .expectException(refusedWith(new NotAMoveReason()));
    }

    @Test
    void the_placement_left_must_be_known() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(move(THIRD, SECOND, ELM, 8))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(THIRD)));
    }

    @Test
    void the_next_placement_must_be_new() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(move(FIRST, FIRST, ELM, 8))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementAlreadyRecorded(FIRST)));
    }

    @Test
    void a_move_does_not_run_into_a_placement_planned_already() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), started(THIRD, OAK, may(15)), ended(THIRD, may(18)))
                .when(move(FIRST, SECOND, ELM, 8))
                .expectNoEvents()
                .expectException(refusedWith(new LivesElsewhere(THIRD, OAK, new Period(may(15), may(18)))));
    }

    @Test
    void a_planned_move_must_meet_the_rules() {
        var full = new Finding("registration-conditions", 1, Tier.LAW, false, "2 of 2 places are taken");
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new MoveChild(
                        CHILD, FIRST, EndReason.CREQB, placed(SECOND, ELM, may(21)), TODAY, null, List.of(full)))
                .expectNoEvents()
                .expectException(refusedWith(new RuleNotMet(full)));
    }

    static MoveChild move(PlacementId leaving, PlacementId next, HomeId home, int on) {
        return new MoveChild(CHILD, leaving, EndReason.CREQB, placed(next, home, may(on)), TODAY, null, List.of());
    }
}
