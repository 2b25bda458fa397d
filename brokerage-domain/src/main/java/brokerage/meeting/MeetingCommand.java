package brokerage.meeting;

import brokerage.language.id.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of a meeting of the board. */
public sealed interface MeetingCommand {

    MeetingId meeting();

    /** On its day, which may lie ahead. */
    record CallMeeting(@TargetAggregateIdentifier MeetingId meeting) implements MeetingCommand {}

    /** Fixes what the meeting has before it; the second time, another issue of it. */
    record FreezePack(@TargetAggregateIdentifier MeetingId meeting, FrozenPack pack) implements MeetingCommand {}
}
