package brokerage.projections.upkeep;

import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.projections.Progress;
import brokerage.projections.ledger.Definition;
import brokerage.projections.ledger.Layout;
import brokerage.projections.ledger.Ledger;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Row;
import brokerage.projections.ledger.Streams;
import brokerage.provider.ProviderEvent;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/** The smallest projection there is: what each provider is called. */
final class Names implements Projection {

    static final String TABLES =
            "create table names_provider (council text, provider text, name text, known int8range);";

    record Called(CouncilId council, ProviderId provider, String name) implements Row {
        @Override
        public String table() {
            return "names_provider";
        }
    }

    private static final Layout<ProviderEvent, String> PROVIDERS = new Layout<>(
            "provider",
            List.of("names_provider"),
            ProviderEvent.class,
            "",
            (name, event) -> event.details().name(),
            (stream, version, name) -> List.of(called(new ProviderId(stream), name)));

    private final Ledger ledger;

    Names(JdbcTemplate sql, Streams streams, Progress progress) {
        this(TABLES, sql, streams, progress);
    }

    Names(String tables, JdbcTemplate sql, Streams streams, Progress progress) {
        ledger = new Ledger(new Definition("names", tables), List.of(PROVIDERS), sql, streams, progress);
    }

    private static Row called(ProviderId provider, String name) {
        return new Called(provider.council(), provider, name);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @EventHandler
    void on(TrackedEventMessage<?> fact) {
        ledger.take(fact);
    }
}
