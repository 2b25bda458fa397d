package brokerage.budget;

import static brokerage.budget.Budgets.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.budget.BudgetCommand.ReviseBudget;
import brokerage.budget.BudgetEvent.*;
import brokerage.budget.BudgetRefusal.*;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviseBudgetTest {

    private static final List<Line> OTHER = List.of(line(PlacementType.RESIDENTIAL, "250.00"));
    private static final BudgetRevised REVISED = new BudgetRevised(BUDGET, new Version(JUNE, OTHER, WORDS));

    @Test
    void all_lines_read_otherwise_from_a_day_on() {
        budget().given(SET)
                .when(new ReviseBudget(BUDGET, JUNE, OTHER, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(REVISED);

        assertThat(history(REVISED).linesOn(JUNE)).isEqualTo(OTHER);
        assertThat(history(REVISED).linesOn(JUNE.minusDays(1))).isEqualTo(LINES);
    }

    @Test
    void a_revision_told_again_changes_nothing_and_another_of_its_day_takes_its_place() {
        budget().given(SET, REVISED)
                .when(new ReviseBudget(BUDGET, JUNE, OTHER, WORDS))
                .expectResultMessagePayload(1L)
                .expectNoEvents();

        var again = new BudgetRevised(BUDGET, new Version(JUNE, LINES, null));
        assertThat(history(REVISED, again).linesOn(JULY)).isEqualTo(LINES);
    }

    @Test
    void what_was_vired_before_a_revision_is_in_it_and_what_is_vired_from_its_day_on_comes_on_top() {
        BudgetHistory history = history(
                new MoneyVired(BUDGET, moved(JUNE.minusDays(1), "50.00")),
                new BudgetRevised(BUDGET, new Version(JUNE, LINES, null)),
                new MoneyVired(BUDGET, moved(JUNE, "20.00")));

        assertThat(history.linesOn(JUNE.minusDays(1)))
                .containsExactly(line(PlacementType.RESIDENTIAL, "150.00"), line(PlacementType.FOSTER_IFA, "150.00"));
        assertThat(history.linesOn(JULY))
                .containsExactly(line(PlacementType.RESIDENTIAL, "180.00"), line(PlacementType.FOSTER_IFA, "120.00"));
    }

    @Test
    void none_is_revised_before_it_was_set_or_after_its_year() {
        LocalDate january = FEBRUARY.minusDays(20);
        budget().given(SET)
                .when(new ReviseBudget(BUDGET, january, OTHER, null))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItWasSet(FEBRUARY, january)));
        budget().given(SET)
                .when(new ReviseBudget(BUDGET, YEAR.until(), OTHER, null))
                .expectNoEvents()
                .expectException(refusedWith(new NotDecidedForTheYear(YEAR.until(), YEAR)));
    }

    @Test
    void a_line_keeps_enough_for_what_is_vired_away_from_it_later() {
        var less = List.of(line(PlacementType.RESIDENTIAL, "40.00"), IFA);
        budget().given(SET, new MoneyVired(BUDGET, moved(JULY, "50.00")))
                .when(new ReviseBudget(BUDGET, JUNE, less, null))
                .expectNoEvents()
                .expectException(refusedWith(new MoreThanTheLineHas(
                        PlacementType.RESIDENTIAL, Money.pounds("150.00"), Money.pounds("160.00"))));
    }
}
