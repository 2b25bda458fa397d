package brokerage.projections.referral;

import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers for which matches beds are kept that will soon be kept no longer, or are not any more. */
@Component
public class Holds {

    /**
     * A match that stands and whose children are still to come, some of them at least.
     *
     * @param fromOn the first night as matched
     * @param heldUntil the day from which the beds are kept no longer
     * @param days from the date asked about to that day; below nothing where it has passed
     * @param places the children still to come
     */
    public record Ending(
            ReferralId referral,
            MatchId match,
            HomeId home,
            LocalDate fromOn,
            LocalDate heldUntil,
            int days,
            List<KeptFor> places) {}

    /** One bed and its child; no bed where the home counts none. */
    public record KeptFor(ChildRef child, @Nullable Integer bed) {}

    private static final String ENDING = """
            select m.referral, m.match, m.home, m.from_on, m.held_until, m.held_until - ?::date as days,
                   (select jsonb_agg(jsonb_build_object('child', p.child, 'bed', p.bed) order by p.child)
                    from referral_place p
                    where p.referral = m.referral and p.match = m.match and p.known @> ?::int8
                      and p.awaited) as places
            from referral_match m
            where m.council = ? and m.known @> ?::int8 and m.waiting > 0 and m.held_until <= ?::date
            order by m.held_until, m.match
            limit ?
            """;

    private final Answers answers;

    Holds(Answers answers) {
        this.answers = answers;
    }

    /** Those that end within so many days of the date asked about, and those that ended before it; the earliest first. */
    public Work<Ending> ending(CouncilId council, Moment moment, int days, int limit) {
        long at = answers.at(Referrals.PROJECTION, moment.knownAt());
        LocalDate on = moment.asAt();
        List<Ending> found =
                answers.list(Ending.class, ENDING, on, at, council.value(), at, on.plusDays(days), Work.oneMore(limit));
        return Work.of(at, found, limit);
    }
}
