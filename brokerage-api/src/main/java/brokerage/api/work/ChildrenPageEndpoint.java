package brokerage.api.work;

import static brokerage.api.work.shown.Plain.named;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
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

/** The children looked after on a date. */
@Controller
class ChildrenPageEndpoint {

    private static final String HERE = Addresses.WORK + "/children";

    private final Api api;

    ChildrenPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(HERE)
    @Requires(Permission.READ_RECORDS)
    String children(
            Question question,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        Listing list = Listing.of(asking, "/children?limit=500", after);
        List<List<Cell>> rows = list.items().map(ChildrenPageEndpoint::row).toList();
        var table = new Table(
                "Looked after on the date",
                List.of(Column.text("Child"), Column.text("Born in"), Column.text("Lives in"), Column.text("Type")),
                rows);
        boolean works = question.identity().may(Permission.WORK_ON_CASES);
        Sheet sheet = Sheet.of(
                        "Children",
                        "Those we care for, in the order of their references.",
                        List.of(Part.of("list", "Looked after", table)))
                .with(works ? List.of(new Link("Start looking after a child", HERE + "/new")) : List.of())
                .goingOn(list.next("More children", HERE));
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static List<Cell> row(JsonNode child) {
        return Table.row(
                named(child.path("child"), child.path("localId").asString(null)),
                text(child.path("bornIn")),
                record(child.path("home")),
                word(child.path("type")));
    }
}
