package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.problems.RequestFault;
import brokerage.language.id.MeetingId;
import brokerage.meeting.MeetingCommand.CallMeeting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class CallMeetingEndpoint {

    private static final int YEARS_AHEAD = 2;

    @Schema(name = "CallMeeting")
    record Body(
            @Schema(description = "The day the board meets") @NotNull @Plausible(yearsAhead = YEARS_AHEAD)
            LocalDate on,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/meetings")
    @Requires(Permission.HOLD_MEETINGS)
    @Operation(
            summary = "Call a meeting of the board",
            description = "One a day at most. What the board shows is compared with its last meeting before.")
    ResponseEntity<Told> call(@Valid @RequestBody Body body, Desk desk) {
        return call(body.on(), body.because(), desk);
    }

    ResponseEntity<Told> call(LocalDate on, @Nullable String because, Desk desk) {
        if (on.isAfter(desk.today().plusYears(YEARS_AHEAD)))
            throw RequestFault.badParameter("on", "A meeting is called at most %d years ahead".formatted(YEARS_AHEAD));
        var meeting = MeetingId.of(desk.council(), on);
        return desk.opening(meeting).because(because).tell(new CallMeeting(meeting));
    }
}
