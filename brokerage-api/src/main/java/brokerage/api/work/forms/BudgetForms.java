package brokerage.api.work.forms;

import brokerage.api.board.shown.Said;
import brokerage.api.work.forms.Form.Group;
import brokerage.api.work.shown.Plain;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Forms for the budgets of financial years. */
final class BudgetForms {

    private static final String BUDGET = "/budgets/{budget}/";
    private static final Input ON = Input.day("on", "Decided on").usuallyToday();
    private static final Input WORDS = Input.words("words", "Why, as decided");

    static final List<Form> ALL = List.of(
            Form.of(
                    "/budgets",
                    "Set the budget of a financial year",
                    "For each type of placement, empty beds included, from April to March. A type that is left out has no money.",
                    "Set the budget",
                    Group.of("The year", Input.number("year", "Year").hinted("In whose April it begins, as 2026"), ON),
                    new Group("Pounds for the whole year, excluding VAT", lines()),
                    Group.of("Why", WORDS, Input.because())),
            Form.of(
                    BUDGET + "revisions",
                    "Revise the budget",
                    "All lines from a day on: what is left out has no money any more. What was vired before that day is thought to be in"
                            + " them; what was vired on it or later comes on top.",
                    "Revise the budget",
                    Group.of("When", ON),
                    new Group(
                            "Pounds for the whole year, excluding VAT",
                            Arrays.stream(PlacementType.values())
                                    .map(type -> line(type).usually(subject -> beforeToday(subject, type)))
                                    .toList()),
                    Group.of("Why", WORDS, Input.because())),
            Form.of(
                    BUDGET + "virements",
                    "Vire money",
                    "From one line to another, from a day on.",
                    "Vire it",
                    ON,
                    Input.one("from", "From", PlacementType.values()),
                    Input.one("to", "To", PlacementType.values()),
                    Input.pounds("amount", "Amount"),
                    WORDS,
                    Input.because()));

    private BudgetForms() {}

    private static List<Input> lines() {
        return Arrays.stream(PlacementType.values()).map(BudgetForms::line).toList();
    }

    private static Input line(PlacementType type) {
        return Input.pounds("lines[type=%s].amount".formatted(type.word()), Said.word(type));
    }

    /** As the line reads, without what was vired today, which comes on top of what is decided today. */
    private static List<String> beforeToday(Subject subject, PlacementType type) {
        return Plain.each(subject.record().path("lines"))
                .filter(line -> is(type, line.path("type")))
                .map(line -> new Money(pence(line) - virements(subject, "to", type) + virements(subject, "from", type)))
                .map(Money::toString)
                .toList();
    }

    private static long virements(Subject subject, String side, PlacementType type) {
        return Plain.each(subject.record().path("virements"))
                .filter(moved -> !LocalDate.parse(moved.path("on").asString()).isBefore(subject.today()))
                .filter(moved -> is(type, moved.path(side)))
                .mapToLong(BudgetForms::pence)
                .sum();
    }

    private static boolean is(PlacementType type, JsonNode word) {
        return word.asString().equals(type.word());
    }

    private static long pence(JsonNode of) {
        return Money.pounds(of.path("amount").asString()).pence();
    }
}
