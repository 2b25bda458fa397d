package brokerage.projections.costs;

import brokerage.language.Period;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.journey.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Answers what placements cost over a period, night by night: a seventh of the weekly fee that held on it. The first night
 * of a stay counts, its last date does not; nights a child sleeps elsewhere while the bed is kept are paid like any other.
 */
@Component
public class Costs {

    /** What costs are added up by. */
    public enum By {
        TYPE("s.type"),
        BASIS("s.basis"),
        CONTRACT("s.contract"),
        /** Who runs the home, as last told. */
        PROVIDER("h.provider"),
        HOME("s.home"),
        PLACEMENT("s.placement");

        private final String group;

        By(String group) {
            this.group = group;
        }
    }

    /**
     * Costs as known at a position in the log.
     *
     * @param groups in the order of their names; each is rounded for itself
     * @param all of them together, rounded once: not the sum of what was rounded
     */
    public record Told(long position, List<CostOf> groups, CostOf all) {}

    private static final String REGISTER = "register";

    private final Answers answers;

    public Costs(Answers answers) {
        this.answers = answers;
    }

    /** Over the nights of a period that has an end. */
    public Told over(CouncilId council, By by, Period period, long knownAt) {
        long at = answers.at(Journey.PROJECTION, knownAt);
        if (by == By.PROVIDER) at = answers.at(REGISTER, at);
        LocalDate from = period.from();
        LocalDate until = Objects.requireNonNull(period.until(), "a period without an end costs without an end");
        List<CostOf> told =
                answers
                        .list(Nights.class, query(by, at), from, until, from, until, council.value(), from, until, at)
                        .stream()
                        .map(CostOf::of)
                        .toList();
        return new Told(at, told.subList(1, told.size()), told.getFirst());
    }

    private static String homes(long at) {
        return "left join register_home h on h.home = s.home and h.known @> %d::int8".formatted(at);
    }

    /** All together first. */
    private static String query(By by, long at) {
        return """
                select coalesce(of, 'all') as of, coalesce(sum(n), 0) as nights, count(distinct placement) as placements,
                       coalesce(sum(n * core_pence), 0) as core, coalesce(sum(n * support_pence), 0) as support,
                       coalesce(sum(n * education_pence), 0) as education, coalesce(sum(n * other_pence), 0) as other,
                       coalesce(sum(n * weekly_pence * social_care_share::numeric), 0) as by_social_care,
                       coalesce(sum(n * weekly_pence * education_share::numeric), 0) as by_education,
                       coalesce(sum(n * weekly_pence * health_share::numeric), 0) as by_health,
                       coalesce(sum(n * weekly_pence * 10000::numeric) filter (where social_care_share is null), 0) as not_agreed
                from (select coalesce(%s, 'none') as of, s.*
                      from (select *, (upper(valid * daterange(?, ?)) - lower(valid * daterange(?, ?)))::int8 as n
                            from journey_stay
                            where council = ? and valid && daterange(?, ?) and known @> ?::int8) s
                      %s) s
                group by grouping sets ((of), ())
                order by grouping(of) desc, of
                """.formatted(by.group, by == By.PROVIDER ? homes(at) : "");
    }
}
