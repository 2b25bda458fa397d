package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.pack.Pack;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class CheckPackEndpoint {

    @Schema(name = "PackCheck", description = "A frozen pack, and what comes of making it again")
    record Check(
            MeetingId meeting,
            MeetingView.Issue pack,

            @Schema(description = "When the newest fact in it was recorded; none before the first") @Nullable
            Instant knownAt,

            @Schema(description = "SHA-256 of what comes of making it again at its position")
            String digestNow,

            @Schema(
                    description =
                            "Whether that is what was frozen. It is not once a newer version of the service says something in other words")
            boolean agrees) {}

    private final Diary diary;

    CheckPackEndpoint(Diary diary) {
        this.diary = diary;
    }

    @GetMapping(Addresses.ROOT + "/meetings/{meeting}/packs/{number}")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What a meeting had before it, made again and compared",
            description = "From the record as it was known at the pack's position, however much was corrected since.")
    ResponseEntity<Check> check(@PathVariable MeetingId meeting, @PathVariable int number, Question question) {
        FrozenPack frozen = diary.frozen(meeting, number, question);
        return question.answer(frozen.position(), checked(meeting, number, frozen, question));
    }

    Check checked(MeetingId meeting, int number, FrozenPack frozen, Question question) {
        Pack again = diary.again(meeting, frozen, question);
        String digest = again.digest();
        return new Check(
                meeting, MeetingView.Issue.of(number, frozen), again.knownAt(), digest, digest.equals(frozen.digest()));
    }
}
