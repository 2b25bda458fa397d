package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.pounds;
import static brokerage.api.work.shown.Plain.record;

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

/** The budgets of all years, each as it reads on a date. */
@Controller
class BudgetsPageEndpoint {

    private static final String HERE = Addresses.WORK + "/budgets";

    private static final List<Column> COLUMNS =
            List.of(Column.text("Budget"), Column.text("From"), Column.text("Until"), Column.number("All lines"));

    private final Api api;

    BudgetsPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(HERE)
    @Requires(Permission.READ_VIEWS)
    String budgets(
            Question question,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        Listing list = Listing.of(asking, "/budgets?limit=50", after);
        List<List<Cell>> rows = list.items().map(BudgetsPageEndpoint::row).toList();
        Sheet sheet = Sheet.of(
                        "Budgets",
                        "Of each financial year, as it reads on the date.",
                        List.of(Part.of("list", "Years", new Table("Budgets by year", COLUMNS, rows))))
                .under(new Link("Money", Addresses.BOARD + "/money"))
                .with(
                        question.identity().may(Permission.COMMISSION)
                                ? List.of(new Link("Set the budget of a year", HERE + "/new"))
                                : List.of())
                .goingOn(list.next("More years", HERE));
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static List<Cell> row(JsonNode budget) {
        return Table.row(
                record(budget.path("budget")),
                date(budget.path("from")),
                date(budget.path("until")),
                pounds(budget.path("total")));
    }
}
