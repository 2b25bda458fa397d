package brokerage.api.meetings;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.pack.Form;
import brokerage.api.board.shown.Said;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Keys;
import brokerage.language.id.MeetingId;
import brokerage.projections.Page;
import brokerage.projections.meeting.Meetings;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board's meetings as a page: what each had before it, to take along and to check, and where packs are frozen. */
@Controller
@Hidden
class MeetingsPageEndpoint {

    private static final String PAGE = Addresses.BOARD + "/meetings";
    private static final String BACK = "redirect:" + PAGE;
    private static final int SHOWN = 20;

    private final Meetings meetings;
    private final Diary diary;
    private final CallMeetingEndpoint calling;
    private final FreezePackEndpoint freezing;
    private final CheckPackEndpoint check;
    private final ReadFrozenPackEndpoint files;
    private final Keys keys;

    MeetingsPageEndpoint(
            Meetings meetings,
            Diary diary,
            CallMeetingEndpoint calling,
            FreezePackEndpoint freezing,
            CheckPackEndpoint check,
            ReadFrozenPackEndpoint files,
            Keys keys) {
        this.keys = keys;
        this.meetings = meetings;
        this.diary = diary;
        this.calling = calling;
        this.freezing = freezing;
        this.check = check;
        this.files = files;
    }

    @GetMapping(PAGE)
    @Requires(Permission.READ_VIEWS)
    String meetings(
            Question question,
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response,
            Model model) {
        Page<Meetings.Known> page =
                meetings.page(question.council(), question.moment("meeting").knownAt(), Part.of(SHOWN, after));
        response.setHeader(Told.POSITION, Long.toString(page.position()));
        model.addAttribute("key", "form-" + keys.next());
        LocalDate today = question.asAt();
        model.addAttribute("today", today);
        model.addAttribute(
                "meetings", page.items().stream().map(MeetingView::of).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("forms", Form.values());
        model.addAttribute("mayHold", question.identity().role().may(Permission.HOLD_MEETINGS));
        return "meetings";
    }

    @PostMapping(PAGE)
    @Requires(Permission.HOLD_MEETINGS)
    String call(@RequestParam String on, Desk desk) {
        desk.sent(on);
        calling.call(Dates.read("on", on), null, desk);
        return BACK;
    }

    /** The question is that of the form: its date, and all that is known. */
    @PostMapping(PAGE + "/{meeting}/packs")
    @Requires(Permission.HOLD_MEETINGS)
    String freeze(
            @PathVariable MeetingId meeting,
            Question question,
            @RequestParam(required = false) @Nullable String since,
            Desk desk) {
        desk.sent(question.asAt().toString(), since);
        freezing.freeze(desk.about(meeting), meeting, question, since);
        return BACK;
    }

    @GetMapping(PAGE + "/{meeting}/packs/{number}")
    @Requires(Permission.READ_VIEWS)
    String pack(
            @PathVariable MeetingId meeting,
            @PathVariable int number,
            Question question,
            HttpServletResponse response,
            Model model) {
        var frozen = diary.frozen(meeting, number, question);
        response.setHeader(Told.POSITION, Long.toString(frozen.position()));
        var checked = check.checked(meeting, number, frozen, question);
        model.addAttribute("checked", checked);
        model.addAttribute("on", Said.date(meeting.on()));
        model.addAttribute("knownAt", Said.instant(checked.knownAt()));
        model.addAttribute("forms", Form.values());
        return "frozen";
    }

    @GetMapping(PAGE + "/{meeting}/packs/{number}/pack.{form}")
    @Requires(Permission.READ_VIEWS)
    ResponseEntity<byte[]> file(
            @PathVariable MeetingId meeting,
            @PathVariable int number,
            @PathVariable String form,
            Question question,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request,
            HttpServletResponse response) {
        return files.read(meeting, number, form, question, readers, request, response);
    }
}
