package brokerage.projections.meeting;

import brokerage.language.id.CouncilId;
import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import brokerage.meeting.MeetingHistory;
import brokerage.projections.ledger.Row;
import java.time.LocalDate;
import java.util.List;

/** A meeting laid out; explained beside its table in {@code tables.sql}. */
record MeetingRow(CouncilId council, MeetingId meeting, LocalDate onDay, List<FrozenPack> packs, long version)
        implements Row {

    @Override
    public String table() {
        return "meeting_meeting";
    }

    static List<Row> of(String stream, long version, MeetingHistory history) {
        if (history.meeting() == null) return List.of();
        var id = new MeetingId(stream);
        return List.of(new MeetingRow(id.council(), id, id.on(), history.packs(), version));
    }
}
