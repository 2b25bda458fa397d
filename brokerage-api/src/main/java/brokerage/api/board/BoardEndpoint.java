package brokerage.api.board;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.pack.Form;
import brokerage.api.board.pack.Pack;
import brokerage.api.board.pack.Packs;
import brokerage.api.board.shown.Said;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.LondonDay;
import brokerage.api.reading.Question;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the Placement Sufficiency Board: its questions, answered for one date beside an earlier one. */
@Controller
class BoardEndpoint {

    private final Packs packs;
    private final Clock clock;

    BoardEndpoint(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** @param since the date to compare with; that of the last meeting before, or a month earlier, if left out */
    @GetMapping(Addresses.BOARD)
    @Requires(Permission.READ_VIEWS)
    String board(
            Question question,
            @RequestParam(required = false) @Nullable String since,
            HttpServletResponse response,
            Model model) {
        Pack pack = packs.drawn(question, since);
        long position = pack.now().position();
        response.setHeader(Told.POSITION, Long.toString(position));
        model.addAttribute("now", pack.now());
        model.addAttribute("then", pack.then());
        model.addAttribute("on", Said.date(pack.now().asAt()));
        model.addAttribute("before", Said.date(pack.then().asAt()));
        model.addAttribute("knownAt", question.knownAt(position));
        model.addAttribute("live", question.isLive());
        model.addAttribute("today", LondonDay.today(clock));
        model.addAttribute("api", Addresses.ROOT);
        model.addAttribute("forms", Form.values());
        model.addAttribute("sections", pack.sections());
        return "board";
    }
}
