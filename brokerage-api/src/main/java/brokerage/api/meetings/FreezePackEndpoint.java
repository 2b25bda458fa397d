package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.pack.Pack;
import brokerage.api.board.pack.Packs;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.reading.Question;
import brokerage.language.id.MeetingId;
import brokerage.meeting.FrozenPack;
import brokerage.meeting.MeetingCommand.FreezePack;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class FreezePackEndpoint {

    @Schema(name = "FreezePack")
    record Body(
            @Schema(description = "The night its figures are of: not ahead, and not after the meeting")
            @NotNull
            @Plausible(yearsAhead = 0, message = "A date between 1900 and today is expected")
            LocalDate asAt,

            @Schema(
                    description =
                            "The position or instant up to which the record is believed; all that is known, if left out")
            @Size(max = 40)
            @Nullable
            String knownAt,

            @Schema(
                    description =
                            "The earlier night to compare with; that of the last meeting before, or a month earlier, if left out")
            @Plausible(yearsAhead = 0, message = "A date between 1900 and today is expected")
            @Nullable
            LocalDate since,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    private final Packs packs;

    FreezePackEndpoint(Packs packs) {
        this.packs = packs;
    }

    @PostMapping(Addresses.ROOT + "/meetings/{meeting}/packs")
    @Requires(Permission.HOLD_MEETINGS)
    @Operation(
            summary = "Freeze the pack of a meeting",
            description =
                    "With a digest of all it says. What is frozen never changes: a second time makes another issue, which"
                            + " knows no less.")
    ResponseEntity<Told> freeze(
            @PathVariable MeetingId meeting,
            @Valid @RequestBody Body body,
            Desk desk,
            @Parameter(hidden = true) Question question) {
        String since = body.since() == null ? null : body.since().toString();
        return freeze(
                desk.about(meeting).because(body.because()),
                meeting,
                question.about(body.asAt(), body.knownAt()),
                since);
    }

    ResponseEntity<Told> freeze(Matter matter, MeetingId meeting, Question question, @Nullable String since) {
        Pack pack = packs.taken(question, since);
        var frozen = new FrozenPack(
                pack.now().asAt(), pack.then().asAt(), pack.now().position(), pack.sectionIds(), pack.digest());
        return matter.tell(new FreezePack(meeting, frozen));
    }
}
