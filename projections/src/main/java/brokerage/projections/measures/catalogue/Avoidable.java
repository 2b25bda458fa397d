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
            stood as (
                select n.home, n.bed, n.kind, n.contract, n.provider, n.provision, n.valid * coalesce(t.valid, n.valid) as valid
                from asker a
                join occupancy_bed n on n.council = a.council and n.known @> a.at and n.state = 'void'
                     and coalesce(n.reason, 'awaiting_match') in ('awaiting_match', 'between_placements', 'new_home_filling')
                left join (
                    select council, contract as payer, weekly_pence, paid_void_kinds, paid_out_of_use, valid, known
                    from occupancy_terms
                    union all
                    select council, home, weekly_pence, null, false, valid, known from occupancy_budget) t
                     on t.council = a.council and t.known @> a.at and t.payer = coalesce(n.contract, n.home)
                        and t.valid && n.valid
                where %s or (t.payer is null and n.own and n.kind not in ('foster_household', 'kinship_household'))),
            run as materialized (
                select home, bed, kind, contract, provider, provision, unnest(range_agg(valid)) as nights
                from stood where not isempty(valid)
                group by home, bed, kind, contract, provider, provision)
            """.formatted(BedMoney.PAYABLE);

    /** Of each month asked about: who was bought spot in it, and began while a bed that fits, and was empty in it too, stood empty. */
    private static final String FITTED = """
            bought as materialized (
                select p.placement, p.home, p.type, p.started_on, daterange(p.started_on, p.ended_on) as nights, %s as age
                from asker a
                join journey_stay p on p.council = a.council and p.known @> a.at and p.basis = 'spot'
                     and p.from_on = p.started_on and p.from_on is distinct from p.until_on
                join journey_child c on c.council = a.council and c.child = p.child and c.known @> a.at
                where exists (select from asked q where daterange(p.started_on, p.ended_on) && daterange(q.month, q.on_date + 1))),
            empty as materialized (
                select a.on_date, a.council, a.at, r.*, r.nights * daterange(a.month, a.on_date + 1) as asked_nights,
                       r.home || '/' || r.bed || '/' || lower(r.nights) as stretch, h.age_from, h.age_to
                from asked a
                join run r on r.nights && daterange(a.month, a.on_date + 1)
                join register_home h on h.council = a.council and h.home = r.home and h.known @> a.at),
            fitted as materialized (
                select e.on_date, p.placement, p.started_on, e.stretch as bed, e.nights, lower(e.nights) as since, e.home,
                       e.contract, e.provision
                from empty e
                join bought p on e.nights @> p.started_on and p.nights && e.asked_nights and e.home <> p.home
                     and (p.type, e.kind) in (
                     ('residential', 'childrens_home'), ('residential', 'assessment_home'),
                     ('foster_ifa', 'foster_household'), ('supported_accommodation', 'supported_accommodation'),
                     ('supported_lodgings', 'supported_lodgings'))
                     and (e.age_from is null or p.age >= e.age_from) and (e.age_to is null or p.age <= e.age_to)
                left join register_standing t on t.council = e.council and t.home = e.home and t.valid @> p.started_on and t.known @> e.at
                where coalesce(t.registration, 'registered') = 'registered' and coalesce(t.light, 'green') = 'green'),
            turn as (
                select on_date, placement, array_agg(bed order by since, bed) as beds,
                       row_number() over (partition by on_date order by started_on, placement) as nth
                from fitted group by on_date, placement, started_on)
            """.formatted(Placements.age("p.started_on"));

    /** In turn, the bed empty longest; one that somebody has spoken for is not there for the next. */
    private static final String CHOSEN = """
            chosen (on_date, nth, placement, bed, taken) as (
                select on_date, 0::int8, null::text, null::text, '{}'::text[] from asked
                union all
                select turn.on_date, turn.nth, turn.placement, pick.bed,
                       case when pick.bed is null then chosen.taken else chosen.taken || pick.bed end
                from chosen
                join turn on turn.on_date = chosen.on_date and turn.nth = chosen.nth + 1
                left join lateral (
                    select fits.bed from unnest(turn.beds) with ordinality as fits (bed, nth)
                    where fits.bed <> all (chosen.taken)
                    order by fits.nth limit 1) pick on true),
            stands_for as materialized (
                select f.* from chosen
                join fitted f on f.on_date = chosen.on_date and f.placement = chosen.placement and f.bed = chosen.bed)
            """;

    static final Population NIGHTS = new Population(
            "Nights from the first of the month to the date, both included, on which a spot placement went on that began while a"
                    + " paid bed that fitted stood empty, and still did",
            """
            (with recursive asker as (select distinct council, at from asked),
            %s, %s, %s
            select a.on_date, q.council, q.child, q.placement, q.home, q.type, q.basis, q.started_on, q.from_on, q.weekly_pence,
                   f.home as empty_home, f.contract, f.provision,
                   f.nights * q.valid as nights
            from asked a
            join stands_for f on f.on_date = a.on_date
            join journey_stay q on q.council = a.council and q.placement = f.placement and q.known @> a.at
                 and q.basis = 'spot' and q.valid && f.nights) s
            on s.on_date = a.on_date and s.nights && daterange(a.month, a.on_date + 1)""".formatted(STOOD_EMPTY, FITTED, CHOSEN),
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
