package brokerage.api.work.forms;

import brokerage.api.work.forms.Form.Group;
import brokerage.plan.Forum;
import brokerage.plan.Rag;
import brokerage.projections.measures.catalogue.Catalogue;
import java.util.List;

/** Forms for the actions of the sufficiency strategy. */
final class PlanForms {

    private static final String ACTION = "/actions/{action}/";
    private static final Input ON = Input.day("on", "On").usuallyToday();
    private static final Input RAG = Input.one("rag", "How it stands", Choice.but(Rag.COMPLETED, Rag.values()));

    static final List<Form> ALL = List.of(
            Form.of(
                    "/actions",
                    "Plan an action",
                    "What its measure does from that day on shows whether it helps.",
                    "Plan it",
                    Group.of(
                            "The action",
                            Input.text("id", "Number in the plan").hinted("As 1.4; made up, if left empty"),
                            ON),
                    new Group("What is to be done", details()),
                    Group.of("Why", Input.because())),
            Form.of(
                    ACTION + "revisions",
                    "Change the action",
                    "Tells the whole again: what is left out is left out.",
                    "Record the change",
                    Group.of("When", ON),
                    new Group("What is to be done", asItStands()),
                    Group.of("Why", Input.because())),
            Form.of(
                    ACTION + "reports",
                    "Report progress",
                    "Told again for the same day, the report is replaced.",
                    "Record the report",
                    ON,
                    RAG.usually(Choosing.asRecorded("rag")),
                    Input.words("words", "What was done, what is next, what is in the way"),
                    Input.because()),
            Form.of(
                    ACTION + "escalations",
                    "Escalate it",
                    "",
                    "Escalate it",
                    ON,
                    Input.one("to", "To", Forum.values()),
                    Input.words("words", "What stands in the way, and what is asked for"),
                    Input.because()),
            Form.of(
                    ACTION + "completions",
                    "Complete it",
                    "Nothing is left to be done. It leaves the plan and stays on record.",
                    "Complete it",
                    ON,
                    Input.words("words", "What came of it"),
                    Input.because()),
            Form.of(
                    ACTION + "reopenings",
                    "Reopen it",
                    "",
                    "Reopen it",
                    ON,
                    RAG,
                    Input.words("words", "What is still to be done"),
                    Input.because()));

    private PlanForms() {}

    private static List<Input> details() {
        return List.of(
                Input.number("details.priority", "Priority it serves").hinted("Its number in the strategy"),
                Input.words("details.words", "What is to be done"),
                Input.text("details.owner", "Post that answers for it")
                        .hinted("Never a person: lower case words joined by hyphens, as lead-commissioner"),
                Input.day("details.dueOn", "Its last day"),
                Input.one("details.measure", "Measure that shows whether it helped", PlanForms::measures),
                Input.words("details.success", "What it is to have brought about"));
    }

    private static List<Input> asItStands() {
        return details().stream()
                .map(input -> input.usually(Choosing.asRecorded(
                        input.name().equals("details.measure")
                                ? "impact.measure"
                                : input.name().substring("details.".length()))))
                .toList();
    }

    private static List<Choice> measures(Subject subject) {
        return Catalogue.all().stream()
                .map(measure -> new Choice(measure.name(), measure.title()))
                .toList();
    }
}
