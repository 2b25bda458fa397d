package brokerage.projections.measures.catalogue;

import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Population;
import brokerage.projections.occupancy.BedMoney;
import java.util.List;
import java.util.Map;

/** Nights bought spot while a bed that is paid, and would have fitted, stood empty. */
final class Avoidable {

    /** Nights a bed could have taken a child: paid, and not for a reason that keeps everybody out. Own homes are staffed. */
    private static final String STOOD_EMPTY = """
            terms as materialized (
                select t.contract as payer, t.weekly_pence, t.paid_void_kinds, t.paid_out_of_use, t.valid
                from occupancy_terms t
                where t.council = a.council and t.known @> a.at
                union all
                select b.home, b.weekly_pence, null, false, b.valid
                from occupancy_budget b
                where b.council = a.council and b.known @> a.at),
            run as materialized (
                select n.home, n.bed, n.kind, n.contract, n.provision,
                       unnest(range_agg(n.valid * coalesce(t.valid, n.valid))) as nights
                from occupancy_bed n
                left join terms t on t.payer = coalesce(n.contract, n.home) and t.valid && n.valid
                where n.council = a.council and n.known @> a.at and n.state = 'void'
                     and coalesce(n.reason, 'awaiting_match') in ('awaiting_match', 'between_placements', 'new_home_filling')
                     and (%s or (t.payer is null and n.own and n.kind not in ('foster_household', 'kinship_household')))
                group by n.home, n.bed, n.kind, n.contract, n.provision)
            """.formatted(BedMoney.PAYABLE);

    /** Of the month: the beds that stood empty in it, longest first, and who was bought spot in it, in the order they began. */
    private static final String IN_TURN = """
            empty as materialized (
                select row_number() over (
                           order by lower(r.nights), r.home || '/' || r.bed || '/' || lower(r.nights)) as bed,
                       lower(r.nights) as since, coalesce(upper(r.nights), 'infinity') as until,
                       greatest(lower(r.nights), a.month) as asked_from,
                       least(upper(r.nights), a.on_date + 1) as asked_until,
                       case when r.kind in ('childrens_home', 'assessment_home') then 'residential'
                            when r.kind = 'foster_household' then 'foster_ifa'
                            when r.kind in ('supported_accommodation', 'supported_lodgings') then r.kind end as fits,
                       h.age_from, h.age_to, r.home, r.contract, r.provision, r.nights,
                       coalesce(t.nights, '{}') as barred
                from run r
                join register_home h on h.council = a.council and h.home = r.home and h.known @> a.at
                left join lateral (
                    select range_agg(t.valid) as nights
                    from register_standing t
                    where t.council = a.council and t.home = r.home and t.known @> a.at
                         and (t.registration <> 'registered' or t.light <> 'green')) t on true
                where r.nights && daterange(a.month, a.on_date + 1)),
            bought as materialized (
                select s.child, s.placement, s.home, s.type, s.started_on, coalesce(s.ended_on, 'infinity') as ended_on,
                       %s as age,
                       row_number() over (order by s.started_on, s.placement) as nth
                from (select fits, min(since) as since from empty group by fits) e
                join journey_stay s on s.council = a.council and s.known @> a.at and s.basis = 'spot' and s.type = e.fits
                     and s.born_in is not null and s.from_on = s.started_on and s.from_on is distinct from s.until_on
                     and s.from_on between e.since and a.on_date and (s.ended_on is null or s.ended_on > a.month))
            """.formatted(Placements.age("s.started_on"));

    /**
     * Who began while a bed that fits, and was empty in the month too, stood empty. In turn, the bed empty longest; one that somebody has
     * spoken for is not there for the next.
     */
    private static final String CHOSEN = """
            chosen (nth, child, placement, bed, taken) as (
                select 0::int8, null::text, null::text, null::int8, '{}'::int8[]
                union all
                select p.nth, p.child, p.placement, pick.bed,
                       case when pick.bed is null then chosen.taken else chosen.taken || pick.bed end
                from chosen
                join bought p on p.nth = chosen.nth + 1
                cross join lateral (
                    select min(e.bed) as bed
                    from empty e
                    where e.fits = p.type and p.started_on >= e.since and p.started_on < e.until
                         and p.started_on < e.asked_until and p.ended_on > e.asked_from
                         and (e.age_from is null or p.age >= e.age_from) and (e.age_to is null or p.age <= e.age_to)
                         and e.home <> p.home and not e.barred @> p.started_on
                         and e.bed <> all (chosen.taken)) pick),
            stands_for as materialized (
                select e.*, chosen.child, chosen.placement from chosen join empty e on e.bed = chosen.bed)
            """;

    static final Population NIGHTS = new Population(
            "Nights from the first of the month to the date, both included, on which a spot placement went on that began while a"
                    + " paid bed that fitted stood empty, and still did",
            """
            lateral (
            with recursive %s, %s, %s
            select q.council, q.child, q.placement, q.home, q.type, q.basis, q.started_on, q.from_on, q.weekly_pence,
                   f.home as empty_home, f.contract, f.provision,
                   f.nights * q.valid as nights
            from stands_for f
            join journey_stay q on q.council = a.council and q.child = f.child and q.placement = f.placement
                 and q.known @> a.at and q.basis = 'spot' and q.valid && f.nights) s
            on s.nights && daterange(a.month, a.on_date + 1)""".formatted(STOOD_EMPTY, IN_TURN, CHOSEN),
            "upper(s.nights * daterange(a.month, a.on_date + 1)) - lower(s.nights * daterange(a.month, a.on_date + 1))",
            List.of(),
            Map.of(
                    By.TYPE, "s.type",
                    By.CONTRACT, "coalesce(s.contract, 'none')",
                    By.PROVISION, "coalesce(s.contract, s.provision, 'none')",
                    By.HOME, "s.empty_home"),
            true);

    private Avoidable() {}
}
