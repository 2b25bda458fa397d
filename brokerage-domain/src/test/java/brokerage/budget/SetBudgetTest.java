package brokerage.budget;

import static brokerage.budget.Budgets.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.budget.BudgetCommand.SetBudget;
import brokerage.budget.BudgetRefusal.BudgetAlreadySet;
import brokerage.budget.BudgetRefusal.NotDecidedForTheYear;
import brokerage.language.FinancialYear;
import brokerage.language.InvalidValue;
import brokerage.language.id.BudgetId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetBudgetTest {

    @Test
    void a_budget_is_set_before_its_year_and_reads_in_the_order_of_the_types() {
        budget().givenNoPriorActivity()
                .when(new SetBudget(BUDGET, FEBRUARY, LINES, null))
                .expectResultMessagePayload(0L)
                .expectEvents(SET);

        assertThat(history().linesOn(FEBRUARY)).containsExactly(HOMES, IFA);
        assertThat(history().linesOn(FEBRUARY.minusDays(1))).isEmpty();
    }

    @Test
    void a_year_has_one_budget() {
        budget().given(SET)
                .when(new SetBudget(BUDGET, JUNE, LINES, null))
                .expectNoEvents()
                .expectException(refusedWith(new BudgetAlreadySet(BUDGET)));
    }

    @Test
    void it_is_decided_in_the_year_before_or_while_the_year_runs() {
        for (LocalDate on : List.of(LocalDate.of(2025, 3, 31), LocalDate.of(2027, 4, 1)))
            budget().givenNoPriorActivity()
                    .when(new SetBudget(BUDGET, on, LINES, null))
                    .expectNoEvents()
                    .expectException(refusedWith(new NotDecidedForTheYear(on, YEAR)));
        for (LocalDate on : List.of(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 3, 31)))
            budget().givenNoPriorActivity()
                    .when(new SetBudget(BUDGET, on, LINES, null))
                    .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_has_a_line_at_least_and_one_at_most_for_a_type() {
        assertRefused(
                new InvalidValue("lines", "a budget has a line at least"), () -> new Version(JUNE, List.of(), null));
        assertRefused(
                new InvalidValue("lines", "a budget has one line at most for a type of placement"),
                () -> new Version(JUNE, List.of(IFA, IFA), null));
        assertRefused(
                new InvalidValue("amount", "a line of a budget is at most 10000000000.00"),
                () -> line(IFA.type(), "10000000000.01"));
    }

    @Test
    void a_year_begins_in_april_and_a_budget_is_known_by_it() {
        assertThat(FinancialYear.of(LocalDate.of(2027, 3, 31))).isEqualTo(YEAR);
        assertThat(FinancialYear.of(LocalDate.of(2027, 4, 1))).isEqualTo(YEAR.next());
        assertThat(YEAR.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(YEAR.until()).isEqualTo(YEAR.next().from());
        assertThat(BUDGET.year()).isEqualTo(YEAR);
        assertRefused(
                new InvalidValue("budget", "a budget is known by the year it begins in, such as 2026"),
                () -> new BudgetId("budget:oxfordshire:26"));
        assertRefused(
                new InvalidValue("year", "a financial year begins in a year between 1800 and 2200"),
                () -> new FinancialYear(1799));
    }
}
