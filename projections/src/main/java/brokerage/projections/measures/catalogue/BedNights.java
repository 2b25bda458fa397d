package brokerage.projections.measures.catalogue;

import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Population;
import brokerage.projections.occupancy.BedMoney;
import java.util.List;
import java.util.Map;

/** The populations made of nights of the beds that are the council's to fill: its own and those bought by contract. */
final class BedNights {

    private static final String MONTH = "daterange(a.month, a.on_date + 1)";

    private static final Map<By, String> GROUPS = Map.of(
            By.PROVISION, "coalesce(s.contract, s.provision, 'none')",
            By.CONTRACT, "coalesce(s.contract, 'none')",
            By.PROVIDER, "coalesce(s.provider, 'none')",
            By.HOME, "s.home",
            By.REASON, "coalesce(s.reason, 'none')");

    static final Population TONIGHT = new Population(
            "The council's own beds and those bought by contract, on the night of the date",
            "occupancy_bed s on s.council = a.council and s.known @> a.at and s.valid @> a.on_date",
            "1",
            List.of(),
            GROUPS,
            false);

    /** Whatever a night costs. */
    static final Population ALL = new Population(
            "Nights of the council's own beds and of those bought by contract, from the first of the month to the date, both included",
            "occupancy_bed s on s.council = a.council and s.known @> a.at and s.valid && " + MONTH,
            "upper(s.valid * %1$s) - lower(s.valid * %1$s)".formatted(MONTH),
            List.of(),
            GROUPS,
            false);

    /** The terms of the night beside each: a contract's while it runs, or the own home's budget. */
    static final Population PRICED = new Population(
            "Nights of beds while their contract runs, or their own home has a budget, from the first of the month to the date, both"
                    + " included; beds a contract owes without naming them are left out",
            """
            lateral (
                select n.council, n.home, n.contract, n.provider, n.provision, n.state, n.reason, t.weekly_pence,
                       upper(span.nights) - lower(span.nights) as nights, %s as payable
                from occupancy_bed n
                join (select contract as payer, weekly_pence, paid_void_kinds, paid_out_of_use, valid
                      from occupancy_terms where council = a.council and known @> a.at
                      union all
                      select home, weekly_pence, null, false, valid
                      from occupancy_budget where council = a.council and known @> a.at) t
                     on t.payer = coalesce(n.contract, n.home) and t.valid && n.valid
                cross join lateral (select n.valid * t.valid * %s as nights) span
                where n.council = a.council and n.known @> a.at and not isempty(span.nights)) s on true""".formatted(BedMoney.PAYABLE, MONTH),
            "s.nights",
            List.of(),
            GROUPS,
            false);

    private BedNights() {}
}
