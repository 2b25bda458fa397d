package brokerage.api.money;

import brokerage.api.problems.RequestFault;
import brokerage.budget.Line;
import brokerage.language.FinancialYear;
import brokerage.language.Money;
import brokerage.language.id.BudgetId;
import brokerage.language.id.CouncilId;
import brokerage.projections.Found;
import brokerage.projections.costs.Committed;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.costs.Committed.Horizon;
import brokerage.projections.costs.Effect;
import brokerage.projections.costs.Shares;
import brokerage.projections.costs.Uplifts;
import brokerage.projections.money.Budgets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a council is committed to up to a day ahead, and what it had budgeted: all known at one position. */
@Component
public class Reckoned {

    private final Committed committed;
    private final Uplifts uplifts;
    private final Shares shares;
    private final Budgets budgets;

    Reckoned(Committed committed, Uplifts uplifts, Shares shares, Budgets budgets) {
        this.committed = committed;
        this.uplifts = uplifts;
        this.shares = shares;
        this.budgets = budgets;
    }

    /** What it is worked out from, all of which must have reached the position. */
    static String[] projections() {
        return new String[] {"journey", "occupancy", "register", "money"};
    }

    /** From the financial year's first night to its last, as seen from a date. */
    public static Horizon yearOf(LocalDate asAt) {
        FinancialYear year = FinancialYear.of(asAt);
        return new Horizon(year.from(), asAt.plusDays(1), year.until());
    }

    /**
     * From the financial year's first night up to, and without, that of a day ahead.
     *
     * @throws RequestFault if it is not ahead, or beyond the next financial year
     */
    static Horizon upTo(LocalDate until, LocalDate asAt) {
        Horizon year = yearOf(asAt);
        LocalDate latest = FinancialYear.of(asAt).next().until();
        if (!until.isAfter(asAt)) throw RequestFault.badParameter("until", "until is after asAt");
        if (until.isAfter(latest))
            throw RequestFault.badParameter(
                    "until", "At most two financial years are told, until %s here".formatted(latest));
        return new Horizon(year.from(), year.ahead(), until);
    }

    public Committed.Told committed(CouncilId council, By by, Horizon horizon, long at) {
        return committed.over(council, by, horizon, at);
    }

    /** As {@link #committed}, and by who pays. */
    Committed.Cuts cuts(CouncilId council, By by, Horizon horizon, long at) {
        return committed.cuts(council, by, horizon, at);
    }

    public List<Effect> uplifts(CouncilId council, Horizon horizon, long at) {
        return uplifts.over(council, horizon, at);
    }

    public List<Shares.Share> partners(CouncilId council, Horizon horizon, long at) {
        return shares.over(council, horizon, at);
    }

    /** By type, as decided by a day, for horizons of whole financial years that all have a budget; nothing otherwise. */
    public Optional<Map<String, Money>> budget(CouncilId council, Horizon horizon, LocalDate asAt, long at) {
        Map<String, Money> lines = new TreeMap<>();
        for (FinancialYear year : years(horizon)) {
            List<Line> found = budgets.of(BudgetId.of(council, year), at)
                    .map(Found::found)
                    .map(budget -> budget.history().linesOn(asAt))
                    .orElse(List.of());
            if (found.isEmpty()) return Optional.empty();
            found.forEach(line -> lines.merge(line.type().word(), line.amount(), Money::plus));
        }
        return Optional.of(lines).filter(all -> !all.isEmpty());
    }

    /** The whole years it is made of; none if it ends within one. */
    private static List<FinancialYear> years(Horizon horizon) {
        var years = new ArrayList<FinancialYear>();
        FinancialYear year = FinancialYear.of(horizon.from());
        for (; !year.until().isAfter(horizon.until()); year = year.next()) years.add(year);
        return year.from().equals(horizon.until()) ? years : List.of();
    }
}
