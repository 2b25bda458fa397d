package brokerage.projections.referral;

import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approver;
import brokerage.projections.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers through which referral each of a child's placements was found, and what somebody had to approve. */
@Component
public class FoundThrough {

    /** One placement and the match it came of. */
    public record Link(PlacementId placement, ReferralId referral, MatchId match, List<Needed> approvals) {}

    /** A rule that was not met; outstanding while nobody has taken it upon themselves. */
    public record Needed(
            String rule,
            Approver approver,
            @Nullable Approver givenAs,
            @Nullable String givenBy,
            @Nullable LocalDate givenOn) {}

    private static final String LINKS = """
            select p.placement, p.referral, p.match, coalesce(
                (select jsonb_agg(to_jsonb(a) order by a.rule) from referral_approval a
                 where a.referral = p.referral and a.match = p.match and a.known @> ?::int8), '[]') as approvals
            from referral_place p
            where p.child = ? and p.placement is not null and p.known @> ?::int8
            """;

    private final Answers answers;

    FoundThrough(Answers answers) {
        this.answers = answers;
    }

    /** Of the placements that came of a match; those recorded without a referral are missing. */
    public List<Link> of(ChildRef child, long knownAt) {
        long at = answers.at(Referrals.PROJECTION, knownAt);
        return answers.list(Link.class, LINKS, at, child.value(), at);
    }
}
