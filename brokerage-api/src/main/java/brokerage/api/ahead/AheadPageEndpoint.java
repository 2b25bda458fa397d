package brokerage.api.ahead;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Question;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ahead.NightAhead;
import brokerage.projections.ahead.OccupancyAhead.By;
import brokerage.projections.ahead.Span;
import brokerage.projections.pipeline.Pipeline;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is to come, as a page: the beds of the year ahead by what is on record, and the homes in the pipeline. */
@Controller
class AheadPageEndpoint {

    private static final int SCHEMES = 100;

    private final Horizon horizon;
    private final Pipeline pipeline;

    AheadPageEndpoint(Horizon horizon, Pipeline pipeline) {
        this.horizon = horizon;
        this.pipeline = pipeline;
    }

    @GetMapping(Addresses.BOARD + "/ahead")
    @Requires(Permission.READ_VIEWS)
    String ahead(Question question, HttpServletResponse response, Model model) {
        Span span = horizon.span(question, null, null);
        var year = new YearAhead(horizon.nights(question, By.ALL, span));
        List<NightAhead> groups = Stream.of(By.PROVISION, By.CONTRACT)
                .flatMap(by -> YearAhead.SHOWN_AFTER.stream()
                        .flatMap(days -> horizon.nights(question, by, span.night(days)).stream()))
                .toList();
        var schemes = pipeline.page(
                question.council(), new Moment(span.asAt(), span.at()), null, new Page.Asked(null, SCHEMES));
        response.setHeader(Told.POSITION, Long.toString(span.at()));
        model.addAttribute("asAt", span.asAt());
        model.addAttribute("on", Said.date(span.asAt()));
        model.addAttribute("knownAt", question.isLive() ? null : span.at());
        model.addAttribute("position", span.at());
        model.addAttribute("figures", year.figures());
        model.addAttribute("lines", year.lines());
        model.addAttribute("weeks", year.weeks());
        model.addAttribute("groups", YearAhead.groups(groups, span.asAt()));
        model.addAttribute("schemes", Schemes.table(schemes.items()));
        model.addAttribute("stages", Schemes.stages(schemes.items(), span.asAt()));
        model.addAttribute("more", schemes.next() != null);
        return "ahead";
    }
}
