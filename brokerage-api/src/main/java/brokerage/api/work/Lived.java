package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.week;
import static brokerage.api.work.shown.Plain.word;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Happening;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Where a child has lived, in words: as one timeline, and each placement by itself. */
final class Lived {

    private Lived() {}

    static Part timeline(JsonNode journey) {
        List<Happening> all = new ArrayList<>();
        each(journey.path("care")).forEach(care -> {
            all.add(happened(care.path("from"), "Care began"));
            if (isSaid(care.path("until"))) all.add(happened(care.path("until"), "Care ceased"));
        });
        each(journey.path("placements")).forEach(placement -> ofPlacement(placement, all));
        all.sort(Comparator.comparing(Happening::on));
        return Part.timeline("journey", "Journey", all);
    }

    private static void ofPlacement(JsonNode placement, List<Happening> all) {
        List<JsonNode> terms = each(placement.path("terms")).toList();
        all.add(happened(
                placement.path("startedOn"),
                (isSaid(placement.path("follows")) ? "Moved: " : "Placed: ")
                        + word(terms.getFirst().path("type")),
                record(placement.path("home")),
                Cell.of(terms(terms.getFirst())),
                Cell.of(Plain.away(placement.path("where")))));
        terms.stream()
                .skip(1)
                .forEach(later -> all.add(happened(later.path("from"), "Terms changed", Cell.of(terms(later)))));
        each(placement.path("absences")).forEach(away -> {
            all.add(happened(away.path("from"), "Away: " + word(away.path("kind"))));
            if (isSaid(away.path("until"))) all.add(happened(away.path("until"), "Back in the placement"));
        });
        if (isSaid(placement.path("endedOn")))
            all.add(happened(
                    placement.path("endedOn"),
                    "Placement ended: " + reason(placement.path("endReason")),
                    record(placement.path("home"))));
    }

    private static Happening happened(JsonNode on, String what, Cell... details) {
        return new Happening(
                on.asString(), Said.date(LocalDate.parse(on.asString())).text(), what, List.of(details));
    }

    private static String terms(JsonNode terms) {
        String contract = isSaid(terms.path("contract"))
                ? ", " + Said.key(terms.path("contract").asString())
                : "";
        String unregistered = terms.path("registration").asString("").equals("unregistered") ? ", unregistered" : "";
        return "%s, %s%s, %s%s"
                .formatted(
                        word(terms.path("type")),
                        word(terms.path("basis")),
                        contract,
                        week(terms.path("fees")),
                        unregistered);
    }

    private static String reason(JsonNode code) {
        return isSaid(code) ? code.asString() : "no reason recorded";
    }

    static Part placement(JsonNode placement) {
        return Part.facts(
                text(placement.path("placement")),
                "Placement from " + date(placement.path("startedOn")),
                facts(placement),
                termsOf(placement),
                Chosen.findings(placement));
    }

    private static List<Fact> facts(JsonNode placement) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Home", record(placement.path("home"))),
                Fact.of("From home", Plain.away(placement.path("where"))),
                Fact.of(
                        "Ended",
                        isSaid(placement.path("endedOn"))
                                ? date(placement.path("endedOn")) + ", " + reason(placement.path("endReason"))
                                : "not yet"),
                Fact.of("Expected to end", date(placement.path("expectedEnd")))));
        JsonNode through = placement.path("through");
        if (isSaid(through)) facts.add(new Fact("Found through", record(through.path("referral"))));
        each(through.path("approvals"))
                .map(approval -> Fact.of("Approval, " + word(approval.path("rule")), given(approval)))
                .forEach(facts::add);
        String away = each(placement.path("absences"))
                .map(each -> "%s from %s until %s"
                        .formatted(word(each.path("kind")), date(each.path("from")), date(each.path("until"))))
                .collect(Collectors.joining("; "));
        if (!away.isEmpty()) facts.add(Fact.of("Away", away));
        each(placement.path("unregistered"))
                .forEach(nights ->
                        facts.add(Fact.of("Unregistered since " + date(nights.path("since")), review(nights))));
        return facts;
    }

    private static String given(JsonNode approval) {
        return isSaid(approval.path("givenOn"))
                ? "%s, %s, %s"
                        .formatted(
                                text(approval.path("givenBy")),
                                word(approval.path("givenAs")),
                                date(approval.path("givenOn")))
                : "outstanding, " + word(approval.path("approver"));
    }

    private static String review(JsonNode nights) {
        return "reviewed %s, next %s, way out: %s"
                .formatted(
                        date(nights.path("reviewedOn")),
                        date(nights.path("nextReviewOn")),
                        word(nights.path("wayOut")));
    }

    private static Table termsOf(JsonNode placement) {
        List<List<Cell>> rows = each(placement.path("terms"))
                .map(terms -> Table.row(
                        date(terms.path("from")),
                        isSaid(terms.path("until")) ? date(terms.path("until")) : "open",
                        text(terms.path("bed")),
                        word(terms.path("type")),
                        word(terms.path("basis")),
                        record(terms.path("contract")),
                        word(terms.path("carePlan")),
                        word(terms.path("registration")),
                        week(terms.path("fees")),
                        funding(terms.path("funding"))))
                .toList();
        return new Table(
                "On which terms",
                List.of(
                        Column.text("From"),
                        Column.text("Until"),
                        Column.number("Bed"),
                        Column.text("Type"),
                        Column.text("Bought"),
                        Column.text("Contract"),
                        Column.text("Care plan"),
                        Column.text("Registration"),
                        Column.number("Fees"),
                        Column.text("Who pays")),
                rows);
    }

    /** Shares are told in hundredths of a per cent. */
    private static String funding(JsonNode shares) {
        if (!isSaid(shares)) return Said.NOTHING;
        return shares.properties().stream()
                .filter(share -> share.getValue().asInt() > 0)
                .map(share -> "%s %s%%"
                        .formatted(
                                Plain.spaced(share.getKey()), share.getValue().asInt() / 100))
                .collect(Collectors.joining(", "));
    }

    static List<Link> deeds(JsonNode placement, String here) {
        if (isSaid(placement.path("endedOn"))) return List.of();
        String id = text(placement.path("placement"));
        String at = here + "/placements/" + id;
        return List.of(
                new Link("Move to another home", here + "/moves/new?leaving=" + id),
                new Link("End this placement", at + "/ends/new"),
                new Link("Away for a while", at + "/absences/new"),
                new Link("Back from an absence", at + "/returns/new"));
    }
}
