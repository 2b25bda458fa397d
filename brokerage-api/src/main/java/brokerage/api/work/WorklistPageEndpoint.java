package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.pounds;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.words;
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
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;

/** The page an officer's day begins with: what waits for somebody, the most urgent first. */
@Controller
class WorklistPageEndpoint {

    private final Api api;

    WorklistPageEndpoint(Api api) {
        this.api = api;
    }

    @GetMapping(Addresses.WORK)
    @Requires(Permission.DECIDE_ON_MATCHES)
    String worklist(Question question, HttpServletRequest request, HttpServletResponse response, Model model) {
        Asking asking = api.about(question, request, response);
        JsonNode work = asking.of("/worklist?limit=100");
        List<Part> parts = List.of(
                part("referrals", "Referrals waiting for a home", work, REFERRAL, WorklistPageEndpoint::referral),
                part("approvals", "Approvals outstanding", work, APPROVAL, WorklistPageEndpoint::approval),
                part("holds", "Holds about to end", work, HOLD, WorklistPageEndpoint::hold),
                part("urgentMoves", "Urgent moves", work, MOVE, WorklistPageEndpoint::move),
                part("reviews", "Reviews of unregistered placements due", work, REVIEW, WorklistPageEndpoint::review),
                part("voids", "Voids nobody has explained", work, VOID, WorklistPageEndpoint::empty));
        Sheet sheet = Sheet.of("Worklist", "What waits for somebody, the most urgent first.", parts);
        boolean officer = question.identity().may(Permission.WORK_ON_CASES);
        return Drawing.of(officer ? sheet.with(BEGIN) : sheet, Drawing.Dated.NOW, asking, request, model);
    }

    private static final List<Link> BEGIN = List.of(
            new Link("Log a referral", Addresses.WORK + "/referrals/new"),
            new Link("Start looking after a child", Addresses.WORK + "/children/new"));

    private static final List<Column> REFERRAL = List.of(
            Column.text("Referral"),
            Column.text("Urgency"),
            Column.number("Days waiting"),
            Column.text("Needed by"),
            Column.text("Wanted"),
            Column.number("Children"),
            Column.number("Offers"),
            Column.text("Matched"),
            Column.text("Still missing"));
    private static final List<Column> APPROVAL = List.of(
            Column.text("Match"),
            Column.text("Rule"),
            Column.text("By whom"),
            Column.text("Yours"),
            Column.number("Days"),
            Column.text("Home"),
            Column.text("From"),
            Column.number("A week"),
            Column.text("Already living there"));
    private static final List<Column> HOLD = List.of(
            Column.text("Match"),
            Column.text("Home"),
            Column.text("From"),
            Column.text("Held until"),
            Column.number("Days left"));
    private static final List<Column> MOVE =
            List.of(Column.text("Child"), Column.text("Home"), Column.text("Since"), Column.number("Days"));
    private static final List<Column> REVIEW = List.of(
            Column.text("Child"),
            Column.text("Home"),
            Column.text("Unregistered since"),
            Column.number("Days"),
            Column.text("Last review"),
            Column.text("Next review"),
            Column.text("Way out"));
    private static final List<Column> VOID = List.of(
            Column.text("Home"),
            Column.number("Bed"),
            Column.text("Empty since"),
            Column.number("Days"),
            Column.text("Paid"),
            Column.text("To do"));

    private static Part part(
            String name, String title, JsonNode work, List<Column> columns, Function<JsonNode, List<Cell>> row) {
        JsonNode section = work.path(name);
        List<List<Cell>> rows = each(section.path("items")).map(row).toList();
        Part part = Part.of(
                name,
                "%s (%d%s)".formatted(title, rows.size(), more(section) ? " and more" : ""),
                new Table(title, columns, rows));
        return more(section) ? part.saying("There are more than are shown; the API lists 200 of each.") : part;
    }

    private static boolean more(JsonNode section) {
        return section.path("more").asBoolean(false);
    }

    private static List<Cell> referral(JsonNode of) {
        return Table.row(
                record(of.path("referral")),
                word(of.path("urgency")),
                text(of.path("days")),
                date(of.path("neededBy")),
                words(of.path("wanted")),
                text(of.path("waiting")),
                text(of.path("offers")),
                yes(of.path("matched")),
                words(of.path("missing")));
    }

    private static List<Cell> approval(JsonNode of) {
        return Table.row(
                match(of),
                word(of.path("rule")),
                word(of.path("approver")),
                yes(of.path("yours")),
                text(of.path("days")),
                record(of.path("home")),
                date(of.path("from")),
                pounds(of.path("weekly")),
                text(of.path("started")));
    }

    private static List<Cell> hold(JsonNode of) {
        return Table.row(
                match(of),
                record(of.path("home")),
                date(of.path("from")),
                date(of.path("heldUntil")),
                text(of.path("days")));
    }

    /** A match is looked at with its referral. */
    private static Cell match(JsonNode of) {
        Cell referral = record(of.path("referral"));
        return new Cell(referral.text(), referral.record(), referral.link() + "#" + text(of.path("match")));
    }

    private static List<Cell> move(JsonNode of) {
        return Table.row(
                record(of.path("child")), record(of.path("home")), date(of.path("since")), text(of.path("days")));
    }

    private static List<Cell> review(JsonNode of) {
        return Table.row(
                record(of.path("child")),
                record(of.path("home")),
                date(of.path("since")),
                text(of.path("days")),
                date(of.path("reviewedOn")),
                date(of.path("nextReviewOn")),
                word(of.path("wayOut")));
    }

    private static List<Cell> empty(JsonNode of) {
        String bed = "%s/homes/%s/beds/%s".formatted(Addresses.WORK, text(of.path("home")), text(of.path("bed")));
        return Table.row(
                record(of.path("home")),
                text(of.path("bed")),
                date(of.path("since")),
                text(of.path("days")),
                yes(of.path("payable")),
                Cell.leading("Explain", bed + "/void-explanations/new?from=" + text(of.path("since"))));
    }
}
