package brokerage.projections.occupancy;

/**
 * The nights of beds that contracts owe without naming them, in SQL: so many are due in a set of homes, and those are taken
 * in which children live there. A child in a bed that is bought by name, or the council's own, takes none. Under which
 * contract a child came is the child's record to say, not a home's; so two contracts that owe beds in one home both count
 * the children there.
 */
final class DueBeds {

    private DueBeds() {}

    /** Goes on after {@link BedMoney#ASKED}; {@code due_night} has beds, children and the nights on which both stay so,
     * with the first of the homes. */
    static final String NIGHTS = """
            , due as (
                select e.contract, e.beds, e.homes, e.valid * a.period as valid
                from asked a
                join occupancy_entitlement e on e.council = a.council and e.valid && a.period and e.known @> a.at),
            unnamed as (
                select r.home, r.child,
                       unnest(datemultirange(r.valid) - coalesce(
                           (select range_agg(b.valid) from occupancy_bed b
                            where b.home = r.home and b.bed = r.bed and b.known @> a.at), '{}')) as valid
                from asked a
                join occupancy_resident r on r.council = a.council and r.valid && a.period and r.known @> a.at
                where r.home in (select unnest(homes) from due)),
            cut as (
                select contract, valid as of, lower(valid) as night from due
                union
                select d.contract, d.valid, end_of.night
                from due d
                join unnamed u on u.home = any (d.homes) and u.valid && d.valid
                cross join lateral (values (lower(u.valid)), (upper(u.valid))) end_of (night)
                where end_of.night <@ d.valid),
            span as (
                select contract, of, daterange(night,
                       coalesce(lead(night) over (partition by contract, of order by night), upper(of))) as valid
                from cut),
            due_night as (
                select s.contract, d.beds, s.valid, d.homes[1] as home,
                       (select count(distinct u.child)::int from unnamed u
                        where u.home = any (d.homes) and u.valid @> lower(s.valid)) as children
                from span s
                join due d on d.contract = s.contract and d.valid = s.of)
            """;
}
