package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildEvent.PlacementEnded;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.ChildRefusal.BeforeBirth;
import brokerage.child.ChildRefusal.BeforeItBegan;
import brokerage.child.ChildRefusal.LivesElsewhere;
import brokerage.child.ChildRefusal.NotAMoveReason;
import brokerage.child.ChildRefusal.PlacementAlreadyRecorded;
import brokerage.language.InvalidValue;
import brokerage.language.Period;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.language.rule.RuleNotMet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartPlacementTest {

    static final Finding RED = new Finding("red-traffic-light", 1, Tier.POLICY, false, "the light is red");
    static final Finding SHOWN = new Finding("order-of-preference", 1, Tier.ADVICE, false, "further away");

    @Test
    void a_child_is_placed() {
        Placed placed = placed(FIRST, OAK, may(2));
        child().given(LOOKED_AFTER)
                .when(start(placed))
                .expectResultMessagePayload(1L)
                .expectEvents(new PlacementStarted(CHILD, placed, null, ChildRules.of(history(), placed, null)));
    }

    @Test
    void a_stay_told_when_it_is_over_has_its_end() {
        Placed placed = placed(FIRST, OAK, may(2));
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed, may(4), EndReason.CREQO, TODAY, null, List.of()))
                .expectResultMessagePayload(2L)
                .expectEvents(
                        new PlacementStarted(CHILD, placed, null, ChildRules.of(history(), placed, null)),
                        new PlacementEnded(CHILD, FIRST, may(4), EndReason.CREQO));
    }

    @Test
    void an_end_without_a_reason_has_another_reason() {
        Placed placed = placed(FIRST, OAK, may(2));
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed, may(4), null, TODAY, null, List.of()))
                .expectEvents(
                        new PlacementStarted(CHILD, placed, null, ChildRules.of(history(), placed, null)),
                        new PlacementEnded(CHILD, FIRST, may(4), EndReason.OTHER));
    }

    @Test
    void a_placement_follows_the_one_that_ended_that_day() {
        Placed placed = placed(SECOND, ELM, may(5));
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(5)))
                .when(start(placed))
                .expectEvents(new PlacementStarted(CHILD, placed, FIRST, ChildRules.of(history(), placed, null)));
    }

    @Test
    void what_the_home_found_stands_before_what_the_child_finds() {
        Placed placed = placed(FIRST, OAK, may(2));
        Finding[] own = ChildRules.of(history(), placed, null).toArray(Finding[]::new);
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed, null, null, TODAY, null, List.of(RED)))
                .expectEvents(new PlacementStarted(CHILD, placed, null, List.of(RED, own[0], own[1])));
    }

    @Test
    void a_choice_about_the_future_must_meet_the_rules() {
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed(FIRST, OAK, may(21)), null, null, TODAY, null, List.of(RED)))
                .expectNoEvents()
                .expectException(refusedWith(new RuleNotMet(RED)));
    }

    @Test
    void advice_stops_nobody() {
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed(FIRST, OAK, may(21)), null, null, TODAY, null, List.of(SHOWN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_unlawful_choice_about_the_future_is_refused_and_the_same_today_is_recorded() {
        var lodgings = arranged(PlacementType.SUPPORTED_LODGINGS);
        Placed tomorrow = placed(FIRST, OAK, may(21), lodgings);
        Finding under16 = ChildRules.of(history(), tomorrow, null).getLast();
        child().given(LOOKED_AFTER)
                .when(start(tomorrow))
                .expectNoEvents()
                .expectException(refusedWith(new RuleNotMet(under16)));
        child().given(LOOKED_AFTER)
                .when(start(placed(FIRST, OAK, may(20), lodgings)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_child_lives_in_one_place() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(start(placed(SECOND, ELM, may(5))))
                .expectNoEvents()
                .expectException(refusedWith(new LivesElsewhere(FIRST, OAK, Period.since(may(2)))));
    }

    @Test
    void a_stay_told_late_must_be_over_before_the_next_began() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(5)))
                .when(new StartPlacement(CHILD, placed(SECOND, ELM, may(2)), may(6), null, TODAY, null, List.of()))
                .expectNoEvents()
                .expectException(refusedWith(new LivesElsewhere(FIRST, OAK, Period.since(may(5)))));
    }

    @Test
    void an_end_without_its_day_and_an_expected_end_before_the_start_are_refused() {
        assertRefused(
                new InvalidValue("endReason", "a stay that has ended has a day: say until when"),
                () -> new StartPlacement(
                        CHILD, placed(FIRST, OAK, may(2)), null, EndReason.CARPL, TODAY, null, List.of()));
        Placed placed = placed(FIRST, OAK, may(2));
        assertRefused(
                new InvalidValue("expectedEnd", "a placement is not expected to end before it begins"),
                () -> new Placed(
                        FIRST,
                        OAK,
                        null,
                        may(2),
                        placed.arrangement(),
                        placed.fees(),
                        placed.registration(),
                        null,
                        may(1)));
    }

    @Test
    void a_stay_of_no_nights_is_recorded_beside_any_other() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new StartPlacement(CHILD, placed(SECOND, ELM, may(5)), may(5), null, TODAY, null, List.of()))
                .expectResultMessagePayload(3L);
    }

    @Test
    void a_placement_is_recorded_once() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(start(placed(FIRST, OAK, may(2))))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementAlreadyRecorded(FIRST)));
    }

    @Test
    void a_stay_does_not_end_before_it_began() {
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed(FIRST, OAK, may(5)), may(4), null, TODAY, null, List.of()))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(5), may(4))));
    }

    @Test
    void leaving_care_is_told_by_ceasing_care() {
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(
                        CHILD, placed(FIRST, OAK, may(2)), may(4), EndReason.LEFT_CARE, TODAY, null, List.of()))
                .expectNoEvents()
                .expectException(refusedWith(new NotAMoveReason()));
    }

    @Test
    void nobody_is_placed_before_birth() {
        LocalDate before = LocalDate.of(2012, 2, 29);
        child().given(LOOKED_AFTER)
                .when(new StartPlacement(CHILD, placed(FIRST, OAK, before), before, null, TODAY, null, List.of()))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(before)));
    }

    static StartPlacement start(Placed placed) {
        return new StartPlacement(CHILD, placed, null, null, TODAY, null, List.of());
    }
}
