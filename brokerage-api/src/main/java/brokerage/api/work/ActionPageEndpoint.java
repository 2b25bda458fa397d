package brokerage.api.work;

import static brokerage.api.work.shown.Plain.by;
import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.yes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Sheet;
import brokerage.language.id.ActionId;
import brokerage.plan.Rag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** An action of the sufficiency strategy: what it is to bring about, and how it has stood. */
@Controller
class ActionPageEndpoint {

    private static final String PLAN = Addresses.BOARD + "/plan";

    private final Api api;

    ActionPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(Addresses.WORK + "/actions/{action}")
    @Requires(Permission.READ_VIEWS)
    String action(
            @PathVariable ActionId action,
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode told = asking.of("/actions/{action}", action);
        Sheet sheet = Sheet.of(
                        "Action " + Said.key(action.value()),
                        text(told.path("words")),
                        List.of(
                                standing(told),
                                reports(told, question.asAt()),
                                escalations(told, question.asAt()),
                                revisions(told, question.asAt())))
                .under(new Link("Action plan", PLAN))
                .with(
                        question.identity().may(Permission.PLAN_ACTIONS)
                                ? deeds(told, Addresses.WORK + "/actions/" + action)
                                : List.of());
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static Part standing(JsonNode told) {
        JsonNode impact = told.path("impact");
        return Part.facts(
                "standing",
                "How it stands",
                List.of(
                        Fact.of(
                                "Stands",
                                "%s, said on %s".formatted(word(told.path("rag")), date(told.path("saidOn")))),
                        Fact.of("Overdue", yes(told.path("overdue"))),
                        Fact.of("Priority", text(told.path("priority"))),
                        Fact.of("Owner", text(told.path("owner"))),
                        Fact.of("Planned on", date(told.path("plannedOn"))),
                        Fact.of("Due on", date(told.path("dueOn"))),
                        Fact.of("To bring about", text(told.path("success"))),
                        Fact.of(
                                "Measured by",
                                text(isSaid(impact.path("title")) ? impact.path("title") : impact.path("measure"))),
                        Fact.of(
                                "The measure, in " + word(impact.path("unit")),
                                "%s on the date, %s when it was planned, target %s"
                                        .formatted(
                                                text(impact.path("now")),
                                                text(impact.path("atPlan")),
                                                text(impact.path("target"))))));
    }

    private static Part reports(JsonNode told, LocalDate asAt) {
        return Part.of(
                "reports",
                "Reports",
                new Table(
                        "How it stood, from each of these days on",
                        List.of(Column.text("On"), Column.text("Stood"), Column.text("What was said")),
                        by(asAt, told.path("reports"))
                                .map(one ->
                                        Table.row(date(one.path("on")), word(one.path("rag")), text(one.path("words"))))
                                .toList()));
    }

    private static Part escalations(JsonNode told, LocalDate asAt) {
        return Part.of(
                "escalations",
                "Escalations",
                new Table(
                        "Whom it was brought before",
                        List.of(Column.text("On"), Column.text("To"), Column.text("What was asked for")),
                        by(asAt, told.path("escalations"))
                                .map(one ->
                                        Table.row(date(one.path("on")), word(one.path("to")), text(one.path("words"))))
                                .toList()));
    }

    private static Part revisions(JsonNode told, LocalDate asAt) {
        return Part.of(
                "revisions",
                "What it was to be",
                new Table(
                        "From each of these days on",
                        List.of(
                                Column.text("On"),
                                Column.number("Priority"),
                                Column.text("What is to be done"),
                                Column.text("To bring about"),
                                Column.text("Owner"),
                                Column.text("Due on"),
                                Column.text("Measured by")),
                        by(asAt, told.path("revisions"))
                                .map(one -> Table.row(
                                        date(one.path("on")),
                                        text(one.path("priority")),
                                        text(one.path("words")),
                                        text(one.path("success")),
                                        text(one.path("owner")),
                                        date(one.path("dueOn")),
                                        word(one.path("measure"))))
                                .toList()));
    }

    /** What can still be told of it as it stands. */
    private static List<Link> deeds(JsonNode told, String here) {
        if (told.path("rag").asString().equals(Rag.COMPLETED.word()))
            return List.of(new Link("Reopen it", here + "/reopenings/new"));
        return List.of(
                new Link("Report progress", here + "/reports/new"),
                new Link("Escalate it", here + "/escalations/new"),
                new Link("Change the action", here + "/revisions/new"),
                new Link("Complete it", here + "/completions/new"));
    }
}
