package brokerage.projections.occupancy;

/**
 * Which night of which bed is paid at which weekly price: said once, in SQL, for every question about it. A bed is paid by
 * its contract's terms of that night, or, if it is the council's own, by its home's budget.
 */
public final class BedMoney {

    private BedMoney() {}

    /** Council, first date, date after the last, position: the four parameters of a question. */
    static final String ASKED = """
            with asked as (
                select ?::text as council, daterange(?::date, ?::date) as period, ?::int8 as at)""";

    /** An own bed that could be used is staffed for whatever the reason; one out of use is counted, not costed. */
    static final String TERMS = """
            , terms as (
                select t.contract as payer, t.weekly_pence, t.paid_void_kinds, t.paid_out_of_use, t.valid
                from asked a
                join occupancy_terms t on t.council = a.council and t.valid && a.period and t.known @> a.at
                union all
                select b.home, b.weekly_pence, null, false, b.valid
                from asked a
                join occupancy_budget b on b.council = a.council and b.valid && a.period and b.known @> a.at)
            """;

    /** Of a night {@code n} under terms {@code t}; unknown where there are no terms. */
    public static final String PAYABLE = """
            case when t.payer is null then false
                 when n.state in ('void', 'held', 'blocked')
                 then t.paid_void_kinds is null or n.empty_kind = any (t.paid_void_kinds)
                 else n.state = 'out_of_use' and t.paid_out_of_use end""";
}
