package brokerage.api.work.forms;

import brokerage.api.board.shown.Said;
import brokerage.api.work.forms.Form.Group;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Forms for the homes to come. */
final class PipelineForms {

    private static final String SCHEME = "/pipeline/{scheme}/";
    private static final Input ON = Input.day("on", "On").usuallyToday();

    static final List<Form> ALL = List.of(
            Form.of(
                    "/pipeline",
                    "Propose a home to come",
                    "Under way from that day, as an idea. The year ahead shows its beds beside those there are.",
                    "Propose it",
                    Group.of(
                            "The scheme",
                            Input.text("id", "Short code").hinted("Names nobody; made up, if left empty"),
                            ON),
                    new Group("What it is to be", details()),
                    new Group("Stages it goes through", stages()),
                    Group.of("Why", Input.because())),
            Form.of(
                    SCHEME + "revisions",
                    "Change what it is to be",
                    "Tells the whole again: what is left out is left out.",
                    "Record the change",
                    Group.of("When", ON),
                    new Group("What it is to be", asItStands("toBe", details())),
                    Group.of("Why", Input.because())),
            Form.of(
                    SCHEME + "stage-plans",
                    "Plan the stages anew",
                    "All of them from a day on: a stage that is left out is not gone through.",
                    "Record the plan",
                    Group.of("When", ON),
                    new Group("Stages it goes through", asItStands("", stages())),
                    Group.of("Why", Input.because())),
            Form.of(
                    SCHEME + "stages-reached",
                    "Report a stage reached",
                    "Told again, the day is put right.",
                    "Record it",
                    Input.one("stage", "Stage", Choice.but(Stage.OPEN, Stage.values())),
                    ON,
                    Input.because()),
            Form.of(
                    SCHEME + "slips",
                    "Report that a stage slips",
                    "It is planned for a later day. The stages after it slip by as many days, and none is surer than it.",
                    "Record the later day",
                    ON,
                    Input.one("stage", "Stage", Stage.values()),
                    Input.day("plannedOn", "Planned for now"),
                    confidence("confidence", "Confidence"),
                    Input.words("words", "What holds it up"),
                    Input.because()),
            Form.of(
                    SCHEME + "pauses",
                    "Put it on hold",
                    "The year ahead leaves it out until it goes on.",
                    "Put it on hold",
                    ON,
                    Input.words("words", "Why it stands still"),
                    Input.because()),
            Form.of(
                    SCHEME + "resumptions",
                    "Go on with it",
                    "",
                    "Go on",
                    ON,
                    Input.words("words", "What has changed"),
                    Input.because()),
            Form.of(
                    SCHEME + "openings",
                    "Record that it opens",
                    "As a home, which is registered first. From then on the home's own beds count.",
                    "Record the opening",
                    ON,
                    Input.record("home", "home", "Home"),
                    Input.because()),
            Form.of(
                    SCHEME + "abandonments",
                    "Give it up",
                    "It stays on record as given up.",
                    "Give it up",
                    ON,
                    Input.words("words", "Why it is given up"),
                    Input.because()));

    private PipelineForms() {}

    private static List<Input> details() {
        return List.of(
                Input.one("details.kind", "Kind of home", HomeKind.values()),
                Input.number("details.beds", "Beds it is to add").hinted("1 to 100"),
                Input.yesNo("details.inHouse", "The council's own"),
                Input.one("details.contract", "Contract", Choosing::contracts)
                        .hinted("Under which its beds are to be bought, once there is one"),
                Input.text("details.authority", "Local authority it is to lie in")
                        .hinted("Its code, as E07000178"),
                Input.pounds("details.capital", "Capital it takes"),
                Input.pounds("details.perBedWeek", "A bed's week is expected to cost"),
                Input.words("details.words", "What else there is to say").hinted("No address and no name"));
    }

    private static List<Input> stages() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> {
                    String one = "stages[stage=%s].".formatted(stage.word());
                    String name = Said.word(stage);
                    return Stream.of(
                            Input.day(one + "plannedOn", name + ", planned on"),
                            confidence(one + "confidence", name + ", confidence"));
                })
                .toList();
    }

    private static Input confidence(String name, String label) {
        return Input.number(name, label).hinted("In a hundred, that it is reached by then");
    }

    /** @param recorded where the record says what the body says below {@code details}; empty where it says it at the same place */
    private static List<Input> asItStands(String recorded, List<Input> inputs) {
        return inputs.stream()
                .map(input -> input.usually(Choosing.asRecorded(
                        recorded.isEmpty() ? input.name() : input.name().replaceFirst("^details", recorded))))
                .toList();
    }
}
