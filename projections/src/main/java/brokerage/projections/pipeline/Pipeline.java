package brokerage.projections.pipeline;

import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.Course;
import brokerage.pipeline.SchemeDetails;
import brokerage.pipeline.SchemeHistory.Turn;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which homes are to come and how each stands on a date, as known at a moment. */
@Component
public class Pipeline {

    /** A stage that was reached. */
    public record Reached(Stage stage, LocalDate on) {}

    /**
     * A home to come as it reads on a date.
     *
     * @param courseOn since when it goes on, or not
     * @param said why, in the vault
     * @param stage the furthest reached by then
     * @param stages as planned on that date
     * @param confidence in a hundred, that it opens by {@code opensOn}
     * @param late whether it should have opened by the date asked about, and goes on without
     * @param reached all stages that ever were, as last told; later than the date asked about as well
     * @param home it opened as, or is going to
     * @param version of the scheme's stream: the ETag
     */
    public record Known(
            SchemeId scheme,
            LocalDate proposedOn,
            HomeKind kind,
            @Nullable String provision,
            int beds,
            boolean inHouse,
            @Nullable ContractId contract,
            @Nullable String authority,
            @Nullable Long capitalPence,
            @Nullable Long perBedWeekPence,
            @Nullable VaultRef words,
            Course course,
            LocalDate courseOn,
            @Nullable VaultRef said,
            Stage stage,
            Stages stages,
            LocalDate opensOn,
            int confidence,
            boolean late,
            Timeline<SchemeDetails> revisions,
            Timeline<Stages> plans,
            Timeline<Turn> turns,
            List<Reached> reached,
            @Nullable HomeId home,
            @Nullable LocalDate openedOn,
            long version) {}

    private static final String READS = """
            select c.scheme, c.proposed_on, c.revisions, c.plans, c.turns, c.reached, c.home, c.opened_on, c.version,
                   s.kind, s.provision, s.beds, s.in_house, s.contract, s.authority, s.capital_pence,
                   s.per_bed_week_pence, s.words, s.course, s.course_on, s.said, s.stage, s.stages, s.opens_on,
                   s.confidence, s.course in ('under_way', 'on_hold') and s.opens_on < n.night as late
            from (select ?::date as night, ?::int8 as at) n
            join pipeline_scheme c on c.known @> n.at
            join pipeline_standing s on s.scheme = c.scheme and s.known @> n.at and s.valid @> n.night
            """;

    private static final String ONE = READS + "where c.scheme = ?";

    private static final String PAGE = READS + """
            where c.council = ? and c.scheme > ? and ? in ('', s.course)
            order by c.scheme limit ?
            """;

    private final Answers answers;

    Pipeline(Answers answers) {
        this.answers = answers;
    }

    /** Nothing before the day it was proposed. */
    public Optional<Found<Known>> of(SchemeId scheme, Moment moment) {
        long at = at(moment);
        return answers.one(Known.class, ONE, moment.asAt(), at, scheme.value()).map(known -> new Found<>(at, known));
    }

    /**
     * In the order of their ids, those given up and opened too.
     *
     * @param course only those that stand so; all, if none is named
     */
    public Page<Known> page(CouncilId council, Moment moment, @Nullable Course course, Page.Asked asked) {
        long at = at(moment);
        String only = course == null ? "" : course.word();
        var found = answers.list(
                Known.class, PAGE, moment.asAt(), at, council.value(), asked.afterId(), only, asked.oneMore());
        return Page.of(at, found, asked, known -> known.scheme().value());
    }

    private long at(Moment moment) {
        return answers.at(PipelineProjection.NAME, moment.knownAt());
    }
}
