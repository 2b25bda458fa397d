package brokerage.projections.referral;

import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.ReferralId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.referral.Status;
import brokerage.referral.request.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists a council's referrals as they stood on a date, and those that still wait for a home. */
@Component
public class Referrals {

    /** The name of the projection that is asked here. */
    public static final String PROJECTION = "referral";

    /**
     * A referral in a list.
     *
     * @param status on the date asked about
     * @param missing what is still to be said before a planned search can begin, by the names of the fields
     * @param waiting how many of the children nobody has placed through it
     * @param offers how many homes were offered
     * @param matched whether a match stands whose children have not all moved in
     */
    public record Listed(
            ReferralId referral,
            Status status,
            List<ChildRef> children,
            Urgency urgency,
            Instant receivedAt,
            LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate neededBy,
            List<PlacementType> wanted,
            @Nullable CarePlanType carePlan,
            List<String> missing,
            int waiting,
            int offers,
            boolean matched,
            @Nullable ReferralId follows,
            long version) {}

    /** Whom a referral asks a home for. */
    public record Named(ReferralId referral, List<ChildRef> children) {}

    private static final String LISTED = """
            select r.*, s.received_on, s.closed_on, s.waiting, s.version,
                   case when s.closed_on <= ?::date then s.status else 'open' end as status,
                   (select count(*) from referral_offer o where o.referral = s.referral and o.known @> ?::int8) as offers,
                   exists (select from referral_match m where m.referral = s.referral and m.known @> ?::int8
                                                          and m.waiting > 0) as matched
            from referral_standing s
            join referral_request r on r.referral = s.referral and r.known @> ?::int8
            where s.council = ? and s.known @> ?::int8 and s.received_on <= ?::date
            """;

    private static final String PAGE = "select * from (" + LISTED + """
            ) listed
            where referral > ? and ? in ('', status) and ? in ('', urgency)
            order by referral
            limit ?
            """;

    /** The order of urgency is that of the words in {@link Urgency}. */
    private static final String OPEN = LISTED + """
            and s.valid @> ?::date and s.waiting > 0
            order by array_position(array['emergency', 'urgent', 'planned'], r.urgency), r.received_at, s.referral
            limit ?
            """;

    private final Answers answers;

    Referrals(Answers answers) {
        this.answers = answers;
    }

    /**
     * In the order of their ids; those received by the date asked about.
     *
     * @param status on that date; any if none is given
     */
    public Page<Listed> page(
            CouncilId council, Moment moment, @Nullable Status status, @Nullable Urgency urgency, Page.Asked asked) {
        long at = answers.at(PROJECTION, moment.knownAt());
        String how = status == null ? "" : status.word();
        String soon = urgency == null ? "" : urgency.word();
        LocalDate on = moment.asAt();
        List<Listed> found = answers.list(
                Listed.class,
                PAGE,
                on,
                at,
                at,
                at,
                council.value(),
                at,
                on,
                asked.afterId(),
                how,
                soon,
                asked.oneMore());
        return Page.of(at, found, asked, listed -> listed.referral().value());
    }

    /** Those with a child who still waits for a home on the date: the most urgent first, of these the oldest. */
    public Work<Listed> open(CouncilId council, Moment moment, int limit) {
        long at = answers.at(PROJECTION, moment.knownAt());
        LocalDate on = moment.asAt();
        return Work.of(
                at,
                answers.list(Listed.class, OPEN, on, at, at, at, council.value(), at, on, on, Work.oneMore(limit)),
                limit);
    }

    /** All that name the child, as far as the projection has come. */
    public List<Named> naming(ChildRef child) {
        return answers.list(
                Named.class,
                "select referral, children from referral_request where council = ? and ? = any (children)"
                        + " and upper_inf(known) order by referral",
                child.council().value(),
                child.value());
    }
}
