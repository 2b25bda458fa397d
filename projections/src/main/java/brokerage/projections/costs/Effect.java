package brokerage.projections.costs;

import brokerage.language.Word;
import brokerage.language.id.ContractId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one change of a contract's price does from its day, or the period's first, up to the period's end.
 *
 * @param hundredths of a per cent that were asked for; none of a price that simply changed
 * @param weeklyBefore pence for a bed's week; none where the contract has no price, and fees are raised instead
 * @param weeklyAfter the same afterwards
 * @param taken the contract's bed nights a child has
 * @param empty its bed nights that are paid all the same
 * @param pence rounded once, half up; below nought where a price falls
 */
public record Effect(
        ContractId contract,
        Stands stands,
        LocalDate from,
        @Nullable Integer hundredths,
        @Nullable Long weeklyBefore,
        @Nullable Long weeklyAfter,
        long taken,
        long empty,
        long pence) {

    /** Whether it holds already. */
    public enum Stands implements Word {
        AGREED,
        ASKED
    }
}
