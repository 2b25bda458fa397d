package brokerage.api.work.forms;

import brokerage.api.work.forms.Form.Group;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import java.util.List;

/** Forms for who a child is and where the child lives. */
final class ChildForms {

    private static final String CHILD = "/children/{child}/";
    private static final String PLACEMENT = CHILD + "placements/{placement}/";
    private static final Input ON = Input.day("on", "On").usuallyToday();

    static final List<Form> ALL = List.of(
            Form.of(
                    "/children",
                    "Start looking after a child",
                    "Who the child is stands in the vault; elsewhere the child has a reference.",
                    "Start",
                    Input.text("localId", "The council's own id of the child"),
                    Input.day("dateOfBirth", "Date of birth"),
                    Input.text("homePostcode", "Home postcode").hinted("Where the child comes from, if known"),
                    Input.yesNo("uasc", "Unaccompanied and seeking asylum"),
                    Input.day("careStartedOn", "Care started on").usuallyToday(),
                    Input.because()),
            Form.of(
                    CHILD + "placements",
                    "Place a child without a referral",
                    "A child who lives nowhere on that day. A start today or earlier has happened and is recorded with what the"
                            + " rules say.",
                    "Record the placement",
                    placing(),
                    ReferralForms.fees("to.fees"),
                    Group.of("Why", Input.because())),
            Form.of(
                    CHILD + "moves",
                    "Move to another home",
                    "One date ends the stay left and begins the next.",
                    "Record the move",
                    Group.of(
                            "From where",
                            Input.one("leaving", "Placement left", Choosing::placements)
                                    .usually(Choosing.theOnly(Choosing::placements)),
                            Input.one("reason", "Reason", Choosing::reasons)),
                    placing(),
                    ReferralForms.fees("to.fees"),
                    Group.of("Why", Input.because())),
            Form.of(
                    CHILD + "ends",
                    "Cease to look after",
                    "Ends what placement is running on that day, too.",
                    "Record the end of care",
                    ON,
                    Input.because()),
            Form.of(
                    PLACEMENT + "ends",
                    "End a placement",
                    "The end night does not count. Leaving care altogether is told of the child.",
                    "End the placement",
                    ON,
                    Input.one("reason", "Reason", Choosing::reasons),
                    Input.because()),
            Form.of(
                    PLACEMENT + "absences",
                    "Away for a while",
                    "The bed is kept, and paid.",
                    "Record the absence",
                    Input.one("kind", "Why", AbsenceKind.values()),
                    Input.day("from", "First night away").usuallyToday(),
                    Input.day("until", "Back on").hinted("If known"),
                    Input.because()),
            Form.of(
                    PLACEMENT + "returns",
                    "Back from an absence",
                    "",
                    "Record the return",
                    Input.day("on", "Back on").usuallyToday(),
                    Input.because()));

    private ChildForms() {}

    static Group placing() {
        return Group.of(
                "To where",
                Input.record("home", "to.home", "Home"),
                Input.number("to.bed", "Bed").hinted("Where beds are counted; the first free one if left empty"),
                Input.day("to.from", "First night").usuallyToday(),
                Input.one("to.type", "Type of placement", PlacementType.values()),
                Input.one("to.basis", "How it is bought", Basis.values()),
                Input.one("to.contract", "Contract", Choosing::contracts).hinted("If any"),
                Input.one("to.carePlan", "Type the care plan recommends", Choosing::carePlans)
                        .usually(Choosing.asRecorded("asked.carePlan")),
                Input.one(
                                "to.registration",
                                "Whether the setting is registered as it should be",
                                PlacementRegistration.values())
                        .hinted("Registered, if left empty"),
                Input.day("to.expectedEnd", "Planned to end on"));
    }
}
