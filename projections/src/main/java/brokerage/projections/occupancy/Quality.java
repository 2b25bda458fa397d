package brokerage.projections.occupancy;

import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers which children live in a home that somebody has warned of: suspended, cancelled or closed to newcomers by the
 * inspectorate, rated below good by it, or red or amber with the council's own quality team.
 */
@Component
public class Quality {

    /** A child in such a home, and how the home stands on the date. */
    public record Exposed(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable Integer bed,
            @Nullable RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light) {

        boolean isBelowGood() {
            return rating == OfstedRating.REQUIRES_IMPROVEMENT || rating == OfstedRating.INADEQUATE;
        }
    }

    /** As known at a position in the log, home by home. */
    public record Told(long position, List<Exposed> children) {

        public long standing(RegistrationState as) {
            return count(child -> child.registration() == as);
        }

        public long under(TrafficLight light) {
            return count(child -> child.light() == light);
        }

        public long belowGood() {
            return count(Exposed::isBelowGood);
        }

        private long count(Predicate<Exposed> such) {
            return children.stream().filter(such).count();
        }
    }

    private static final String EXPOSED = """
            select child, placement, home, bed, registration, rating, light
            from occupancy_resident
            where council = ? and valid @> ?::date and known @> ?::int8
              and (registration in ('suspended', 'cancelled', 'admissions_restricted')
                   or rating in ('requires_improvement', 'inadequate') or light in ('red', 'amber'))
            order by home, bed, child
            """;

    private final Answers answers;

    Quality(Answers answers) {
        this.answers = answers;
    }

    public Told of(CouncilId council, Moment moment) {
        long at = answers.at(OccupancyProjection.NAME, moment.knownAt());
        return new Told(at, answers.list(Exposed.class, EXPOSED, council.value(), moment.asAt(), at));
    }
}
