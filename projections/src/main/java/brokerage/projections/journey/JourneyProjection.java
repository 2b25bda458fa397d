package brokerage.projections.journey;

import brokerage.child.ChildEvent;
import brokerage.child.ChildHistory;
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

/** Keeps the tables of children's journeys, from the children's own streams. */
@Component
@ProcessingGroup(JourneyProjection.NAME)
class JourneyProjection implements Projection {

    static final String NAME = Journey.PROJECTION;

    private static final Layout<ChildEvent, ChildHistory> CHILDREN = new Layout<>(
            "child",
            List.of(
                    "journey_child",
                    "journey_care",
                    "journey_stay",
                    "journey_unregistered",
                    "journey_finding",
                    "journey_absence"),
            ChildEvent.class,
            ChildHistory.NONE,
            ChildHistory::after,
            JourneyRows::of);

    private final Ledger ledger;

    JourneyProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        ledger =
                new Ledger(Definition.beside(JourneyProjection.class, NAME), List.of(CHILDREN), sql, streams, progress);
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
