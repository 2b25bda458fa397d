package brokerage.api.work;

import static brokerage.api.work.shown.Plain.date;
import static brokerage.api.work.shown.Plain.each;
import static brokerage.api.work.shown.Plain.isSaid;
import static brokerage.api.work.shown.Plain.record;
import static brokerage.api.work.shown.Plain.text;
import static brokerage.api.work.shown.Plain.word;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.work.shown.Fact;
import brokerage.api.work.shown.Part;
import brokerage.api.work.shown.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A home's standing and beds, in words. */
final class Kept {

    private Kept() {}

    static Part standing(JsonNode home, JsonNode history) {
        List<Fact> facts = List.of(
                new Fact("Provider", record(home.path("provider"))),
                Fact.of("Postcode", text(home.path("postcode"))),
                Fact.of("Ofsted URN", text(home.path("ofstedUrn"))),
                Fact.of("Opened", date(home.path("openedOn"))),
                Fact.of("Ages", ages(home)),
                Fact.of("Statement of purpose", text(home.path("purpose"))),
                Fact.of("Registration", word(home.path("registration"))),
                Fact.of("Rating", word(home.path("rating"))),
                Fact.of("Traffic light", word(home.path("light"))),
                Fact.of("A bed's week is budgeted at", budgets(home.path("bedBudgets"))));
        List<List<Cell>> rows = each(history.path("standings"))
                .map(stood -> Table.row(
                        date(stood.path("from")),
                        until(stood),
                        word(stood.path("registration")),
                        word(stood.path("rating")),
                        word(stood.path("light"))))
                .toList();
        return Part.facts(
                "standing",
                "Standing",
                facts,
                new Table(
                        "With the inspectorate and the quality team",
                        List.of(
                                Column.text("From"),
                                Column.text("Until"),
                                Column.text("Registration"),
                                Column.text("Rating"),
                                Column.text("Light")),
                        rows));
    }

    private static String ages(JsonNode home) {
        return isSaid(home.path("ageFrom")) || isSaid(home.path("ageTo"))
                ? "%s to %s".formatted(text(home.path("ageFrom")), text(home.path("ageTo")))
                : Said.NOTHING;
    }

    private static String budgets(JsonNode budgets) {
        return isSaid(budgets)
                ? each(budgets)
                        .map(each ->
                                "%s from %s".formatted(Plain.pounds(each.path("perBedWeek")), date(each.path("from"))))
                        .collect(Collectors.joining(", "))
                : Said.NOTHING;
    }

    /** What it is on the night of the date, who comes next, and how it went. */
    static Part bed(JsonNode bed, JsonNode history, LocalDate on) {
        String number = bed.path("bed").asString();
        List<JsonNode> spells = each(history.path("beds"))
                .filter(spell -> spell.path("bed").asString().equals(number))
                .toList();
        List<Fact> facts = List.of(
                Fact.of("On the date", word(bed.path("state")) + reason(bed)),
                new Fact("Who", who(spells, on)),
                Fact.of("Next", next(spells, on)),
                new Fact("Contract", record(bed.path("contract"))),
                Fact.of("Counted as", text(bed.path("provision"))));
        List<List<Cell>> rows = spells.stream().map(Kept::row).toList();
        return Part.facts(
                "bed-" + number,
                "Bed " + number,
                facts,
                new Table(
                        "Bed %s from date to date".formatted(number),
                        List.of(
                                Column.text("From"),
                                Column.text("Until"),
                                Column.text("State"),
                                Column.text("Child"),
                                Column.text("Contract"),
                                Column.text("Why"),
                                Column.text("What is done"),
                                Column.text("Under the contract")),
                        rows));
    }

    private static String reason(JsonNode bed) {
        return isSaid(bed.path("reason")) ? ", " + word(bed.path("reason")) : "";
    }

    private static Cell who(List<JsonNode> spells, LocalDate on) {
        return spells.stream()
                .filter(spell -> !from(spell).isAfter(on) && isSaid(spell.path("child")))
                .filter(spell -> !isSaid(spell.path("until"))
                        || LocalDate.parse(spell.path("until").asString()).isAfter(on))
                .findFirst()
                .map(spell -> record(spell.path("child")))
                .orElse(Cell.of("nobody"));
    }

    /** The newest spells come first. */
    private static String next(List<JsonNode> spells, LocalDate on) {
        return spells.reversed().stream()
                .filter(spell -> from(spell).isAfter(on))
                .findFirst()
                .map(spell -> "%s from %s".formatted(word(spell.path("state")), date(spell.path("from"))))
                .orElse("nothing planned");
    }

    private static LocalDate from(JsonNode spell) {
        return LocalDate.parse(spell.path("from").asString());
    }

    private static String until(JsonNode of) {
        return isSaid(of.path("until")) ? date(of.path("until")) : "open";
    }

    private static List<Cell> row(JsonNode spell) {
        String held = isSaid(spell.path("heldUntil")) ? ", until " + date(spell.path("heldUntil")) : "";
        return Table.row(
                date(spell.path("from")),
                until(spell),
                word(spell.path("state")) + held,
                record(spell.path("child")),
                record(spell.path("contract")),
                word(spell.path("reason")),
                text(spell.path("remedialAction")),
                text(spell.path("implication")));
    }

    static Part residents(JsonNode history) {
        List<List<Cell>> rows = each(history.path("residents"))
                .map(lived -> Table.row(
                        record(lived.path("child")), text(lived.path("bed")), date(lived.path("from")), until(lived)))
                .toList();
        return Part.of(
                "residents",
                "Who lives there",
                new Table(
                        "Children, the newest first",
                        List.of(Column.text("Child"), Column.number("Bed"), Column.text("From"), Column.text("Until")),
                        rows));
    }
}
