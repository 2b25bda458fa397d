package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Question;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The action plan as a page: what to look at since the last meeting, and how every action stands. */
@Controller
class PlanPageEndpoint {

    private static final int SHOWN = 100;

    private final ListActionsEndpoint actions;
    private final ReadHighlightsEndpoint highlights;

    PlanPageEndpoint(ListActionsEndpoint actions, ReadHighlightsEndpoint highlights) {
        this.actions = actions;
        this.highlights = highlights;
    }

    /** @param since the day of the last meeting; six weeks before the date, if left out */
    @GetMapping(Addresses.BOARD + "/plan")
    @Requires(Permission.READ_VIEWS)
    String plan(
            Question question,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response,
            Model model) {
        LocalDate asAt = question.asAt();
        @Nullable String last = since == null || since.isBlank() ? null : since;
        Listed<ActionView> plan =
                answered(actions.list(question, null, SHOWN, after).getBody());
        response.setHeader(Told.POSITION, Long.toString(plan.position()));
        model.addAttribute("asAt", asAt);
        model.addAttribute("since", last);
        model.addAttribute("on", Said.date(asAt));
        model.addAttribute("knownAt", question.isLive() ? null : plan.position());
        model.addAttribute("next", plan.next());
        model.addAttribute(
                "highlights",
                toLookAt(answered(highlights.read(question, last, SHOWN, null).getBody())));
        model.addAttribute("actions", plan.items());
        model.addAttribute("plans", question.identity().may(Permission.PLAN_ACTIONS));
        return "plan";
    }

    private static <T> Listed<T> answered(@Nullable Listed<T> body) {
        return Objects.requireNonNull(body, "an answer has a body");
    }

    private static Table toLookAt(Listed<ReadHighlightsEndpoint.Row> found) {
        return new Table(
                "What to look at since the last meeting",
                List.of(Column.text("Action"), Column.text("Why"), Column.text("What"), Column.text("What was said")),
                found.items().stream().map(PlanPageEndpoint::row).toList());
    }

    private static List<Table.Cell> row(ReadHighlightsEndpoint.Row found) {
        return Table.row(
                found.action().action(),
                found.highlights().stream().map(Said::word).collect(Collectors.joining(", ")),
                Said.words(found.action().words()),
                Said.words(found.action().said()));
    }
}
