package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.minute;
import static brokerage.api.work.shown.Plain.pounds;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.records;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.week;
import static brokerage.api.work.shown.Plain.word;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The market as it was tested for a referral, and who could still be asked. */
final class Tested {

    private Tested() {}

    static Part searches(JsonNode file) {
        List<List<Cell>> rows = each(file.path("searches"))
                .map(search -> Table.row(
                        word(search.path("route")),
                        date(search.path("openedOn")),
                        records(search.path("asked")),
                        date(search.path("endedOn")),
                        word(search.path("outcome")),
                        search.path("waived").asBoolean(false) ? "waived: " + text(search.path("waivedBecause")) : "",
                        text(search.path("because"))))
                .toList();
        return Part.of(
                "searches",
                "Routes searched",
                new Table(
                        "Routes, and who was asked",
                        List.of(
                                Column.text("Route"),
                                Column.text("Opened"),
                                Column.text("Asked"),
                                Column.text("Ended"),
                                Column.text("Outcome"),
                                Column.text("Waived"),
                                Column.text("Why")),
                        rows));
    }

    static Part candidates(JsonNode list, String here) {
        List<List<Cell>> rows =
                each(list.path("items")).map(one -> candidate(one, here)).toList();
        return Part.of(
                        "candidates",
                        "Candidates",
                        new Table(
                                "Homes with an empty bed of a kind that is wanted",
                                List.of(
                                        Column.text("Home"),
                                        Column.text("Route"),
                                        Column.text("Kind"),
                                        Column.text("Empty beds"),
                                        Column.text("Paid empty"),
                                        Column.number("A week"),
                                        Column.text("From home"),
                                        Column.text("Known against it"),
                                        Column.text("To do")),
                                rows))
                .saying("The council's own and those under contract: their beds are paid for. What nothing is known to"
                        + " speak against comes first; what the rules say is worked out when a match is proposed.");
    }

    private static List<Cell> candidate(JsonNode one, String here) {
        String offer = "%s/offers/new?home=%s&route=%s&provider=%s&contract=%s"
                .formatted(
                        here,
                        text(one.path("home")),
                        text(one.path("route")),
                        orEmpty(one.path("provider")),
                        orEmpty(one.path("contract")));
        return Table.row(
                record(one.path("home")),
                word(one.path("route")),
                word(one.path("kind")),
                each(one.path("beds")).map(Tested::bed).collect(Collectors.joining(", ")),
                Plain.yes(one.path("payable")),
                pounds(one.path("weeklyPrice")),
                each(one.path("away"))
                        .map(away -> Plain.away(away.path("where")))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                against(one.path("against")),
                one.path("offered").asBoolean(false) ? Cell.of("offered") : Cell.leading("Record an offer", offer));
    }

    private static String orEmpty(JsonNode id) {
        return isSaid(id) ? id.asString() : "";
    }

    private static String bed(JsonNode bed) {
        String held = isSaid(bed.path("heldUntil")) ? " (held until %s)".formatted(date(bed.path("heldUntil"))) : "";
        return text(bed.path("bed")) + held;
    }

    private static String against(JsonNode list) {
        String all = each(list).map(one -> text(one.path("inWords"))).collect(Collectors.joining("; "));
        return all.isEmpty() ? "nothing" : Said.words(all);
    }

    static Part offers(JsonNode file) {
        List<List<Cell>> rows = each(file.path("offers"))
                .map(offer -> Table.row(
                        minute(offer.path("answer").path("at")),
                        word(offer.path("route")),
                        record(offer.path("home")),
                        record(offer.path("provider")),
                        word(offer.path("type")),
                        week(offer.path("fees")),
                        date(offer.path("availableFrom")),
                        each(offer.path("children"))
                                .map(child -> Plain.away(child.path("where")))
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        word(offer.path("answer").path("how")) + by(offer.path("answer"))))
                .toList();
        return Part.of(
                "offers",
                "Offers",
                new Table(
                        "What was offered",
                        List.of(
                                Column.text("Answered"),
                                Column.text("Route"),
                                Column.text("Home"),
                                Column.text("Provider"),
                                Column.text("Type"),
                                Column.number("Fees"),
                                Column.text("Available from"),
                                Column.text("From home"),
                                Column.text("How")),
                        rows));
    }

    private static String by(JsonNode answer) {
        return isSaid(answer.path("by")) ? ", " + text(answer.path("by")) : "";
    }

    static Part declines(JsonNode file) {
        List<List<Cell>> rows = each(file.path("declines"))
                .map(no -> Table.row(
                        minute(no.path("answer").path("at")),
                        word(no.path("route")),
                        record(no.path("provider")),
                        record(no.path("home")),
                        word(no.path("reason")),
                        text(no.path("words"))))
                .toList();
        return Part.of(
                "declines",
                "Declines",
                new Table(
                        "Who said no",
                        List.of(
                                Column.text("Answered"),
                                Column.text("Route"),
                                Column.text("Provider"),
                                Column.text("Home"),
                                Column.text("Reason"),
                                Column.text("In words")),
                        rows));
    }
}
