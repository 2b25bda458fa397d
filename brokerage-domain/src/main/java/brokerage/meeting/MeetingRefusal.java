package brokerage.meeting;

import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.id.MeetingId;
import java.time.LocalDate;

/** Why a meeting's record says no. */
public sealed interface MeetingRefusal extends Refusal {

    record MeetingAlreadyCalled(MeetingId meeting) implements MeetingRefusal {
        @Override
        public String inWords() {
            return "the meeting of %s is called already".formatted(meeting.on());
        }
    }

    record PackOfAfterTheMeeting(LocalDate on, LocalDate asAt) implements MeetingRefusal, Invalid {
        @Override
        public String inWords() {
            return "what a meeting on %s has before it is not of %s".formatted(on, asAt);
        }

        @Override
        public String field() {
            return "asAt";
        }
    }

    record KnowsLessThanTheLastIssue(long position, long newest) implements MeetingRefusal {
        @Override
        public String inWords() {
            return "the newest issue of the pack knows the record up to position %d, this one only up to %d"
                    .formatted(newest, position);
        }

        @Override
        public String field() {
            return "knownAt";
        }
    }
}
