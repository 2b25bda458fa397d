package brokerage.api.work;

import static brokerage.api.work.shown.Plain.by;
import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.pounds;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Sheet;
import brokerage.language.id.BudgetId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/** The budget of a year: its lines on a date, how it was revised, and what was vired. */
@Controller
class BudgetPageEndpoint {

    private static final String LIST = Addresses.WORK + "/budgets";

    private final Api api;

    BudgetPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(LIST + "/{budget}")
    @Requires(Permission.READ_VIEWS)
    String budget(
            @PathVariable BudgetId budget,
            Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode told = asking.of("/budgets/{budget}", budget);
        String here = LIST + "/" + budget;
        Sheet sheet = Sheet.of(
                        "Budget " + Said.key(budget.value()),
                        "From %s until %s, %s on the date."
                                .formatted(
                                        date(told.path("from")), date(told.path("until")), pounds(told.path("total"))),
                        List.of(lines(told), revisions(told, question.asAt()), virements(told, question.asAt())))
                .under(new Link("Budgets", LIST))
                .with(
                        question.identity().may(Permission.COMMISSION)
                                ? List.of(
                                        new Link("Revise the budget", here + "/revisions/new"),
                                        new Link("Vire money", here + "/virements/new"))
                                : List.of());
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static Part lines(JsonNode told) {
        return Part.of(
                "lines",
                "Lines",
                new Table(
                        "What each type of placement has",
                        List.of(Column.text("Type"), Column.number("Amount")),
                        each(told.path("lines"))
                                .map(line -> Table.row(word(line.path("type")), pounds(line.path("amount"))))
                                .toList()));
    }

    private static Part revisions(JsonNode told, LocalDate asAt) {
        return Part.of(
                "revisions",
                "Set and revised",
                new Table(
                        "As it was set and revised, without what was vired from these days on",
                        List.of(
                                Column.text("Decided on"),
                                Column.text("Type"),
                                Column.number("Amount"),
                                Column.text("Why")),
                        by(asAt, told.path("revisions"))
                                .flatMap(revision -> each(revision.path("lines"))
                                        .map(line -> Table.row(
                                                date(revision.path("on")),
                                                word(line.path("type")),
                                                pounds(line.path("amount")),
                                                text(revision.path("words")))))
                                .toList()));
    }

    private static Part virements(JsonNode told, LocalDate asAt) {
        return Part.of(
                "virements",
                "Vired",
                new Table(
                        "What was moved between lines",
                        List.of(
                                Column.text("Decided on"),
                                Column.text("From"),
                                Column.text("To"),
                                Column.number("Amount"),
                                Column.text("Why")),
                        by(asAt, told.path("virements"))
                                .map(moved -> Table.row(
                                        date(moved.path("on")),
                                        word(moved.path("from")),
                                        word(moved.path("to")),
                                        pounds(moved.path("amount")),
                                        text(moved.path("words"))))
                                .toList()));
    }
}
