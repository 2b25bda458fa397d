package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.named;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;
import static brokerage.api.work.shown.Plain.words;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.inside.Asking;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Happening;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a referral asks for, for whom, and what happened about it. */
final class Requested {

    private Requested() {}

    static Part asked(JsonNode file) {
        JsonNode asked = file.path("asked");
        JsonNode location = asked.path("location");
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("Needed by", date(asked.path("neededBy"))),
                Fact.of("Wanted", words(asked.path("wanted"))),
                Fact.of("Care plan recommends", word(asked.path("carePlan"))),
                Fact.of("In the own area", Plain.yes(location.path("local"))),
                Fact.of("Near", text(location.path("outwardCode"))),
                Fact.of("Considerations", considerations(asked.path("considerations"))),
                Fact.of("In words", text(asked.path("words"))),
                Fact.of("Still missing", words(file.path("missing")))));
        if (isSaid(file.path("follows"))) facts.add(new Fact("Takes up again", record(file.path("follows"))));
        if (isSaid(file.path("followedBy")))
            facts.add(new Fact("Taken up again by", Plain.records(file.path("followedBy"))));
        if (isSaid(file.path("withdrawn")))
            facts.add(Fact.of(
                    "Withdrawn on " + date(file.path("closedOn")),
                    word(file.path("withdrawn")) + ", " + text(file.path("because"))));
        return Part.facts("asked", "Asked for", facts);
    }

    private static String considerations(JsonNode considered) {
        String all = considered.properties().stream()
                .filter(each -> isSaid(each.getValue()))
                .map(each -> Plain.spaced(each.getKey()) + ": "
                        + (each.getValue().isArray()
                                ? words(each.getValue())
                                : each.getValue().isBoolean() ? Plain.yes(each.getValue()) : word(each.getValue())))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Said.NOTHING : all;
    }

    /** By the council's own ids for those who may know them. */
    static Part children(JsonNode file, Asking asking) {
        List<List<Cell>> rows = each(file.path("children"))
                .map(child -> {
                    JsonNode who = asking.of(
                                    "/children/{child}", child.path("child").asString())
                            .path("who");
                    String localId = who.path("localId").asString(null);
                    return Table.row(
                            named(child.path("child"), localId),
                            text(who.path("bornIn")),
                            isSaid(child.path("placement")) ? "placed on " + date(child.path("startedOn")) : "waiting");
                })
                .toList();
        return Part.of(
                "children",
                "Children",
                new Table(
                        "For whom",
                        List.of(Column.text("Child"), Column.text("Born in"), Column.text("So far")),
                        rows));
    }

    static Part needs(JsonNode needs) {
        List<List<Cell>> rows = each(needs.path("scores"))
                .map(score -> Table.row(
                        word(score.path("domain")),
                        text(score.path("score")),
                        each(needs.path("specialist")).anyMatch(score.path("domain")::equals) ? "specialist" : ""))
                .toList();
        List<Fact> facts = List.of(
                Fact.of("Flags", words(needs.path("flags"))),
                Fact.of("Risks", words(needs.path("risks"))),
                Fact.of("Strengths and difficulties", text(needs.path("difficulties"))),
                Fact.of("In words", text(needs.path("words"))));
        return Part.facts(
                "needs",
                "Needs",
                facts,
                new Table(
                        "Valuing Care profile, 0 (no need) to 4",
                        List.of(Column.text("Domain"), Column.number("Score"), Column.text("Placement")),
                        rows));
    }

    /** Day by day; of one day in the order in which things follow upon each other. */
    static Part history(JsonNode file) {
        List<Happening> all = new ArrayList<>();
        all.add(happened(Plain.dayOf(file.path("receivedAt")), "Referral received"));
        each(file.path("searches")).forEach(search -> {
            String route = word(search.path("route"));
            if (isSaid(search.path("openedOn")))
                all.add(happened(text(search.path("openedOn")), "Search opened: " + route));
            if (isSaid(search.path("endedOn")))
                all.add(happened(
                        text(search.path("endedOn")),
                        "Search ended: %s, %s".formatted(route, word(search.path("outcome")))));
        });
        each(file.path("declines"))
                .forEach(no -> all.add(happened(
                        Plain.dayOf(no.path("answer").path("at")),
                        "Declined: " + word(no.path("reason")),
                        record(no.path("provider")))));
        each(file.path("offers"))
                .forEach(offer -> all.add(happened(
                        Plain.dayOf(offer.path("answer").path("at")),
                        "Offer: " + Plain.week(offer.path("fees")),
                        record(offer.path("home")))));
        each(file.path("matches")).forEach(match -> ofMatch(match, all));
        if (isSaid(file.path("closedOn")))
            all.add(happened(text(file.path("closedOn")), "Referral " + word(file.path("status"))));
        all.sort(Comparator.comparing(Happening::on));
        return Part.timeline("history", "History", all);
    }

    private static void ofMatch(JsonNode match, List<Happening> all) {
        each(match.path("approvals"))
                .map(approval -> Map.entry(word(approval.path("rule")), approval.path("given")))
                .filter(approval -> isSaid(approval.getValue()))
                .forEach(approval -> all.add(happened(
                        text(approval.getValue().path("on")),
                        "Approved: %s, by %s"
                                .formatted(
                                        approval.getKey(),
                                        text(approval.getValue().path("by"))))));
        each(match.path("places"))
                .filter(place -> isSaid(place.path("startedOn")))
                .forEach(place -> all.add(
                        happened(text(place.path("startedOn")), "Placement started", record(place.path("child")))));
        JsonNode ended = match.path("ended");
        if (isSaid(ended))
            all.add(happened(
                    text(ended.path("on")),
                    "Match %s by %s".formatted(word(ended.path("how")), text(ended.path("by")))));
    }

    private static Happening happened(String on, String what, Cell... details) {
        return new Happening(on, Said.date(LocalDate.parse(on)).text(), what, List.of(details));
    }
}
