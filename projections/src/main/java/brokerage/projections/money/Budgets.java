package brokerage.projections.money;

import brokerage.budget.BudgetHistory;
import brokerage.budget.Version;
import brokerage.budget.Virement;
import brokerage.language.id.BudgetId;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what a council's budgets are, as known at a position in the log. */
@Component
public class Budgets {

    /**
     * A budget with its history, from which it is read for any day.
     *
     * @param version of the budget's stream: the ETag
     */
    public record Known(BudgetId budget, List<Version> versions, List<Virement> virements, long version) {

        public BudgetHistory history() {
            return new BudgetHistory(versions, virements);
        }
    }

    private static final String ONE = "select * from money_budget where budget = ? and known @> ?::int8";

    private static final String PAGE = """
            select * from money_budget where council = ? and known @> ?::int8 and budget > ? order by budget limit ?
            """;

    private final Answers answers;

    Budgets(Answers answers) {
        this.answers = answers;
    }

    public Optional<Found<Known>> of(BudgetId budget, long knownAt) {
        long at = answers.at(MoneyProjection.NAME, knownAt);
        return answers.one(Known.class, ONE, budget.value(), at).map(known -> new Found<>(at, known));
    }

    /** In the order of their years. */
    public Page<Known> page(CouncilId council, long knownAt, Page.Asked asked) {
        long at = answers.at(MoneyProjection.NAME, knownAt);
        var found = answers.list(Known.class, PAGE, council.value(), at, asked.afterId(), asked.oneMore());
        return Page.of(at, found, asked, known -> known.budget().value());
    }
}
