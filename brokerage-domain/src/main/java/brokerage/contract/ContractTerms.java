package brokerage.contract;

import brokerage.contract.ContractRefusal.EndsBeforeItStarts;
import brokerage.contract.ContractRefusal.SharesDoNotAddUp;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.Basis;
import brokerage.language.id.ProviderId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says from its first day. What changes later is told from a date, beside it.
 *
 * @param provider none for a framework that many providers share
 * @param name what the council calls it
 * @param term from its first day up to, and without, the day after its last; open if it has no end
 * @param pricePerBedWeek for seven nights of one bed, excluding VAT; none where nothing is bought ahead
 * @param ourBeds how many of the {@code totalBeds} are ours; the others are partner councils'
 * @param optionBeds how many more we may take up
 * @param voidsPayable whether an empty usable bed is paid, whatever the reason; unknown where nothing is bought ahead
 * @param payableDuringProviderClosure whether a bed the provider had to close is still paid
 * @param partners the councils that share it; if any are named, their beds and ours are all there are
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
        @Nullable Boolean payableDuringProviderClosure,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Partner> partners) {

    /** Another council's share in a joint contract; the council by its name, which is public. */
    public record Partner(String council, int beds) {

        public Partner {
            if (council.isBlank()) throw new Refused(new InvalidValue("partners", "a partner council has a name"));
            if (beds < 1) throw new Refused(new InvalidValue("partners", "a partner council has a bed at least"));
        }
    }

    public ContractTerms {
        partners = partners == null ? List.of() : List.copyOf(partners);
        if (ourBeds < 0 || optionBeds < 0 || ourBeds > totalBeds)
            throw new Refused(new InvalidValue("ourBeds", "our beds are some of the total, and none is negative"));
        if (term.hasNoNight()) throw new Refused(new InvalidValue("endsOn", "a contract runs for a day at least"));
        if (!partners.isEmpty()) mustShare(ourBeds, totalBeds, partners);
    }

    /** The council's alone, as far as anyone has said. */
    public ContractTerms(
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
        this(
                provider,
                name,
                basis,
                term,
                pricePerBedWeek,
                ourBeds,
                totalBeds,
                optionBeds,
                voidsPayable,
                payableDuringProviderClosure,
                List.of());
    }

    /** From the first day up to, and without, the day after the last. */
    public static Period term(LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (endsOn != null && endsOn.isBefore(startsOn)) throw new Refused(new EndsBeforeItStarts(startsOn, endsOn));
        return new Period(startsOn, endsOn);
    }

    private static void mustShare(int ourBeds, int totalBeds, List<Partner> partners) {
        long names = partners.stream().map(Partner::council).distinct().count();
        if (names < partners.size()) throw new Refused(new InvalidValue("partners", "no council shares twice"));
        long theirs = partners.stream().mapToLong(Partner::beds).sum();
        if (ourBeds + theirs != totalBeds) throw new Refused(new SharesDoNotAddUp(ourBeds, theirs, totalBeds));
    }
}
