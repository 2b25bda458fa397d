package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.home.HomeCommand.BudgetBeds;
import brokerage.home.HomeEvent.BedsBudgeted;
import brokerage.home.HomeRefusal.NotInHouse;
import brokerage.home.HomeRefusal.NotOpenYet;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import org.junit.jupiter.api.Test;

class BudgetBedsTest {

    static final Money WEEK = Money.pounds("4800.00");
    static final BedsBudgeted BUDGETED = new BedsBudgeted(OAK, may(9), WEEK);

    @Test
    void a_bed_of_the_councils_own_is_budgeted_from_a_date() {
        home().given(REGISTERED)
                .when(new BudgetBeds(OAK, may(9), WEEK))
                .expectResultMessagePayload(1L)
                .expectEvents(BUDGETED);

        assertThat(history(BUDGETED).budgets().on(may(8))).isEmpty();
        assertThat(history(BUDGETED).budgets().on(may(9))).contains(WEEK);
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, BUDGETED)
                .when(new BudgetBeds(OAK, may(9), WEEK))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void what_the_beds_of_others_cost_is_not_budgeted_here() {
        home().given(REGISTERED_FAMILY)
                .when(new BudgetBeds(OAK, may(9), WEEK))
                .expectNoEvents()
                .expectException(refusedWith(new NotInHouse(OAK)));
    }

    @Test
    void nothing_is_budgeted_before_the_home_opened_nor_beyond_all_measure() {
        home().given(REGISTERED)
                .when(new BudgetBeds(OAK, may(1).minusDays(1), WEEK))
                .expectException(refusedWith(new NotOpenYet(may(1), may(1).minusDays(1))));
        home().given(REGISTERED)
                .when(new BudgetBeds(OAK, may(9), Money.pounds("1000000.01")))
                .expectException(refusedWith(new InvalidValue("perBedWeek", "a bed's week costs at most 1000000.00")));
    }
}
