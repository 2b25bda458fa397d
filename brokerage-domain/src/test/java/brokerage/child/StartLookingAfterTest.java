package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.StartLookingAfter;
import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildRefusal.AlreadyLookedAfter;
import brokerage.child.ChildRefusal.BeforeBirth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class StartLookingAfterTest {

    @Test
    void a_child_becomes_looked_after() {
        child().givenNoPriorActivity()
                .when(new StartLookingAfter(CHILD, may(1), PARTICULARS))
                .expectResultMessagePayload(0L)
                .expectEvents(LOOKED_AFTER);
    }

    @Test
    void a_child_comes_back_into_care() {
        child().given(LOOKED_AFTER, ceased(may(10)))
                .when(new StartLookingAfter(CHILD, may(10), PARTICULARS))
                .expectResultMessagePayload(2L)
                .expectEvents(new ChildBecameLookedAfter(CHILD, may(10), PARTICULARS));
    }

    @Test
    void care_that_goes_on_does_not_start_again() {
        child().given(LOOKED_AFTER)
                .when(new StartLookingAfter(CHILD, may(1), PARTICULARS))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyLookedAfter(may(1))));
    }

    @Test
    void care_does_not_start_in_the_midst_of_a_period_that_is_over() {
        child().given(LOOKED_AFTER, ceased(may(10)))
                .when(new StartLookingAfter(CHILD, may(9), PARTICULARS))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyLookedAfter(may(1))));
    }

    @Test
    void care_told_late_does_not_run_into_a_later_period() {
        child().given(LOOKED_AFTER, ceased(may(10)))
                .when(new StartLookingAfter(CHILD, LocalDate.of(2026, 4, 1), PARTICULARS))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyLookedAfter(may(1))));
    }

    @Test
    void nobody_is_looked_after_before_birth() {
        child().givenNoPriorActivity()
                .when(new StartLookingAfter(CHILD, may(1), bornIn(YearMonth.of(2026, 6))))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(may(1))));
    }

    @Test
    void a_child_may_be_looked_after_from_the_month_of_birth() {
        child().givenNoPriorActivity()
                .when(new StartLookingAfter(CHILD, may(1), bornIn(YearMonth.of(2026, 5))))
                .expectSuccessfulHandlerExecution();
    }
}
