package brokerage.projections.money;

import brokerage.budget.BudgetEvent;
import brokerage.budget.BudgetHistory;
import brokerage.language.id.BudgetId;
import brokerage.language.id.SignOffId;
import brokerage.projections.Progress;
import brokerage.projections.ledger.Definition;
import brokerage.projections.ledger.Layout;
import brokerage.projections.ledger.Ledger;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Row;
import brokerage.projections.ledger.Streams;
import brokerage.projections.money.MoneyRow.*;
import brokerage.signoff.SignOffEvent;
import brokerage.signoff.SignOffHistory;
import brokerage.signoff.Signature;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps budgets and the months signed off. */
@Component
@ProcessingGroup(MoneyProjection.NAME)
class MoneyProjection implements Projection {

    static final String NAME = "money";

    private static final Layout<BudgetEvent, BudgetHistory> BUDGETS = new Layout<>(
            "budget",
            List.of("money_budget"),
            BudgetEvent.class,
            BudgetHistory.NONE,
            BudgetHistory::after,
            MoneyProjection::budget);

    private static final Layout<SignOffEvent, SignOffHistory> SIGN_OFFS = new Layout<>(
            "signoff",
            List.of("money_sign_off"),
            SignOffEvent.class,
            SignOffHistory.NONE,
            SignOffHistory::after,
            MoneyProjection::signOff);

    private final Ledger ledger;

    MoneyProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        var definition = Definition.beside(MoneyProjection.class, NAME);
        ledger = new Ledger(definition, List.of(BUDGETS, SIGN_OFFS), sql, streams, progress);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @EventHandler
    void on(TrackedEventMessage<?> fact) {
        ledger.take(fact);
    }

    @ResetHandler
    void forget() {
        ledger.forget();
    }

    private static List<Row> budget(String stream, long version, BudgetHistory history) {
        if (history.versions().isEmpty()) return List.of();
        var id = new BudgetId(stream);
        return List.of(new BudgetRow(id.council(), id, history.versions(), history.virements(), version));
    }

    private static List<Row> signOff(String stream, long version, SignOffHistory history) {
        var id = new SignOffId(stream);
        var rows = new ArrayList<Row>();
        for (Signature one : history.signatures())
            rows.add(new SignOffRow(id.council(), id, rows.size() + 1, one.on(), one.compared(), one.words()));
        return rows;
    }
}
