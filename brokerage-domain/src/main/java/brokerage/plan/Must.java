package brokerage.plan;

import brokerage.language.Refusal;
import brokerage.language.Refused;
import brokerage.plan.PlanRefusal.*;
import java.time.LocalDate;

/** The rules of an action's record, each refused by its own name. */
final class Must {

    private Must() {}

    static void beDueAfter(LocalDate plannedOn, ActionDetails details) {
        hold(!details.dueOn().isBefore(plannedOn), new DueBeforeItIsPlanned(plannedOn, details.dueOn()));
    }

    /** Planned by that day. An action nobody planned has no record: whoever sends its command is told so. */
    static void bePlanned(ActionHistory history, LocalDate on) {
        LocalDate plannedOn = history.plannedOn();
        if (plannedOn != null) hold(!on.isBefore(plannedOn), new BeforeItWasPlanned(plannedOn, on));
    }

    /** Planned by that day and not over on it. */
    static void beOpen(ActionHistory history, LocalDate on) {
        bePlanned(history, on);
        hold(!history.completedOn(on), new ActionIsCompleted(on));
    }

    static void beCompleted(ActionHistory history, LocalDate on) {
        bePlanned(history, on);
        hold(history.completedOn(on), new ActionIsNotCompleted(on));
    }

    /** Only completing completes. */
    static void beAReport(Rag rag) {
        hold(rag != Rag.COMPLETED, new CompletedIsNoReport());
    }

    /** What ends or begins anew holds from its day on: nothing was said of later days. */
    static void beTheLast(ActionHistory history, LocalDate on) {
        history.saidAfter(on).ifPresent(later -> {
            throw new Refused(new ReportedLater(on, later));
        });
    }

    private static void hold(boolean rule, Refusal otherwise) {
        if (!rule) throw new Refused(otherwise);
    }
}
