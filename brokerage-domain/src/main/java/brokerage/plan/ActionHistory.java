package brokerage.plan;

import brokerage.language.Timeline;
import brokerage.plan.PlanEvent.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action's record as it reads now: the one fold of its events, shared by the aggregate that decides on it and by the
 * projection that lays it out in tables. Immutable.
 *
 * @param plannedOn none before the first event
 * @param details what it is, from the day it was planned or revised on
 * @param standings how it stands, from the day it was said on
 */
public record ActionHistory(
        @Nullable LocalDate plannedOn,
        Timeline<ActionDetails> details,
        Timeline<Standing> standings,
        List<Escalation> escalations) {

    public static final ActionHistory NONE = new ActionHistory(null, Timeline.empty(), Timeline.empty(), List.of());

    public ActionHistory {
        escalations = List.copyOf(escalations);
    }

    public ActionHistory after(PlanEvent event) {
        return switch (event) {
            case ActionPlanned e ->
                new ActionHistory(
                        e.on(),
                        Timeline.from(e.on(), e.details()),
                        Timeline.from(e.on(), Standing.AT_FIRST),
                        List.of());
            case ActionRevised e ->
                new ActionHistory(plannedOn, details.with(e.on(), e.details()), standings, escalations);
            case ProgressReported e -> standing(e.on(), new Standing(e.rag(), e.words()));
            case ActionEscalated e -> escalated(e.escalation());
            case ActionCompleted e -> standing(e.on(), new Standing(Rag.COMPLETED, e.words()));
            case ActionReopened e -> standing(e.on(), new Standing(e.rag(), e.words()));
        };
    }

    boolean completedOn(LocalDate date) {
        return standings
                .on(date)
                .map(Standing::rag)
                .filter(Rag.COMPLETED::equals)
                .isPresent();
    }

    /** The first day after this one from which it was said to stand otherwise. */
    Optional<LocalDate> saidAfter(LocalDate date) {
        return standings.changes().stream()
                .map(change -> change.from())
                .filter(from -> from.isAfter(date))
                .findFirst();
    }

    private ActionHistory standing(LocalDate on, Standing standing) {
        return new ActionHistory(plannedOn, details, standings.with(on, standing), escalations);
    }

    private ActionHistory escalated(Escalation one) {
        var all = new ArrayList<>(escalations);
        all.add(one);
        return new ActionHistory(plannedOn, details, standings, all);
    }
}
