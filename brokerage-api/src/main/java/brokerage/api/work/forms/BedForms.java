package brokerage.api.work.forms;

import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.VoidReason;
import java.util.List;

/** Forms for a bed that nobody sleeps in. */
final class BedForms {

    private static final String BED = "/homes/{home}/beds/{bed}/";
    private static final Input FROM = Input.day("from", "From").usuallyToday();
    private static final Input ON = Input.day("on", "On").usuallyToday();
    private static final Input DONE = Input.words("remedialAction", "What is done about it");
    private static final Input MEANT = Input.words("implication", "What it means under the contract");

    static final List<Form> ALL = List.of(
            Form.of(
                    BED + "void-explanations",
                    "Explain why a bed stands empty",
                    "From a date until it is taken, closed or explained otherwise.",
                    "Record why",
                    FROM,
                    Input.one("reason", "Reason", VoidReason.values()),
                    DONE,
                    MEANT,
                    Input.because()),
            Form.of(
                    BED + "holds",
                    "Hold a bed",
                    "Kept until a date; ends by itself.",
                    "Hold the bed",
                    FROM,
                    Input.day("until", "Until"),
                    Input.record("child", "child", "For the child").hinted("If for one, the reference"),
                    Input.because()),
            Form.of(
                    BED + "hold-releases",
                    "Release a hold",
                    "The bed is free from that date.",
                    "Release the hold",
                    ON,
                    Input.because()),
            Form.of(
                    BED + "closures",
                    "Close a bed",
                    "Out of use, or blocked by the child next door.",
                    "Close the bed",
                    FROM,
                    Input.day("until", "Until").hinted("If known"),
                    Input.one("reason", "Reason", ClosureReason.values()),
                    DONE,
                    MEANT,
                    Input.because()),
            Form.of(
                    BED + "reopenings",
                    "Reopen a bed",
                    "Ends the closure that covers the date.",
                    "Reopen the bed",
                    ON,
                    Input.because()));

    private BedForms() {}
}
