package brokerage.projections.costs;

import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.costs.CommittedTo.Part;
import brokerage.projections.journey.Journey;
import brokerage.projections.occupancy.PaidBeds;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        PROVIDER("h.provider", "left join register_home h on h.home = s.home and h.known @> s.at"),
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
        long at = answers.at(REGISTER, answers.at(Journey.PROJECTION, knownAt));
        Map<String, Map<Part, BigInteger>> exact = new TreeMap<>();
        for (Sum sum : answers.list(
                Sum.class, sums(by), council.value(), horizon.from(), horizon.ahead(), horizon.until(), at))
            add(exact, by, sum);
        empty(exact, council, by, Part.EMPTY_SO_FAR, horizon.from(), horizon.ahead(), at);
        empty(exact, council, by, Part.EMPTY_AHEAD, horizon.ahead(), horizon.until(), at);
        return CommittedTo.told(at, exact);
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

    private void empty(
            Map<String, Map<Part, BigInteger>> exact,
            CouncilId council,
            By by,
            Part part,
            LocalDate from,
            LocalDate until,
            long at) {
        groups.of(by, beds.empty(council, from, until, at), at)
                .forEach((of, sevenths) ->
                        add(exact, of, part, sevenths.multiply(BigInteger.valueOf(CommittedTo.SHARES))));
    }

    private static void add(Map<String, Map<Part, BigInteger>> exact, String of, Part part, BigInteger more) {
        exact.computeIfAbsent(of, name -> new EnumMap<>(Part.class)).merge(part, more, BigInteger::add);
    }

    private static String sums(By by) {
        return """
            with asked as (
                select ?::text as council, ?::date as first, ?::date as ahead, ?::date as until, ?::int8 as at),
            night as (
                select a.at, s.*, p.part, s.valid * p.nights as nights
                from asked a
                join journey_stay s on s.council = a.council and s.valid && daterange(a.first, a.until) and s.known @> a.at
                left join journey_child c on c.child = s.child and c.known @> a.at
                     and (upper_inf(s.valid) or upper(s.valid) > a.ahead)
                cross join lateral (select case when c.born_in ~ '^[0-9]{4}-[0-9]{2}$'
                    then (to_date(c.born_in, 'YYYY-MM') + interval '18 years 1 month - 1 day')::date end as birthday) b
                cross join lateral (select case when b.birthday >= a.ahead then least(a.until, b.birthday)
                    else a.until end as until) e
                cross join lateral (values
                    ('spent', daterange(a.first, a.ahead)),
                    (case when s.started_on < a.ahead then 'living' else 'to_start' end, daterange(a.ahead, e.until)))
                    p (part, nights)
                where s.valid && p.nights)
            select coalesce(%s, 'none') as of, s.part, coalesce(sum(n * s.weekly_pence), 0) as total,
                   coalesce(sum(n * s.weekly_pence * s.social_care_share), 0) as social_care,
                   coalesce(sum(n * s.weekly_pence * s.education_share), 0) as education,
                   coalesce(sum(n * s.weekly_pence * s.health_share), 0) as health
            from night s
            cross join lateral (select (upper(s.nights) - lower(s.nights))::numeric as n) length
            %s
            group by 1, 2
            """.formatted(by.group, by.told);
    }
}
