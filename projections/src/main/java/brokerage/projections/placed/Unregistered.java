package brokerage.projections.placed;

import brokerage.language.care.PlacementType;
import brokerage.language.care.WayOut;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.journey.Journey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which children live in settings that are not registered as they should be, and how that is to end. */
@Component
public class Unregistered {

    /**
     * A child in such a setting.
     *
     * @param since the first of the unbroken nights without registration
     * @param days from then to the date asked about
     * @param daysToInform from then until the inspectorate was told; none if it was not
     * @param daysToApply from then until registration was applied for; none if it was not
     * @param lastResortOn when the director decided that no lawful option was left
     * @param courtOrder where the vault keeps the reference of the court's order, {@code words} what the review said
     */
    public record Living(
            ChildRef child,
            PlacementId placement,
            HomeId home,
            @Nullable PlacementType type,
            LocalDate since,
            int days,
            long weeklyPence,
            @Nullable WayOut wayOut,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate inspectorateInformedOn,
            @Nullable Integer daysToInform,
            @Nullable LocalDate registrationAppliedOn,
            @Nullable Integer daysToApply,
            @Nullable LocalDate lastResortOn,
            @Nullable VaultRef courtOrder,
            @Nullable VaultRef words) {}

    /** The children as known at a position in the log, the longest there first. */
    public record Told(long position, List<Living> children) {

        public long weeklyPence() {
            return children.stream().mapToLong(Living::weeklyPence).sum();
        }

        /** None if there is no child. */
        public int longestDays() {
            return children.stream().mapToInt(Living::days).max().orElse(0);
        }

        public long totalDays() {
            return children.stream().mapToLong(Living::days).sum();
        }
    }

    private static final String LIVING = """
            select u.child, u.placement, u.home, s.type, u.since, ?::date - u.since as days,
                   coalesce(s.weekly_pence, 0) as weekly_pence, u.way_out, u.reviewed_on, u.next_review_on,
                   u.inspectorate_informed_on, u.inspectorate_informed_on - u.since as days_to_inform,
                   u.registration_applied_on, u.registration_applied_on - u.since as days_to_apply,
                   u.last_resort_on, u.court_order, u.words
            from journey_unregistered u
            join journey_stay s on s.child = u.child and s.placement = u.placement
                 and s.valid @> ?::date and s.known @> ?::int8
            where u.council = ? and u.valid @> ?::date and u.known @> ?::int8
            order by u.since, u.placement
            """;

    private final Answers answers;

    public Unregistered(Answers answers) {
        this.answers = answers;
    }

    public Told of(CouncilId council, Moment moment) {
        long at = answers.at(Journey.PROJECTION, moment.knownAt());
        LocalDate on = moment.asAt();
        return new Told(at, answers.list(Living.class, LIVING, on, on, at, council.value(), on, at));
    }
}
