package brokerage.projections.occupancy;

/**
 * The nights of all beds that are the council's to fill, named or owed, and what each is paid under: said once, in SQL, for
 * every question about what beds cost. A bed that is owed without being named is of the kind of the first of its homes.
 */
final class PaidNights {

    private PaidNights() {}

    /** Goes on after {@link BedMoney#ASKED}; {@code night} are all of them, {@code paid} those under terms or a budget. */
    static final String OF_BEDS = BedMoney.TERMS + DueBeds.NIGHTS + """
            , night as (
                select coalesce(b.contract, b.provision) as of, b.contract, coalesce(b.contract, b.home) as payer,
                       b.kind, b.own, b.provider, b.home,
                       1 as beds, b.state, b.empty_kind, b.valid * a.period as valid
                from asked a
                join occupancy_bed b on b.council = a.council and b.valid && a.period and b.known @> a.at
                union all
                select contract, contract, contract, null, false, null, home, least(beds, children), 'occupied', null, valid
                from due_night
                union all
                select contract, contract, contract, null, false, null, home, greatest(beds - children, 0), 'void',
                       'no_suitable_referral', valid
                from due_night),
            paid as (
                select n.of, n.contract, n.kind, n.own, n.provider, n.home, n.beds, n.state, n.valid * t.valid as valid,
                       n.beds * (upper(n.valid * t.valid) - lower(n.valid * t.valid)) as n,
                       t.weekly_pence, %s as payable
                from night n
                join terms t on t.payer = n.payer and t.valid && n.valid)
            """.formatted(BedMoney.PAYABLE);
}
