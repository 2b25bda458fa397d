package brokerage.projections.costs;

import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.costs.CommittedTo.Part;
import brokerage.projections.journey.Journey;
import brokerage.projections.occupancy.PaidBeds;
import brokerage.projections.occupancy.PaidBeds.Empty;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Answers what a council has spent and is committed to up to a date ahead: the nights that have been, those ahead of the
 * placements that live or are to start, and the empty beds paid for. A placement ends when its end is on record, or when
 * the child turns eighteen, taken to be the last day of the month of birth; an end that is only expected ends nothing.
 */
@Component
public class Committed {

    /** What it is cut by. Whatever the cut, the parts and the whole are the same to the penny. */
    public enum By {
        TYPE("s.type"),
        /** How it is bought. */
        ROUTE("s.basis"),
        /** Who pays; empty beds are the council's own. */
        FUNDER("'all'"),
        CONTRACT("s.contract"),
        /** Who runs the home, as last told. */
        PROVIDER("h.provider", "left join register_home h on h.home = s.home and h.known @> a.at"),
        HOME("s.home");

        private final String group;
        private final String told;

        By(String group) {
            this(group, "");
        }

        By(String group, String told) {
            this.group = group;
            this.told = told;
        }
    }

    /**
     * The nights of the question.
     *
     * @param from the first
     * @param ahead the first that has not been, as seen from the date asked about
     * @param until the day after the last
     */
    public record Horizon(LocalDate from, LocalDate ahead, LocalDate until) {}

    /** In the order of their names. */
    public record Told(long position, List<CommittedTo> groups, CommittedTo all) {}

    /** The same nights cut as asked, and by who pays. */
    public record Cuts(Told asked, Told funders) {}

    private record Sum(
            String of, Part part, BigInteger total, BigInteger socialCare, BigInteger education, BigInteger health) {}

    private static final String REGISTER = "register";

    private final Answers answers;
    private final PaidBeds beds;
    private final KeptReady groups;

    Committed(Answers answers, PaidBeds beds, KeptReady groups) {
        this.answers = answers;
        this.beds = beds;
        this.groups = groups;
    }

    public Told over(CouncilId council, By by, Horizon horizon, long knownAt) {
        return cuts(council, by, horizon, knownAt).asked();
    }

    public Cuts cuts(CouncilId council, By by, Horizon horizon, long knownAt) {
        long at = answers.at(REGISTER, answers.at(Journey.PROJECTION, knownAt));
        List<Sum> sums = answers.list(
                Sum.class, sums(by), council.value(), horizon.from(), horizon.ahead(), horizon.until(), at);
        List<Empty> soFar = beds.empty(council, horizon.from(), horizon.ahead(), at);
        List<Empty> ahead = beds.empty(council, horizon.ahead(), horizon.until(), at);
        Function<By, Told> told = cut -> {
            Map<String, Map<Part, BigInteger>> exact = new TreeMap<>();
            for (Sum sum : sums) add(exact, cut, sum);
            add(exact, Part.EMPTY_SO_FAR, groups.of(cut, soFar, at));
            add(exact, Part.EMPTY_AHEAD, groups.of(cut, ahead, at));
            return CommittedTo.told(at, exact);
        };
        return new Cuts(told.apply(by), told.apply(By.FUNDER));
    }

    private static void add(Map<String, Map<Part, BigInteger>> exact, By by, Sum sum) {
        BigInteger whole = sum.total().multiply(BigInteger.valueOf(CommittedTo.SHARES));
        if (by != By.FUNDER) {
            add(exact, sum.of(), sum.part(), whole);
            return;
        }
        add(exact, "social_care", sum.part(), sum.socialCare());
        add(exact, "education", sum.part(), sum.education());
        add(exact, "health", sum.part(), sum.health());
        BigInteger agreed = sum.socialCare().add(sum.education()).add(sum.health());
        add(exact, "not_agreed", sum.part(), whole.subtract(agreed));
    }

    private static void add(Map<String, Map<Part, BigInteger>> exact, Part part, Map<String, BigInteger> sevenths) {
        sevenths.forEach((of, sum) -> add(exact, of, part, sum.multiply(BigInteger.valueOf(CommittedTo.SHARES))));
    }

    private static void add(Map<String, Map<Part, BigInteger>> exact, String of, Part part, BigInteger more) {
        exact.computeIfAbsent(of, name -> new EnumMap<>(Part.class)).merge(part, more, BigInteger::add);
    }

    private static String sums(By by) {
        return """
            with asked as (
                select ?::text as council, ?::date as first, ?::date as ahead, ?::date as until, ?::int8 as at),
            night as (
                select coalesce(%s, 'none') as of, s.started_on < a.ahead as began, s.weekly_pence,
                       s.social_care_share, s.education_share, s.health_share,
                       greatest(least(s.until_on, a.ahead) - greatest(s.from_on, a.first), 0) as so_far,
                       greatest(least(s.until_on, a.until, case when s.eighteen_on >= a.ahead then s.eighteen_on end)
                                - greatest(s.from_on, a.ahead), 0) as to_come
                from asked a
                join journey_stay s on s.council = a.council and s.from_on < a.until
                     and (s.until_on is null or s.until_on > a.first) and s.known @> a.at
                %s),
            by_shares as (
                select of, began, social_care_share, education_share, health_share,
                       sum(so_far) as so_far, sum(so_far * weekly_pence) as spent,
                       sum(to_come) as to_come, sum(to_come * weekly_pence) as committed
                from night
                group by of, began, social_care_share, education_share, health_share)
            select s.of, p.part, coalesce(sum(p.sevenths), 0) as total,
                   coalesce(sum(p.sevenths * s.social_care_share), 0) as social_care,
                   coalesce(sum(p.sevenths * s.education_share), 0) as education,
                   coalesce(sum(p.sevenths * s.health_share), 0) as health
            from by_shares s
            cross join lateral (values
                ('spent', so_far, spent), (case when began then 'living' else 'to_start' end, to_come, committed))
                p (part, nights, sevenths)
            where p.nights > 0
            group by 1, 2
            """.formatted(by.group, by.told);
    }
}
