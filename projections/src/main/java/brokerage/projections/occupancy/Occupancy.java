package brokerage.projections.occupancy;

import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.provision.HomeKind;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers how far the beds the council pays or staffs for were used: its own and those bought by contract. The start night
 * of a stay counts, its end night does not.
 */
@Component
public class Occupancy {

    /** What the figures are added up by. */
    public enum By {
        CONTRACT("contract"),
        /** Kinds of in-house provision. */
        PROVISION("provision"),
        HOME("home"),
        BED("home || '/' || bed");

        private final String group;

        By(String group) {
            this.group = group;
        }
    }

    /** Figures as known at a position in the log, in the order of their groups. */
    public record Told(long position, List<Figures> figures) {}

    /**
     * One bed on one night.
     *
     * @param reason why it is closed or empty, as far as anyone has said
     * @param since the first of the empty nights this one belongs to; none if it is not empty
     */
    public record BedOn(
            HomeId home,
            int bed,
            HomeKind kind,
            @Nullable ContractId contract,
            @Nullable String provision,
            BedState state,
            @Nullable String reason,
            @Nullable LocalDate since) {}

    /** Beds as known at a position in the log, home by home. */
    public record Beds(long position, List<BedOn> beds) {}

    private static final String BEDS = """
            select home, bed, kind, contract, provision, state, reason, since
            from occupancy_bed
            where council = ? and home = any (?) and valid @> ?::date and known @> ?::int8
            order by home, bed
            """;

    private final Answers answers;

    Occupancy(Answers answers) {
        this.answers = answers;
    }

    /** Beds on the night of a date. */
    public Told asAt(CouncilId council, By by, Moment moment) {
        LocalDate night = moment.asAt();
        return over(council, by, night, night.plusDays(1), moment.knownAt());
    }

    /** Bed-nights from the night of the first date up to, and without, that of the last. */
    public Told over(CouncilId council, By by, LocalDate from, LocalDate until, long knownAt) {
        long at = answers.at(OccupancyProjection.NAME, knownAt);
        String query = figures(by);
        return new Told(
                at, answers.list(Figures.class, query, from, until, from, until, council.value(), from, until, at));
    }

    private static String figures(By by) {
        return """
            select %1$s as of, sum(n) as nights,
                   coalesce(sum(n) filter (where state = 'occupied'), 0) as occupied,
                   coalesce(sum(n) filter (where state = 'retained'), 0) as retained,
                   coalesce(sum(n) filter (where state = 'blocked'), 0) as blocked,
                   coalesce(sum(n) filter (where state = 'out_of_use'), 0) as out_of_use,
                   coalesce(sum(n) filter (where state in ('void', 'held')), 0) as empty,
                   coalesce(sum(n) filter (where state = 'held'), 0) as held
            from (select *, upper(valid * daterange(?, ?)) - lower(valid * daterange(?, ?)) as n
                  from occupancy_bed
                  where council = ? and valid && daterange(?, ?) and known @> ?::int8) nights
            where %1$s is not null
            group by 1
            order by 1
            """.formatted(by.group);
    }

    /** Each bed of these homes on the night of a date. */
    public Beds beds(CouncilId council, List<HomeId> homes, Moment moment) {
        long at = answers.at(OccupancyProjection.NAME, moment.knownAt());
        String[] ids = homes.stream().map(HomeId::value).toArray(String[]::new);
        return new Beds(at, answers.list(BedOn.class, BEDS, council.value(), ids, moment.asAt(), at));
    }
}
