package brokerage.meeting;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.meeting.Meetings.*;

import brokerage.meeting.MeetingCommand.CallMeeting;
import brokerage.meeting.MeetingRefusal.MeetingAlreadyCalled;
import org.junit.jupiter.api.Test;

class CallMeetingTest {

    @Test
    void the_board_is_called_for_a_day() {
        meeting()
                .givenNoPriorActivity()
                .when(new CallMeeting(MEETING))
                .expectResultMessagePayload(0L)
                .expectEvents(CALLED);
    }

    @Test
    void it_meets_at_most_once_a_day() {
        meeting()
                .given(CALLED)
                .when(new CallMeeting(MEETING))
                .expectNoEvents()
                .expectException(refusedWith(new MeetingAlreadyCalled(MEETING)));
    }
}
