package brokerage.contract;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.Basis;
import brokerage.language.id.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says.
 *
 * @param provider none for a framework that many providers share
 * @param name what the council calls it
 * @param term from its first day up to, and without, the day after its last; open if it has no end
 * @param pricePerBedWeek for seven nights of one bed, excluding VAT; none where nothing is bought ahead
 * @param ourBeds how many of the {@code totalBeds} are ours; the others are partner councils'
 * @param optionBeds how many more we may take up
 * @param voidsPayable whether an empty usable bed is paid; unknown where nothing is bought ahead
 * @param payableDuringProviderClosure whether a bed the provider had to close is still paid
 */
public record ContractTerms(
        @Nullable ProviderId provider,
        String name,
        Basis basis,
        Period term,
        @Nullable Money pricePerBedWeek,
        int ourBeds,
        int totalBeds,
        int optionBeds,
        @Nullable Boolean voidsPayable,
        @Nullable Boolean payableDuringProviderClosure) {

    public ContractTerms {
        if (ourBeds < 0 || optionBeds < 0 || ourBeds > totalBeds)
            throw new Refused(new InvalidValue("ourBeds", "our beds are some of the total, and none is negative"));
        if (term.hasNoNight()) throw new Refused(new InvalidValue("endsOn", "a contract runs for a day at least"));
    }
}
