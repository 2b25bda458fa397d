package brokerage.api.meetings;

import brokerage.api.board.pack.Pack;
import brokerage.api.board.pack.Packs;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import brokerage.projections.Found;
import brokerage.projections.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Where meetings are looked up, with what they had before them. */
@Component
class Diary {

    private final Meetings meetings;
    private final Packs packs;

    Diary(Meetings meetings, Packs packs) {
        this.meetings = meetings;
        this.packs = packs;
    }

    Found<Meetings.Known> find(MeetingId meeting, Question question) {
        question.identity().mustBeOf(meeting);
        return meetings.of(meeting, question.moment("meeting").knownAt())
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(meeting)));
    }

    FrozenPack frozen(MeetingId meeting, int number, Question question) {
        return find(meeting, question)
                .found()
                .pack(number)
                .orElseThrow(() -> RequestFault.notFound("The meeting's pack has no such issue"));
    }

    /** What was frozen, worked out once more at its own position. */
    Pack again(MeetingId meeting, FrozenPack frozen, Question question) {
        return packs.again(question, meeting.council(), frozen);
    }
}
