package brokerage.projections.plan;

import brokerage.plan.ActionHistory;
import brokerage.plan.PlanEvent;
import brokerage.projections.Progress;
import brokerage.projections.ledger.Definition;
import brokerage.projections.ledger.Layout;
import brokerage.projections.ledger.Ledger;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Streams;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the action plan, each action from its own stream. */
@Component
@ProcessingGroup(PlanProjection.NAME)
class PlanProjection implements Projection {

    static final String NAME = "plan";

    private static final Layout<PlanEvent, ActionHistory> ACTIONS = new Layout<>(
            "action",
            List.of("plan_action", "plan_standing"),
            PlanEvent.class,
            ActionHistory.NONE,
            ActionHistory::after,
            PlanRows::action);

    private final Ledger ledger;

    PlanProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        ledger = new Ledger(Definition.beside(PlanProjection.class, NAME), List.of(ACTIONS), sql, streams, progress);
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
}
