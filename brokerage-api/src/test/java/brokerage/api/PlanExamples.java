package brokerage.api;

import brokerage.language.id.ActionId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.MeetingId;
import brokerage.language.id.VaultRef;
import brokerage.meeting.FrozenPack;
import brokerage.meeting.MeetingEvent;
import brokerage.meeting.MeetingEvent.*;
import brokerage.plan.ActionDetails;
import brokerage.plan.Escalation;
import brokerage.plan.Forum;
import brokerage.plan.PlanEvent;
import brokerage.plan.PlanEvent.*;
import brokerage.plan.Rag;
import java.time.LocalDate;
import java.util.List;

/** One of every event of the action plan, with everything said that it can say; and those that can leave things out. */
public final class PlanExamples {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final ActionId RECRUIT = ActionId.of(COUNCIL, "1.1");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "secret-words");
    private static final ActionDetails DETAILS =
            new ActionDetails(1, WORDS, "head-of-service", MONDAY.plusDays(4), "fostering-share", WORDS);
    private static final ActionDetails BARE =
            new ActionDetails(1, WORDS, "head-of-service", MONDAY, "fostering-share", null);

    private PlanExamples() {}

    public static List<PlanEvent> all() {
        return List.of(
                new ActionPlanned(RECRUIT, MONDAY, DETAILS),
                new ActionRevised(RECRUIT, MONDAY, DETAILS),
                new ProgressReported(RECRUIT, MONDAY, Rag.HIGH_RISK, WORDS),
                new ActionEscalated(RECRUIT, new Escalation(MONDAY, Forum.LEADERSHIP_TEAM, WORDS)),
                new ActionCompleted(RECRUIT, MONDAY, WORDS),
                new ActionReopened(RECRUIT, MONDAY, Rag.SIGNIFICANT_RISK, WORDS));
    }

    /** Of the board, which watches over the plan. */
    public static List<MeetingEvent> meetings() {
        var meeting = MeetingId.of(COUNCIL, MONDAY);
        var pack =
                new FrozenPack(MONDAY, MONDAY.minusMonths(1), 4711, List.of("position"), "0123456789abcdef".repeat(4));
        return List.of(new MeetingCalled(meeting), new PackFrozen(meeting, 1, pack));
    }

    public static List<PlanEvent> sparse() {
        return List.of(new ActionPlanned(RECRUIT, MONDAY, BARE), new ActionCompleted(RECRUIT, MONDAY, null));
    }
}
