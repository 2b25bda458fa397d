package brokerage.projections.pipeline;

import brokerage.pipeline.PipelineEvent;
import brokerage.pipeline.SchemeHistory;
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

/** Keeps the pipeline, each home to come from its own stream. */
@Component
@ProcessingGroup(PipelineProjection.NAME)
class PipelineProjection implements Projection {

    static final String NAME = "pipeline";

    private static final Layout<PipelineEvent, SchemeHistory> SCHEMES = new Layout<>(
            "scheme",
            List.of("pipeline_scheme", "pipeline_standing"),
            PipelineEvent.class,
            SchemeHistory.NONE,
            SchemeHistory::after,
            PipelineRows::scheme);

    private final Ledger ledger;

    PipelineProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        ledger =
                new Ledger(Definition.beside(PipelineProjection.class, NAME), List.of(SCHEMES), sql, streams, progress);
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
