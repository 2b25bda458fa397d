package brokerage.api.work.forms;

import brokerage.api.board.shown.Said;
import brokerage.api.work.forms.Form.Group;
import brokerage.language.care.PlacementType;
import java.util.Arrays;
import java.util.List;

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
                    "All lines from a day on: what is left out has no money any more, and what was vired before is thought to be in"
                            + " them.",
                    "Revise the budget",
                    Group.of("When", ON),
                    new Group(
                            "Pounds for the whole year, excluding VAT",
                            lines().stream()
                                    .map(line -> line.usually(Choosing.asRecorded(line.name())))
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
        return Arrays.stream(PlacementType.values())
                .map(type -> Input.pounds("lines[type=%s].amount".formatted(type.word()), Said.word(type)))
                .toList();
    }
}
