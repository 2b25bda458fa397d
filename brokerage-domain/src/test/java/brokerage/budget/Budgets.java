package brokerage.budget;

import brokerage.budget.BudgetEvent.*;
import brokerage.language.FinancialYear;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import brokerage.language.id.BudgetId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** The year from April 2026: a hundred pounds for fostering agencies and two hundred for children's homes, set in February. */
final class Budgets {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final FinancialYear YEAR = new FinancialYear(2026);
    static final BudgetId BUDGET = BudgetId.of(COUNCIL, YEAR);
    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    static final Line IFA = line(PlacementType.FOSTER_IFA, "100.00");
    static final Line HOMES = line(PlacementType.RESIDENTIAL, "200.00");
    static final List<Line> LINES = List.of(HOMES, IFA);
    static final BudgetSet SET = new BudgetSet(BUDGET, new Version(FEBRUARY, LINES, null));

    private Budgets() {}

    static FixtureConfiguration<Budget> budget() {
        return new AggregateTestFixture<>(Budget.class);
    }

    /** The record after it was set and this. */
    static BudgetHistory history(BudgetEvent... events) {
        return Stream.of(events).reduce(BudgetHistory.NONE.after(SET), BudgetHistory::after, (a, b) -> b);
    }

    static Line line(PlacementType type, String pounds) {
        return new Line(type, Money.pounds(pounds));
    }

    static Virement moved(LocalDate on, String pounds) {
        return new Virement(on, PlacementType.RESIDENTIAL, PlacementType.FOSTER_IFA, Money.pounds(pounds), WORDS);
    }
}
