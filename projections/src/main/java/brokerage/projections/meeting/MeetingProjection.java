package brokerage.projections.meeting;

import brokerage.meeting.MeetingEvent;
import brokerage.meeting.MeetingHistory;
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

/** Keeps the board's meetings, each from its own stream. */
@Component
@ProcessingGroup(MeetingProjection.NAME)
class MeetingProjection implements Projection {

    static final String NAME = "meeting";

    private static final Layout<MeetingEvent, MeetingHistory> MEETINGS = new Layout<>(
            "meeting",
            List.of("meeting_meeting"),
            MeetingEvent.class,
            MeetingHistory.NONE,
            MeetingHistory::after,
            MeetingRow::of);

    private final Ledger ledger;

    MeetingProjection(JdbcTemplate sql, Streams streams, Progress progress) {
        ledger =
                new Ledger(Definition.beside(MeetingProjection.class, NAME), List.of(MEETINGS), sql, streams, progress);
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
