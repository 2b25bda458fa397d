package brokerage.budget;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.care.PlacementType;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;

/**
 * Money moved within a budget: the whole stays what it was.
 *
 * @param on the day it was decided, from which the lines read so
 * @param words why, in the vault
 */
public record Virement(LocalDate on, PlacementType from, PlacementType to, Money amount, VaultRef words) {

    public Virement {
        if (from == to) throw new Refused(new InvalidValue("to", "money is vired from one line to another"));
        if (amount.equals(Money.NONE)) throw new Refused(new InvalidValue("amount", "a penny is vired at least"));
    }
}
