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

    private static final String COSTS =
            "select * from occupancy_void_costs(?, daterange(?::date, ?::date), ?::int8) order by of";

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
