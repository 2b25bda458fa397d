package brokerage.meeting;

import brokerage.language.StoredAs;
import brokerage.language.id.MeetingId;

/** All that happens to a meeting of the board. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    @StoredAs("meeting.called")
    record MeetingCalled(MeetingId meeting) implements MeetingEvent {}

    /** {@code number} counts the issues of the meeting's pack from 1. */
    @StoredAs("meeting.pack-frozen")
    record PackFrozen(MeetingId meeting, int number, FrozenPack pack) implements MeetingEvent {}
}
