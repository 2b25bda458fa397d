package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.minute;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.records;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.words;

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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The council's referrals by their standing. */
@Controller
class ReferralsPageEndpoint {

    private static final String HERE = Addresses.WORK + "/referrals";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Referral"),
            Column.text("Children"),
            Column.text("Urgency"),
            Column.text("Received"),
            Column.text("Needed by"),
            Column.text("Wanted"),
            Column.number("Offers"),
            Column.text("Closed"));

    private final Api api;

    ReferralsPageEndpoint(Api api) {
        this.api = api;
    }

    /** @param status open, if left out */
    @GetMapping(HERE)
    @Requires(Permission.READ_RECORDS)
    String referrals(
            Question question,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Asking asking = api.about(question, request, response);
        Listing list = Listing.of(asking, "/referrals?limit=100&status={status}", after, status);
        List<List<Cell>> rows = list.items().map(ReferralsPageEndpoint::row).toList();
        Part part = Part.of("list", "Referrals " + status, new Table("Referrals, %s".formatted(status), COLUMNS, rows));
        Sheet sheet = Sheet.of("Referrals", "Each as it stood on the date.", List.of(part))
                .with(deeds(question, status))
                .goingOn(list.next("More referrals", HERE + "?status=" + status));
        return Drawing.of(sheet, Drawing.Dated.ANY_DATE, asking, request, model);
    }

    private static List<Link> deeds(Question question, String shown) {
        List<Link> others = Arrays.stream(new String[] {"open", "fulfilled", "withdrawn"})
                .filter(status -> !status.equals(shown))
                .map(status -> new Link("Show " + status, HERE + "?status=" + status))
                .toList();
        if (!question.identity().may(Permission.WORK_ON_CASES)) return others;
        return List.of(new Link("Log a referral", HERE + "/new"), others.get(0), others.get(others.size() - 1));
    }

    private static List<Cell> row(JsonNode of) {
        return Table.row(
                record(of.path("referral")),
                records(of.path("children")),
                word(of.path("urgency")),
                minute(of.path("receivedAt")),
                date(of.path("neededBy")),
                words(of.path("wanted")),
                text(of.path("offers")),
                date(of.path("closedOn")));
    }
}
