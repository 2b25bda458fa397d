package brokerage.api.meetings;

import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import brokerage.projections.meeting.Meetings.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A meeting of the board, with the issues of its pack, the first one first. */
@Schema(name = "Meeting")
record MeetingView(
        MeetingId meeting,
        LocalDate on,
        List<Issue> packs,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    @Schema(name = "FrozenPack")
    record Issue(
            @Schema(description = "Counts the issues of the meeting's pack from 1")
            int number,

            @Schema(description = "The night its figures are of")
            LocalDate asAt,

            @Schema(description = "The earlier night they are compared with")
            LocalDate since,

            @Schema(description = "The position in the log up to which the record was believed")
            long position,

            @Schema(description = "The questions it answers, in its order")
            List<String> sections,

            @Schema(description = "SHA-256 of all it says, in the form it has as CSV")
            String digest) {

        static Issue of(int number, FrozenPack pack) {
            return new Issue(number, pack.asAt(), pack.since(), pack.position(), pack.sections(), pack.digest());
        }
    }

    static MeetingView of(Known known) {
        return new MeetingView(
                known.meeting(),
                known.onDay(),
                IntStream.rangeClosed(1, known.packs().size())
                        .mapToObj(number -> Issue.of(number, known.packs().get(number - 1)))
                        .toList(),
                known.version());
    }
}
