package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.CorrectChild;
import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildEvent.ChildCorrected;
import brokerage.child.ChildRefusal.AlreadyLookedAfter;
import brokerage.child.ChildRefusal.BeforeBirth;
import brokerage.child.ChildRefusal.BeforeItBegan;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CorrectChildTest {

    static final Particulars OLDER = bornIn(YearMonth.of(2011, 3));

    @Test
    void who_the_child_is_and_when_care_began_are_put_right() {
        child().given(LOOKED_AFTER)
                .when(new CorrectChild(CHILD, may(2), OLDER, BECAUSE))
                .expectResultMessagePayload(1L)
                .expectEvents(new ChildCorrected(CHILD, may(2), OLDER, BECAUSE));
    }

    @Test
    void the_same_again_changes_nothing() {
        child().given(LOOKED_AFTER)
                .when(new CorrectChild(CHILD, may(1), PARTICULARS, null))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }

    @Test
    void a_child_is_not_born_after_care_began() {
        child().given(LOOKED_AFTER)
                .when(new CorrectChild(CHILD, may(1), bornIn(YearMonth.of(2026, 6)), BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(may(1))));
    }

    @Test
    void a_child_is_not_born_after_an_earlier_placement() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(3)))
                .when(new CorrectChild(CHILD, may(1).plusMonths(2), bornIn(YearMonth.of(2026, 6)), BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(may(3))));
    }

    @Test
    void care_does_not_begin_after_it_ended() {
        child().given(LOOKED_AFTER, ceased(may(10)))
                .when(new CorrectChild(CHILD, may(11), PARTICULARS, BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(11), may(10))));
    }

    @Test
    void care_is_not_drawn_back_over_an_earlier_period() {
        child().given(LOOKED_AFTER, ceased(may(10)), new ChildBecameLookedAfter(CHILD, may(15), PARTICULARS))
                .when(new CorrectChild(CHILD, may(9), PARTICULARS, BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyLookedAfter(may(1))));
    }
}
