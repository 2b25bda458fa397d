package brokerage.api.work;

import static brokerage.api.work.shown.Plain.named;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.yes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Addresses;
import brokerage.api.inside.Api;
import brokerage.api.inside.Asking;
import brokerage.api.reading.Question;
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

/** The homes, each as it stands on a date. */
@Controller
class HomesPageEndpoint {

    private static final String HERE = Addresses.WORK + "/homes";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Home"),
            Column.text("Kind"),
            Column.text("Provider"),
            Column.text("In-house"),
            Column.number("Places"),
            Column.text("Beds counted"),
            Column.text("Registration"),
            Column.text("Rating"),
            Column.text("Light"));

    private final Api api;

    HomesPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(HERE)
    @Requires(Permission.READ_RECORDS)
    String homes(
            Question question,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        Listing list = Listing.of(asking, "/homes?limit=200", after);
        List<List<Cell>> rows = list.items().map(HomesPageEndpoint::row).toList();
        Sheet sheet = Sheet.of(
                        "Homes",
                        "All settings on record, in the order of their references.",
                        List.of(Part.of("list", "Homes", new Table("Homes as they stand", COLUMNS, rows))))
                .goingOn(list.next("More homes", HERE));
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static List<Cell> row(JsonNode home) {
        return Table.row(
                named(home.path("home"), home.path("name").asString(null)),
                word(home.path("kind")),
                record(home.path("provider")),
                yes(home.path("inHouse")),
                text(home.path("places")),
                yes(home.path("bedsTracked")),
                word(home.path("registration")),
                word(home.path("rating")),
                word(home.path("light")));
    }
}
