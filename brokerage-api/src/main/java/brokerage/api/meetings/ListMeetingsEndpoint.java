package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.projections.meeting.Meetings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class ListMeetingsEndpoint {

    private final Meetings meetings;

    ListMeetingsEndpoint(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping(Addresses.ROOT + "/meetings")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The board's meetings with the packs frozen for them",
            description = "The latest first, those ahead too. In pages.")
    ResponseEntity<Listed<MeetingView>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        long knownAt = question.moment("meeting").knownAt();
        return question.list(meetings.page(question.council(), knownAt, Part.of(limit, after)), MeetingView::of);
    }
}
