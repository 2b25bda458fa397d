package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.id.MeetingId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class ReadMeetingEndpoint {

    private final Diary diary;

    ReadMeetingEndpoint(Diary diary) {
        this.diary = diary;
    }

    @GetMapping(Addresses.ROOT + "/meetings/{meeting}")
    @Requires(Permission.READ_VIEWS)
    @Operation(summary = "A meeting of the board, with the issues of its pack")
    ResponseEntity<MeetingView> read(@PathVariable MeetingId meeting, Question question) {
        var found = diary.find(meeting, question);
        return question.answer(found.position(), found.found().version(), MeetingView.of(found.found()));
    }
}
