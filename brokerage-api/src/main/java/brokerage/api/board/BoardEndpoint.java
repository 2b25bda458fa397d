package brokerage.api.board;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.LondonDay;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Question;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the Placement Sufficiency Board: its questions, answered for one date beside an earlier one. */
@Controller
class BoardEndpoint {

    private static final String[] PROJECTIONS = {"journey", "occupancy", "register", "referral", "pipeline"};

    private final List<BoardSection> sections;
    private final Clock clock;

    BoardEndpoint(List<BoardSection> sections, Clock clock) {
        this.sections = List.copyOf(sections);
        this.clock = clock;
    }

    /** @param since the date to compare with, usually that of the last meeting; a month earlier if left out */
    @GetMapping(Addresses.BOARD)
    @Requires(Permission.READ_VIEWS)
    String board(
            Question question,
            @RequestParam(required = false) @Nullable String since,
            HttpServletResponse response,
            Model model) {
        long position = question.position(PROJECTIONS);
        Point now = new Point(question.council(), question.asAt(), position);
        Point then = now.on(compared(since, question.asAt()));
        response.setHeader(Told.POSITION, Long.toString(position));
        model.addAttribute("now", now);
        model.addAttribute("then", then);
        model.addAttribute("on", Said.date(now.asAt()));
        model.addAttribute("before", Said.date(then.asAt()));
        model.addAttribute("knownAt", question.knownAt(position));
        model.addAttribute("live", question.isLive());
        model.addAttribute("today", LondonDay.today(clock));
        model.addAttribute("api", Addresses.ROOT);
        model.addAttribute("sections", answered(now, then));
        return "board";
    }

    private List<Section> answered(Point now, Point then) {
        return sections.stream()
                .map(section -> section.at(now).comparedWith(section.at(then)))
                .toList();
    }

    private static LocalDate compared(@Nullable String since, LocalDate asAt) {
        return since == null || since.isBlank() ? asAt.minusMonths(1) : Dates.read("since", since);
    }
}
