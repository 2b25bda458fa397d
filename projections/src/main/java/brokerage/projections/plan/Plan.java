package brokerage.projections.plan;

import brokerage.language.Timeline;
import brokerage.language.id.ActionId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import brokerage.plan.ActionDetails;
import brokerage.plan.Escalation;
import brokerage.plan.Rag;
import brokerage.plan.Standing;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a council's action plan says on a date, as known at a moment. */
@Component
public class Plan {

    /**
     * An action as it reads on a date.
     *
     * @param saidOn when it was last said how it stands: by the day it was planned, or by a report
     * @param revisions all that it was to be, from date to date
     * @param reports all that was said of how it stands, from date to date
     * @param wasRag how it stood on the date it is compared with, which may be the same; none where it was not planned yet
     * @param overdue whether it should be done by the date asked about and is not
     * @param version of the action's stream: the ETag
     */
    public record Known(
            ActionId action,
            LocalDate plannedOn,
            int priority,
            VaultRef words,
            String owner,
            LocalDate dueOn,
            String measure,
            @Nullable VaultRef success,
            Rag rag,
            LocalDate saidOn,
            @Nullable VaultRef said,
            Timeline<ActionDetails> revisions,
            Timeline<Standing> reports,
            List<Escalation> escalations,
            @Nullable Rag wasRag,
            boolean overdue,
            long version) {}

    /** As it reads on one date, beside how it stood on another. */
    private static final String READS = """
            select a.action, a.planned_on, a.revisions, a.reports, a.escalations, a.version,
                   s.priority, s.words, s.owner, s.due_on, s.measure, s.success, s.rag, s.said_on, s.said,
                   b.rag as was_rag, s.due_on < n.night and s.rag not in ('actioned', 'completed') as overdue
            from (select ?::date as night, ?::date as since, ?::int8 as at) n
            join plan_action a on a.known @> n.at
            join plan_standing s on s.action = a.action and s.known @> n.at and s.valid @> n.night
            left join plan_standing b on b.action = a.action and b.known @> n.at and b.valid @> n.since
            """;

    private static final String ONE = READS + "where a.action = ?";

    private static final String PAGE = READS + """
            where a.council = ? and a.action > ? and ? in ('', s.rag)
            order by a.action limit ?
            """;

    private static final String HIGHLIGHTS = READS + """
            where a.council = ? and a.action > ?
            and (s.rag = 'high_risk' and b.rag is distinct from 'high_risk'
                 or s.rag = 'completed' and b.rag is distinct from 'completed'
                 or s.due_on < n.night and s.rag not in ('actioned', 'completed')
                 or exists (select from jsonb_array_elements(a.escalations) e
                            where (e ->> 'on')::date > n.since and (e ->> 'on')::date <= n.night))
            order by a.action limit ?
            """;

    private final Answers answers;

    Plan(Answers answers) {
        this.answers = answers;
    }

    /** Nothing before the day it was planned. */
    public Optional<Found<Known>> of(ActionId action, Moment moment) {
        long at = at(moment);
        return answers.one(Known.class, ONE, moment.asAt(), moment.asAt(), at, action.value())
                .map(known -> new Found<>(at, known));
    }

    /**
     * In the order of their ids, completed ones too.
     *
     * @param rag only those that stand so; all, if none is named
     */
    public Page<Known> page(CouncilId council, Moment moment, @Nullable Rag rag, Page.Asked asked) {
        long at = at(moment);
        String only = rag == null ? "" : rag.word();
        var found = answers.list(
                Known.class,
                PAGE,
                moment.asAt(),
                moment.asAt(),
                at,
                council.value(),
                asked.afterId(),
                only,
                asked.oneMore());
        return Page.of(at, found, asked, known -> known.action().value());
    }

    /** Those that turned red, were completed or escalated after a date, and all that are overdue; in the order of their ids. */
    public Page<Known> highlights(CouncilId council, Moment moment, LocalDate since, Page.Asked asked) {
        long at = at(moment);
        var found = answers.list(
                Known.class, HIGHLIGHTS, moment.asAt(), since, at, council.value(), asked.afterId(), asked.oneMore());
        return Page.of(at, found, asked, known -> known.action().value());
    }

    private long at(Moment moment) {
        return answers.at(PlanProjection.NAME, moment.knownAt());
    }
}
