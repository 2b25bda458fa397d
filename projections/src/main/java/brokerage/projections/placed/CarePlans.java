package brokerage.projections.placed;

import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.journey.Journey;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers which children live in another type of placement than their care plan recommends. */
@Component
public class CarePlans {

    /** A child whose placement does not meet the plan. */
    public record Against(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            LocalDate startedOn,
            PlacementType type,
            CarePlanType recommended,
            long weeklyPence) {

        /** Whether the plan wants less intensive care than is given. */
        @JsonIgnore
        public boolean isAStepDownCandidate() {
            return recommended.isAStepDownFrom(type);
        }
    }

    /** The children as known at a position in the log. */
    public record Told(long position, List<Against> children) {

        public long stepDownCandidates() {
            return children.stream().filter(Against::isAStepDownCandidate).count();
        }

        /** Children in a children's home whose plan recommends fostering. */
        public long residentialRecommendedFoster() {
            return children.stream()
                    .filter(child -> child.type() == PlacementType.RESIDENTIAL
                            && child.recommended().isFostering())
                    .count();
        }
    }

    private static final String PLANNED = """
            select child, placement, home, started_on, type, care_plan as recommended,
                   coalesce(weekly_pence, 0) as weekly_pence
            from journey_stay
            where council = ? and valid @> ?::date and known @> ?::int8 and care_plan <> type
            order by started_on, placement
            """;

    private final Answers answers;

    public CarePlans(Answers answers) {
        this.answers = answers;
    }

    public Told against(CouncilId council, Moment moment) {
        long at = answers.at(Journey.PROJECTION, moment.knownAt());
        return new Told(
                at,
                answers.list(Against.class, PLANNED, council.value(), moment.asAt(), at).stream()
                        .filter(child -> !child.recommended().isMetBy(child.type()))
                        .toList());
    }
}
