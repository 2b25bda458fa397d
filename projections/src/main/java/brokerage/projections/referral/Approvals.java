package brokerage.projections.referral;

import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approver;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what somebody must still approve. */
@Component
public class Approvals {

    /**
     * A rule that is not met, and nobody has taken it upon themselves yet.
     *
     * @param approver who is to approve it
     * @param since the position in the log since which it is outstanding
     * @param fromOn the first night
     * @param weeklyPence for each child
     * @param emergency whether the child was placed first
     * @param started how many children live there on its strength
     * @param verbalAs who approved it by voice in an emergency; none if nobody was reached
     */
    public record Outstanding(
            ReferralId referral,
            MatchId match,
            String rule,
            Approver approver,
            long since,
            HomeId home,
            LocalDate fromOn,
            long weeklyPence,
            boolean emergency,
            int started,
            Approver proposedAs,
            String proposedBy,
            @Nullable Approver verbalAs,
            @Nullable Instant verbalAt) {}

    private static final String OUTSTANDING = """
            select a.referral, a.match, a.rule, a.approver, lower(a.known) as since, m.home, m.from_on,
                   m.core_pence + m.support_pence + m.education_pence + m.other_pence as weekly_pence,
                   m.held_until is null as emergency, m.proposed_as, m.proposed_by, m.verbal_as, m.verbal_at, p.started
            from referral_approval a
            join referral_match m on m.referral = a.referral and m.match = a.match and m.known @> ?::int8
            cross join lateral (
                select count(placement) as started from referral_place p
                where p.referral = a.referral and p.match = a.match and p.known @> ?::int8) p
            where a.council = ? and a.known @> ?::int8 and a.given_on is null
              and (m.waiting > 0 or p.started > 0)
            order by lower(a.known), a.match, a.rule
            limit ?
            """;

    private final Answers answers;

    Approvals(Answers answers) {
        this.answers = answers;
    }

    /**
     * Of the matches that somebody waits for, and of those under which somebody moved in, also when the rest of one came to
     * nothing; the longest outstanding first.
     */
    public Work<Outstanding> outstanding(CouncilId council, Moment moment, int limit) {
        long at = answers.at(Referrals.PROJECTION, moment.knownAt());
        List<Outstanding> found =
                answers.list(Outstanding.class, OUTSTANDING, at, at, council.value(), at, Work.oneMore(limit));
        return Work.of(at, found, limit);
    }
}
