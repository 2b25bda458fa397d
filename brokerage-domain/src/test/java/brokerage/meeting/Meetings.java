package brokerage.meeting;

import brokerage.language.id.CouncilId;
import brokerage.language.id.MeetingId;
import brokerage.meeting.MeetingEvent.*;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** The meeting of a November, with the papers of the month before. */
final class Meetings {

    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 13);
    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 24);
    static final MeetingId MEETING = MeetingId.of(new CouncilId("oxfordshire"), NOVEMBER);
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final MeetingCalled CALLED = new MeetingCalled(MEETING);

    private Meetings() {}

    static FixtureConfiguration<Meeting> meeting() {
        return new AggregateTestFixture<>(Meeting.class);
    }

    static FrozenPack known(long position) {
        return new FrozenPack(NOVEMBER, OCTOBER, position, List.of("position", "mix"), DIGEST);
    }
}
