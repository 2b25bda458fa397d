package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.pack.Takeaway;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.language.id.MeetingId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class ReadFrozenPackEndpoint {

    private final Diary diary;
    private final Takeaway takeaway;

    ReadFrozenPackEndpoint(Diary diary, Takeaway takeaway) {
        this.diary = diary;
        this.takeaway = takeaway;
    }

    @GetMapping(Addresses.ROOT + "/meetings/{meeting}/packs/{number}/pack.{form}")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "What a meeting had before it, as a file",
            description = "As pdf, xlsx or csv, made again from the record as it was known at the pack's position.")
    ResponseEntity<byte[]> read(
            @PathVariable MeetingId meeting,
            @PathVariable int number,
            @Schema(description = "pdf, xlsx or csv", example = "pdf") @PathVariable String form,
            Question question,
            @Schema(
                            description =
                                    "public for what leaves the council, with small numbers suppressed; in full, if left out")
                    @RequestParam(name = "for", required = false)
                    @Nullable
                    String readers,
            HttpServletRequest request,
            HttpServletResponse response) {
        var frozen = diary.frozen(meeting, number, question);
        return takeaway.of(diary.again(meeting, frozen, question), form, readers, request, response);
    }
}
