package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.week;
import static brokerage.api.work.shown.Plain.word;

import brokerage.api.access.Permission;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.door.Identity;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Link;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A match: what was chosen, what the rules said of it, and who has taken it upon themselves. */
final class Chosen {

    private Chosen() {}

    static Part match(JsonNode match, Identity reader, String here) {
        boolean emergency = !isSaid(match.path("offer"));
        String title = "%s: %s".formatted(emergency ? "Placed in an emergency" : "Match", standing(match));
        return Part.facts(
                        text(match.path("match")),
                        title,
                        facts(match),
                        findings(match),
                        approvals(match),
                        places(match))
                .with(deeds(match, reader, here));
    }

    private static String standing(JsonNode match) {
        if (isSaid(match.path("ended"))) return word(match.path("ended").path("how"));
        if (waiting(match) == 0) return "moved in";
        return outstanding(match) ? "waits for approval" : "may start";
    }

    private static boolean outstanding(JsonNode match) {
        return each(match.path("approvals")).anyMatch(approval -> !isSaid(approval.path("given")));
    }

    private static long waiting(JsonNode match) {
        return each(match.path("places"))
                .filter(place -> !isSaid(place.path("placement")))
                .count();
    }

    private static List<Fact> facts(JsonNode match) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Home", record(match.path("home"))),
                Fact.of("Type", word(match.path("arrangement").path("type"))),
                Fact.of("Bought", word(match.path("arrangement").path("basis"))),
                new Fact("Contract", record(match.path("arrangement").path("contract"))),
                Fact.of("Fees", week(match.path("fees"))),
                Fact.of("First night", date(match.path("from"))),
                Fact.of("Beds held until", date(match.path("heldUntil"))),
                Fact.of(
                        "Proposed by",
                        "%s, %s"
                                .formatted(
                                        text(match.path("proposed").path("by")),
                                        word(match.path("proposed").path("as")))),
                Fact.of("Assessment", assessment(match.path("assessment"))),
                Fact.of("Registered manager", acceptance(match.path("acceptance")))));
        JsonNode verbal = match.path("verbal");
        if (isSaid(verbal))
            facts.add(Fact.of("Approved by voice", word(verbal.path("as")) + " " + Plain.minute(verbal.path("at"))));
        JsonNode ended = match.path("ended");
        if (isSaid(ended))
            facts.add(Fact.of(
                    "Ended " + date(ended.path("on")),
                    "%s by %s, %s"
                            .formatted(word(ended.path("how")), text(ended.path("by")), text(ended.path("because")))));
        return facts;
    }

    private static String assessment(JsonNode assessment) {
        if (!isSaid(assessment)) return text(assessment);
        return assessment.properties().stream()
                .filter(each -> isSaid(each.getValue()))
                .map(each -> each.getKey().equals("words")
                        ? text(each.getValue())
                        : "%s %s".formatted(each.getKey().replace("childsView", "child's view"), word(each.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String acceptance(JsonNode acceptance) {
        return isSaid(acceptance) ? "accepted on " + date(acceptance.path("on")) : "not accepted yet";
    }

    static Table findings(JsonNode of) {
        List<List<Cell>> rows = each(of.path("findings"))
                .map(finding -> Table.row(
                        word(finding.path("rule")),
                        word(finding.path("tier")),
                        finding.path("met").asBoolean() ? "met" : "not met",
                        text(finding.path("inputs"))))
                .toList();
        return new Table(
                "What the rules say",
                List.of(Column.text("Rule"), Column.text("Kind"), Column.text("Outcome"), Column.text("Looked at")),
                rows);
    }

    private static Table approvals(JsonNode match) {
        List<List<Cell>> rows = each(match.path("approvals"))
                .map(approval -> {
                    JsonNode given = approval.path("given");
                    String so = isSaid(given)
                            ? "%s, %s, %s: %s"
                                    .formatted(
                                            text(given.path("by")),
                                            word(given.path("as")),
                                            date(given.path("on")),
                                            text(given.path("because")))
                            : "outstanding";
                    return Table.row(word(approval.path("rule")), word(approval.path("approver")), so);
                })
                .toList();
        return new Table("Approvals", List.of(Column.text("Rule"), Column.text("By whom"), Column.text("Given")), rows);
    }

    private static Table places(JsonNode match) {
        List<List<Cell>> rows = each(match.path("places"))
                .map(place -> Table.row(
                        record(place.path("child")),
                        text(place.path("bed")),
                        Plain.away(place.path("where")),
                        isSaid(place.path("placement")) ? "moved in on " + date(place.path("startedOn")) : "waiting"))
                .toList();
        return new Table(
                "Places",
                List.of(Column.text("Child"), Column.number("Bed"), Column.text("From home"), Column.text("So far")),
                rows);
    }

    private static List<Link> deeds(JsonNode match, Identity reader, String here) {
        if (isSaid(match.path("ended"))) return List.of();
        String at = here + "/matches/" + text(match.path("match"));
        List<Link> deeds = new ArrayList<>();
        if (outstanding(match) && reader.may(Permission.DECIDE_ON_MATCHES)) {
            deeds.add(new Link("Approve", at + "/approvals/new"));
            if (waiting(match) > 0) deeds.add(new Link("Reject", at + "/rejections/new"));
        }
        if (waiting(match) > 0 && reader.may(Permission.WORK_ON_CASES)) {
            deeds.add(new Link("Start the placement", at + "/starts/new"));
            deeds.add(new Link("Take the match back", at + "/withdrawals/new"));
        }
        return deeds;
    }
}
