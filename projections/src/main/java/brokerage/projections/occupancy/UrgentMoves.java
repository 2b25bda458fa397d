package brokerage.projections.occupancy;

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

/** Answers which children live in a home that may not keep them: suspended or cancelled by the inspectorate. */
@Component
public class UrgentMoves {

    /**
     * A child who must move.
     *
     * @param since the first night the child lives there although the home may not keep them
     */
    public record Urgent(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable Integer bed,
            LocalDate since) {}

    /** The children who must move, as known at a position in the log, the longest overdue first. */
    public record Told(long position, List<Urgent> moves) {}

    private static final String URGENT = """
            select child, placement, home, bed, urgent_since as since
            from occupancy_resident
            where council = ? and urgent and valid @> ?::date and known @> ?::int8
            order by urgent_since, home, child
            """;

    private final Answers answers;

    UrgentMoves(Answers answers) {
        this.answers = answers;
    }

    public Told of(CouncilId council, Moment moment) {
        long at = answers.at(OccupancyProjection.NAME, moment.knownAt());
        return new Told(at, answers.list(Urgent.class, URGENT, council.value(), moment.asAt(), at));
    }
}
