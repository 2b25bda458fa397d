package brokerage.projections.demand.supposed;

import brokerage.language.care.PlacementType;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What placements and beds cost a week on a night, as means of what is on record. */
@Component
public class MeanPrices {

    /**
     * In pence a week; none where no price is on record.
     *
     * @param inHouse mean of those placed in-house
     * @param bought mean of those bought, but not under a block contract
     * @param all mean of all
     * @param boughtShare how much of what all cost is bought, block contracts included: between nought and one
     */
    public record OfType(
            PlacementType type,
            @Nullable Double inHouse,
            @Nullable Double bought,
            @Nullable Double all,
            @Nullable Double boughtShare) {}

    /**
     * Usable beds in children's homes.
     *
     * @param own the council's own, or under block contracts
     * @param taken nights of the year before on which they were used, as a share of those on which they could have been
     */
    public record OfBeds(
            boolean own,
            int beds,
            @Nullable Double pence,
            @Nullable Double taken) {}

    /** Of all types that anybody lives in, and of beds in-house and under block contracts. */
    public record Told(Map<PlacementType, OfType> types, List<OfBeds> beds) {}

    private static final String TYPES = """
            select type, avg(weekly_pence) filter (where basis = 'in_house')::float8 as in_house,
                   avg(weekly_pence) filter (where basis not in ('in_house', 'block'))::float8 as bought,
                   avg(weekly_pence)::float8 as all,
                   (sum(weekly_pence) filter (where basis <> 'in_house') / nullif(sum(weekly_pence), 0))::float8 as bought_share
            from journey_stay
            where council = ? and valid @> ?::date and known @> ?::int8 and type is not null and weekly_pence is not null
            group by type
            """;

    private static final String BEDS = """
            with asked as (select ?::text as council, ?::date as night, ?::int8 as at),
            bed as (
                select b.*, a.night, upper(b.valid * a.year) - lower(b.valid * a.year) as nights
                from (select *, daterange((night - interval '1 year')::date, night, '(]') as year from asked) a
                join occupancy_bed b on b.council = a.council and b.valid && a.year and b.known @> a.at
                where b.kind in ('childrens_home', 'assessment_home', 'solo_home')
                      and b.state not in ('out_of_use', 'blocked'))
            select bed.own, count(*) filter (where bed.valid @> bed.night) as beds,
                   avg(coalesce(t.weekly_pence, u.weekly_pence)) filter (where bed.valid @> bed.night)::float8 as pence,
                   (coalesce(sum(bed.nights) filter (where bed.state in ('occupied', 'retained')), 0)
                    / nullif(sum(bed.nights), 0)::numeric)::float8 as taken
            from bed
            cross join asked a
            left join occupancy_terms t on t.contract = bed.contract and t.valid @> a.night and t.known @> a.at
            left join occupancy_budget u on bed.own and u.home = bed.home and u.valid @> a.night and u.known @> a.at
            group by bed.own
            order by bed.own
            """;

    private final Answers answers;

    MeanPrices(Answers answers) {
        this.answers = answers;
    }

    /** On the night of the date; use over the year to it. */
    public Told on(CouncilId council, Moment moment) {
        long at = answers.at("occupancy", answers.at("journey", moment.knownAt()));
        LocalDate night = moment.asAt();
        var types = new TreeMap<PlacementType, OfType>();
        for (OfType of : answers.list(OfType.class, TYPES, council.value(), night, at)) types.put(of.type(), of);
        return new Told(types, answers.list(OfBeds.class, BEDS, council.value(), night, at));
    }
}
