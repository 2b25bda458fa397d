package brokerage.projections.occupancy;

import brokerage.contract.ContractEvent;
import brokerage.contract.ContractHistory;
import brokerage.home.HomeEvent;
import brokerage.home.HomeHistory;
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

/** Keeps the tables of beds, who has them and what they cost, from the streams of homes and contracts. */
@Component
@ProcessingGroup(OccupancyProjection.NAME)
class OccupancyProjection implements Projection {

    static final String NAME = "occupancy";

    private static final Layout<HomeEvent, HomeHistory> HOMES = new Layout<>(
            "home",
            List.of("occupancy_bed", "occupancy_resident", "occupancy_budget"),
            HomeEvent.class,
            HomeHistory.NONE,
            HomeHistory::after,
            OccupancyRows::of);

    private static final Layout<ContractEvent, ContractHistory> CONTRACTS = new Layout<>(
            "contract",
            List.of("occupancy_terms", "occupancy_entitlement"),
            ContractEvent.class,
            ContractHistory.NONE,
            ContractHistory::after,
            ContractRows::of);

    private final Ledger ledger;

    OccupancyProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        var definition = Definition.beside(OccupancyProjection.class, NAME);
        ledger = new Ledger(definition, List.of(HOMES, CONTRACTS), sql, streams, progress);
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
