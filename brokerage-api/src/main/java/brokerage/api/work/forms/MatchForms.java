package brokerage.api.work.forms;

import brokerage.api.work.forms.Form.Group;
import brokerage.api.work.forms.Input.Kind;
import brokerage.language.rule.Approver;
import brokerage.referral.matching.Judgement;
import java.util.List;

/** Forms for matches, and for the placements that come of them. */
final class MatchForms {

    private static final String MATCHES = "/referrals/{referral}/matches";
    private static final String ONE = MATCHES + "/{match}/";

    private static final Group LEAVING = Group.of(
            "What the child leaves, if anything",
            Input.one("leaving.placement", "Placement", Choosing::livesNow),
            Input.one("leaving.reason", "Reason", Choosing::reasons)
                    .hinted("Left empty for a step-down, whose reason is the care plan"));

    static final List<Form> ALL = List.of(
            Form.of(
                    MATCHES,
                    "Propose a match",
                    "Keeps a bed for each child until the date given. What the rules say is recorded, with who must approve what"
                            + " is not met.",
                    "Propose the match",
                    Group.of(
                            "What is proposed",
                            Input.one("offer", "Offer", Choosing::offers).usually(Choosing.theOnly(Choosing::offers)),
                            Input.several("places[].child", "Children", Choosing::children)
                                    .usually(Choosing::waiting),
                            Input.day("from", "First night").usually(Choosing.asRecorded("asked.neededBy")),
                            Input.day("heldUntil", "Beds held until")),
                    Group.of(
                            "Matching assessment",
                            judged("needs", "The child's needs"),
                            judged("residents", "The children who live there already"),
                            judged("siblings", "Siblings"),
                            judged("school", "School"),
                            judged("distance", "Distance"),
                            judged("culture", "Culture"),
                            judged("childsView", "What the child thinks of it"),
                            Input.words("assessment.words", "In words")),
                    Group.of(
                            "The registered manager's acceptance",
                            Input.day("acceptance.on", "Accepted on").hinted("Left empty while not accepted"),
                            Input.text("acceptance.by", "By")),
                    Group.of("Why", Input.because())),
            Form.of(
                    ONE + "approvals",
                    "Approve the match",
                    "Takes upon yourself all that stands against it and is yours to approve; never your own proposal.",
                    "Approve",
                    Input.words("because", "Why it may go ahead although a rule is not met")),
            Form.of(
                    ONE + "rejections",
                    "Reject the match",
                    "The beds kept for it are free.",
                    "Reject",
                    Input.words("because", "Why")),
            Form.of(
                    ONE + "withdrawals",
                    "Take the match back",
                    "By those who proposed it. The beds kept for it are free.",
                    "Take it back",
                    Input.words("because", "Why")),
            Form.of(
                    ONE + "starts",
                    "Start the placement",
                    "Home, type, contract and fees are the match's. A later date needs all approvals; today or earlier it has"
                            + " happened, and what stands against it by then is chased.",
                    "Start the placement",
                    Group.of(
                            "Who moves in",
                            Input.one("child", "Child", Choosing::matchedChildren)
                                    .usually(Choosing.theOnly(Choosing::matchedChildren)),
                            Input.day("from", "First night")
                                    .usually(subject -> Choosing.said(
                                            Choosing.match(subject).path("from"))),
                            Input.number("bed", "Bed").hinted("Only if another than the one that was kept"),
                            Input.day("expectedEnd", "Planned to end on")),
                    LEAVING,
                    Group.of("Why", Input.because())),
            Form.of(
                    "/referrals/{referral}/emergency-starts",
                    "Placed in an emergency",
                    "Recorded and flagged, whatever the rules say; the approvals it needs stay outstanding until they are given in"
                            + " writing.",
                    "Record the placement",
                    Group.of(
                            "Who",
                            Input.one("child", "Child", Choosing::children)
                                    .usually(Choosing.theOnly(Choosing::children))),
                    ChildForms.placing(),
                    ReferralForms.fees("to.fees"),
                    LEAVING,
                    Group.of(
                            "Approved by voice",
                            Input.one("verbal.as", "As", Approver.values()).hinted("Left empty if nobody was reached"),
                            Input.text("verbal.by", "By"),
                            Input.of(Kind.MINUTE, "verbal.at", "When").hinted("Now, if left empty")),
                    Group.of("Why", Input.because())));

    private MatchForms() {}

    private static Input judged(String of, String label) {
        return Input.one("assessment." + of, label, Judgement.values());
    }
}
