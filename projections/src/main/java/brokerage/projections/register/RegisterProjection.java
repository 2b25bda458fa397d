package brokerage.projections.register;

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
import brokerage.provider.ProviderDetails;
import brokerage.provider.ProviderEvent;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the register of providers, contracts and homes, each from its own stream. */
@Component
@ProcessingGroup(RegisterProjection.NAME)
class RegisterProjection implements Projection {

    static final String NAME = "register";

    private static final Layout<ProviderEvent, Optional<ProviderDetails>> PROVIDERS = new Layout<>(
            "provider",
            List.of("register_provider"),
            ProviderEvent.class,
            Optional.empty(),
            (known, event) -> Optional.of(event.details()),
            RegisterRows::provider);

    private static final Layout<ContractEvent, ContractHistory> CONTRACTS = new Layout<>(
            "contract",
            List.of("register_contract"),
            ContractEvent.class,
            ContractHistory.NONE,
            ContractHistory::after,
            RegisterRows::contract);

    private static final Layout<HomeEvent, HomeHistory> HOMES = new Layout<>(
            "home",
            List.of("register_home", "register_standing"),
            HomeEvent.class,
            HomeHistory.NONE,
            HomeHistory::after,
            RegisterRows::home);

    private final Ledger ledger;

    RegisterProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        var definition = Definition.beside(RegisterProjection.class, NAME);
        ledger = new Ledger(definition, List.of(PROVIDERS, CONTRACTS, HOMES), sql, streams, progress);
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
