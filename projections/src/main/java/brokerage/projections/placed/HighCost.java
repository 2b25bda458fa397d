package brokerage.projections.placed;

import brokerage.language.Money;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.journey.Journey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which placements cost more a week than the council calls usual. */
@Component
public class HighCost {

    /**
     * A placement above the threshold on a night.
     *
     * @param startedOn when the placement began, {@code fromOn} when its present terms did
     */
    public record Dear(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable PlacementType type,
            @Nullable Basis basis,
            @Nullable ContractId contract,
            LocalDate startedOn,
            LocalDate fromOn,
            long corePence,
            long supportPence,
            long educationPence,
            long otherPence,
            long weeklyPence) {}

    /** The placements as known at a position in the log, the dearest first. */
    public record Told(long position, List<Dear> placements) {}

    private static final String DEAR = """
            select child, placement, home, type, basis, contract, started_on, from_on,
                   core_pence, support_pence, education_pence, other_pence, weekly_pence
            from journey_stay
            where council = ? and valid @> ?::date and known @> ?::int8 and weekly_pence > ?
            order by weekly_pence desc, placement
            """;

    private final Answers answers;

    public HighCost(Answers answers) {
        this.answers = answers;
    }

    public Told above(Money threshold, CouncilId council, Moment moment) {
        long at = answers.at(Journey.PROJECTION, moment.knownAt());
        return new Told(at, answers.list(Dear.class, DEAR, council.value(), moment.asAt(), at, threshold.pence()));
    }
}
