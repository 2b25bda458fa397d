package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.yes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The homes to come, each as it stands on a date. */
@Controller
class SchemesPageEndpoint {

    private static final String HERE = Addresses.WORK + "/pipeline";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Scheme"),
            Column.text("Kind"),
            Column.number("Beds"),
            Column.text("In-house"),
            Column.text("Course"),
            Column.text("Stage"),
            Column.text("Opens"),
            Column.number("Confidence"),
            Column.text("Late"));

    private final Api api;

    SchemesPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(HERE)
    @Requires(Permission.READ_VIEWS)
    String schemes(
            Question question,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        Listing list = Listing.of(asking, "/pipeline?limit=100", after);
        List<List<Cell>> rows = list.items().map(SchemesPageEndpoint::row).toList();
        Sheet sheet = Sheet.of(
                        "Homes to come",
                        "Those given up, and those that opened, too.",
                        List.of(Part.of("list", "Schemes", new Table("Homes to come as they stand", COLUMNS, rows))))
                .under(new Link("The year ahead", Addresses.BOARD + "/ahead"))
                .with(
                        question.identity().may(Permission.COMMISSION)
                                ? List.of(new Link("Propose a home to come", HERE + "/new"))
                                : List.of())
                .goingOn(list.next("More schemes", HERE));
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static List<Cell> row(JsonNode scheme) {
        JsonNode toBe = scheme.path("toBe");
        boolean opened = isSaid(scheme.path("openedOn"));
        return Table.row(
                record(scheme.path("scheme")),
                word(toBe.path("kind")),
                text(toBe.path("beds")),
                yes(toBe.path("inHouse")),
                word(scheme.path("course")),
                word(scheme.path("stage")),
                date(scheme.path(opened ? "openedOn" : "opensOn")),
                opened ? Said.NOTHING : text(scheme.path("confidence")) + "%",
                yes(scheme.path("late")));
    }
}
