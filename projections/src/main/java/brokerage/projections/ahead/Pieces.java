package brokerage.projections.ahead;

/**
 * What each bed will be, in pieces of nights, in SQL. Only what lies behind the date it is asked as at changes the record: a
 * contract whose term is over already, or a young person who has stayed on, reads as in the views of past nights.
 */
final class Pieces {

    private Pieces() {}

    /** Council, position, the date, the first night and the day after the last. */
    private static final String ASKED = """
            with asked as (
                select ?::text as council, ?::int8 as at, ?::date as as_at, daterange(?::date, ?::date) as period),
            """;

    /** The day a contract's beds are no longer ours: its end, or what the last notice given by then means to be its end. */
    private static final String OVER = """
            over as (
                select c.contract, least(upper(c.valid), n.ends_on) as over_on
                from asked a
                join register_contract c on c.council = a.council and c.known @> a.at
                left join lateral (
                    select (notice ->> 'ends_on')::date as ends_on
                    from jsonb_array_elements(c.notices) notice
                    where (notice ->> 'given_on')::date <= a.as_at
                    order by (notice ->> 'given_on')::date desc limit 1) n on true
                where least(upper(c.valid), n.ends_on) > a.as_at),
            """;

    /** Children who are to come somewhere under a match that stands, with their first night there. */
    private static final String AWAITED = """
            awaited as (
                select m.home, p.bed, p.child, m.from_on
                from asked a
                join referral_place p on p.council = a.council and p.awaited and p.known @> a.at
                join referral_match m on m.referral = p.referral and m.match = p.match and m.known @> a.at
                where m.ended is null and m.from_on > a.as_at),
            """;

    /**
     * An eighteenth birthday is known by its month alone, and taken to be the month's last day, as the rules and the measures
     * take it: nobody's day of birth can be read from a bed that becomes free.
     */
    private static String beds(String by) {
        return """
            bed as materialized (
                select %s as of, b.state, lower(b.valid * a.period) as since, upper(b.valid * a.period) as until,
                       o.over_on, s.of_age_on, least(s.of_age_on, g.goes_on) as leaves_on, s.expected_on, w.comes_on
                from asked a
                join occupancy_bed b on b.council = a.council and b.valid && a.period and b.known @> a.at
                left join over o on o.contract = b.contract
                left join lateral (
                    select min(m.from_on) as goes_on from awaited m where m.child = b.child) g
                  on b.state in ('occupied', 'retained')
                left join lateral (
                    select y.expected_end as expected_on,
                           case when y.eighteen_on >= a.as_at then y.eighteen_on + 1 end as of_age_on
                    from journey_stay y
                    where y.child = b.child and y.placement = b.placement and y.known @> a.at limit 1) s
                  on b.state in ('occupied', 'retained')
                left join lateral (
                    select min(m.from_on) as comes_on from awaited m where m.home = b.home and m.bed = b.bed) w
                  on b.state in ('void', 'held')),
            """.formatted(by);
    }

    /** A scheme that is late, on hold, given up or a home on record adds nothing. */
    private static String toCome(String by) {
        return """
            to_come as (
                select %s as of, s.beds, s.confidence, greatest(s.opens_on, lower(a.period)) as since, upper(a.period) as until
                from asked a
                join pipeline_scheme c on c.council = a.council and c.home is null and c.known @> a.at
                join pipeline_standing s on s.scheme = c.scheme and s.valid @> a.as_at and s.known @> a.at
                where s.course = 'under_way' and s.opens_on > a.as_at),
            """.formatted(by);
    }

    private static final String PIECE = """
            piece as (
                select of, 'beds' as what, 1 as n, since, least(until, over_on) as until from bed
                union all
                select of, state, 1, since, least(until, over_on, leaves_on) from bed where state not in ('void', 'held')
                union all
                select of, 'held', 1, since, least(until, over_on, comes_on) from bed where state = 'held'
                union all
                select of, 'matched', 1, greatest(since, comes_on), least(until, over_on) from bed where comes_on is not null
                union all
                select of, 'eighteen', 1, greatest(since, of_age_on), least(until, over_on) from bed
                where of_age_on = leaves_on
                union all
                select of, 'due', 1, greatest(since, expected_on), least(until, over_on, leaves_on) from bed
                where expected_on is not null
                union all
                select of, 'over', 1, greatest(since, over_on), until from bed where over_on is not null
                union all
                select of, 'over_taken', 1, greatest(since, over_on), least(until, leaves_on) from bed
                where over_on is not null and state in ('occupied', 'retained')
                union all
                select of, 'pipeline', beds, since, until from to_come
                union all
                select of, 'likely', beds * confidence, since, until from to_come)
            """;

    /** Groups of beds, and of homes to come; the parts are the code's, never a request's. */
    static String by(String bed, String scheme) {
        return ASKED + OVER + AWAITED + beds(bed) + toCome(scheme) + PIECE;
    }
}
