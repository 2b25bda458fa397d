package brokerage.projections.occupancy;

import brokerage.language.Cost;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Percent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what empty beds cost over a period: nights times the weekly price of each night, by sevenths, where the contract
 * pays for that kind of empty night, or the council's own home has a budget. The start night counts, the end night does not.
 */
@Component
public class VoidCosts {

    /**
     * Of a contract, or of a kind of in-house provision. {@code nights} is the sum of occupied, retained, empty, blocked and
     * out of use; held nights are empty nights and counted beside.
     *
     * @param contract none for in-house provision
     * @param payable nights nobody had the bed that are paid all the same: empty, blocked or out of use
     * @param unpriced those of them for which nobody has said a price, so that the cost leaves them out
     * @param used nights the bed was taken while the contract ran, or the budget held
     * @param sevenths what the payable nights cost, exact
     */
    public record Costs(
            String of,
            @Nullable ContractId contract,
            long nights,
            long occupied,
            long retained,
            long empty,
            long held,
            long blocked,
            long outOfUse,
            long payable,
            long unpriced,
            long used,
            Cost sevenths) {

        /** Taken nights in a hundred of those we pay for, to one decimal; of contracts only. */
        @JsonIgnore
        public @Nullable BigDecimal utilisation() {
            long paid = used + payable;
            return contract == null ? null : Percent.of(used, paid);
        }
    }

    /** Costs as known at a position in the log, in the order of their groups. */
    public record Told(long position, List<Costs> costs) {}

    private static final String COSTS = BedMoney.ASKED + PaidNights.OF_BEDS + """
            , counted as (
                select of, contract, sum(n) as nights,
                       coalesce(sum(n) filter (where state = 'occupied'), 0) as occupied,
                       coalesce(sum(n) filter (where state = 'retained'), 0) as retained,
                       coalesce(sum(n) filter (where state in ('void', 'held')), 0) as empty,
                       coalesce(sum(n) filter (where state = 'held'), 0) as held,
                       coalesce(sum(n) filter (where state = 'blocked'), 0) as blocked,
                       coalesce(sum(n) filter (where state = 'out_of_use'), 0) as out_of_use
                from (select *, beds * (upper(valid) - lower(valid)) as n from night) nights
                group by of, contract),
            bill as (
                select of, sum(n) filter (where payable) as payable,
                       sum(n) filter (where payable and weekly_pence is null) as unpriced,
                       sum(n) filter (where state in ('occupied', 'retained')) as used,
                       sum(n::numeric * weekly_pence) filter (where payable) as sevenths
                from paid
                group by of)
            select c.*, coalesce(b.payable, 0) as payable, coalesce(b.unpriced, 0) as unpriced,
                   coalesce(b.used, 0) as used, coalesce(b.sevenths, 0) as sevenths
            from counted c
            left join bill b on b.of = c.of
            order by c.of
            """;

    private final Answers answers;

    VoidCosts(Answers answers) {
        this.answers = answers;
    }

    /** From the night of the first date up to, and without, that of the last. */
    public Told over(CouncilId council, LocalDate from, LocalDate until, long knownAt) {
        long at = answers.at(OccupancyProjection.NAME, knownAt);
        return new Told(at, answers.list(Costs.class, COSTS, council.value(), from, until, at));
    }
}
