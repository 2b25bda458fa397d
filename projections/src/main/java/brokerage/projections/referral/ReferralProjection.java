package brokerage.projections.referral;

import brokerage.projections.Progress;
import brokerage.projections.ledger.Definition;
import brokerage.projections.ledger.Layout;
import brokerage.projections.ledger.Ledger;
import brokerage.projections.ledger.Projection;
import brokerage.projections.ledger.Streams;
import brokerage.referral.ReferralEvent;
import brokerage.referral.ReferralHistory;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the tables of referrals, from the referrals' own streams. */
@Component
@ProcessingGroup(ReferralProjection.NAME)
class ReferralProjection implements Projection {

    static final String NAME = Referrals.PROJECTION;

    private static final Definition DEFINITION = Definition.beside(ReferralProjection.class, NAME);

    private static final Layout<ReferralEvent, ReferralHistory> REFERRALS = new Layout<>(
            "referral",
            DEFINITION.tables(),
            ReferralEvent.class,
            ReferralHistory.NONE,
            ReferralHistory::after,
            ReferralRows::of);

    private final Ledger ledger;

    ReferralProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        ledger = new Ledger(DEFINITION, List.of(REFERRALS), sql, streams, progress);
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
