package brokerage.projections.journey;

import brokerage.language.care.WayOut;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which placements in settings that are not registered are to be looked at. */
@Component
public class Reviews {

    /**
     * A review to be held.
     *
     * @param since when the setting is not registered
     * @param reviewedOn the last review; none has been held
     * @param nextReviewOn none: no review has been agreed, which is due at once
     */
    public record Due(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            LocalDate since,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate nextReviewOn,
            @Nullable WayOut wayOut) {}

    /** The reviews as known at a position in the log, the longest overdue first. */
    public record Told(long position, List<Due> due) {}

    private static final String DUE = """
            select child, placement, home, since, reviewed_on, next_review_on, way_out
            from journey_unregistered
            where council = ? and valid @> ?::date and known @> ?::int8
              and (next_review_on is null or next_review_on <= ?::date)
            order by next_review_on nulls first, since, placement
            limit ?
            """;

    private final Answers answers;

    Reviews(Answers answers) {
        this.answers = answers;
    }

    /** Of the placements the children live in on the date asked about, due within so many days of it. */
    public Told due(CouncilId council, Moment moment, int within, int limit) {
        long at = answers.at(JourneyProjection.NAME, moment.knownAt());
        LocalDate on = moment.asAt();
        return new Told(at, answers.list(Due.class, DUE, council.value(), on, at, on.plusDays(within), limit));
    }
}
