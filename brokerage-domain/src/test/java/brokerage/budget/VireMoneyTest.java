package brokerage.budget;

import static brokerage.budget.Budgets.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.budget.BudgetCommand.VireMoney;
import brokerage.budget.BudgetEvent.*;
import brokerage.budget.BudgetRefusal.*;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VireMoneyTest {

    private static final MoneyVired VIRED = new MoneyVired(BUDGET, moved(JUNE, "50.00"));

    @Test
    void money_goes_from_one_line_to_another_and_the_whole_stays() {
        budget().given(SET)
                .when(new VireMoney(BUDGET, moved(JUNE, "50.00")))
                .expectResultMessagePayload(1L)
                .expectEvents(VIRED);

        assertThat(history(VIRED).linesOn(JUNE))
                .containsExactly(line(PlacementType.RESIDENTIAL, "150.00"), line(PlacementType.FOSTER_IFA, "150.00"));
        assertThat(history(VIRED).linesOn(JUNE.minusDays(1))).isEqualTo(LINES);
        assertThat(history(VIRED).virements()).hasSize(1);
    }

    @Test
    void told_again_it_changes_nothing() {
        budget().given(SET, VIRED)
                .when(new VireMoney(BUDGET, moved(JUNE, "50.00")))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void no_line_gives_more_than_it_has_on_that_day_or_later() {
        budget().given(SET, VIRED)
                .when(new VireMoney(BUDGET, moved(JULY, "150.01")))
                .expectNoEvents()
                .expectException(refusedWith(new MoreThanTheLineHas(
                        PlacementType.RESIDENTIAL, Money.pounds("150.00"), Money.pounds("150.01"))));
        budget().given(SET, new MoneyVired(BUDGET, moved(JULY, "180.00")))
                .when(new VireMoney(BUDGET, moved(JUNE, "30.00")))
                .expectNoEvents()
                .expectException(refusedWith(new MoreThanTheLineHas(
                        PlacementType.RESIDENTIAL, Money.pounds("20.00"), Money.pounds("30.00"))));
    }

    @Test
    void it_is_decided_once_the_budget_is_set_and_while_the_year_runs() {
        LocalDate january = FEBRUARY.minusDays(20);
        budget().given(SET)
                .when(new VireMoney(BUDGET, moved(january, "1.00")))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItWasSet(FEBRUARY, january)));
        budget().given(SET)
                .when(new VireMoney(BUDGET, moved(YEAR.until(), "1.00")))
                .expectNoEvents()
                .expectException(refusedWith(new NotDecidedForTheYear(YEAR.until(), YEAR)));
    }

    @Test
    void something_goes_and_goes_elsewhere() {
        assertRefused(new InvalidValue("amount", "a penny is vired at least"), () -> moved(JUNE, "0.00"));
        assertRefused(
                new InvalidValue("to", "money is vired from one line to another"),
                () -> new Virement(JUNE, IFA.type(), IFA.type(), Money.pounds("1.00"), WORDS));
    }
}
