package brokerage.api.plan;

import brokerage.language.Word;
import brokerage.plan.Rag;
import brokerage.projections.plan.Plan.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why an action is in the highlight report. */
enum Highlight implements Word {
    NEWLY_RED,
    OVERDUE,
    ESCALATED,
    COMPLETED;

    static List<Highlight> of(Known known, LocalDate since, LocalDate asAt) {
        var found = new ArrayList<Highlight>();
        if (turned(known, Rag.HIGH_RISK)) found.add(NEWLY_RED);
        if (known.overdue()) found.add(OVERDUE);
        boolean escalated = known.escalations().stream()
                .anyMatch(escalation ->
                        escalation.on().isAfter(since) && !escalation.on().isAfter(asAt));
        if (escalated) found.add(ESCALATED);
        if (turned(known, Rag.COMPLETED)) found.add(COMPLETED);
        return found;
    }

    private static boolean turned(Known known, Rag to) {
        return known.rag() == to && known.wasRag() != to;
    }
}
