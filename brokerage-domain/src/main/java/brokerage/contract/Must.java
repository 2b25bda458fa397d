package brokerage.contract;

import brokerage.contract.ContractRefusal.*;
import brokerage.contract.Prices.Uplift;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be so before a contract's record is changed; each refuses by its own name. */
final class Must {

    /** More than any real bed; a slip of the finger must not run the figures over. */
    private static final Money MOST_A_WEEK = Money.pounds("1000000.00");

    /** Ten times the price, in hundredths of a per cent. */
    private static final int MOST_UPLIFT = 100_000;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private Must() {}

    static void beAPrice(@Nullable Money price) {
        if (price != null && price.compareTo(MOST_A_WEEK) > 0)
            refuse(new InvalidValue("pricePerBedWeek", "a bed's week costs at most %s".formatted(MOST_A_WEEK)));
    }

    static void beAnUplift(String field, int hundredths) {
        if (hundredths < 1 || hundredths > MOST_UPLIFT)
            refuse(new InvalidValue(
                    field, "an uplift is between 1 and %d hundredths of a per cent".formatted(MOST_UPLIFT)));
    }

    static void run(ContractHistory contract, String field, LocalDate on) {
        Period term = contract.term();
        if (!term.contains(on)) refuse(new OutsideTheTerm(field, on, term));
    }

    /** Within the term as it was agreed: an end told wrongly is told again. */
    static void endWithinTheTerm(ContractHistory contract, LocalDate on) {
        Period term = contract.known().term();
        if (!on.isAfter(term.from())) refuse(new EndsBeforeItStarts(term.from(), on));
        LocalDate until = term.until();
        if (until != null && on.isAfter(until)) refuse(new EndsBeyondItsTerm(until, on));
    }

    static Uplift haveBeenAsked(ContractHistory contract, LocalDate asked) {
        return contract.prices().uplift(asked).orElseThrow(() -> new Refused(new UpliftNotAsked(asked)));
    }

    static void beOpen(Optional<Uplift> uplift) {
        uplift.filter(one -> one.answer() != null).ifPresent(one -> refuse(new UpliftAlreadyAnswered(one.from())));
    }

    /** The price on that day and so much more, to the penny, half up: rounded here once, and told. */
    static Money beRaised(ContractHistory contract, LocalDate from, int hundredths) {
        Money price = contract.priceOn(from);
        if (price == null) throw new Refused(new NoPriceToRaise(from));
        Money raised = new Money(BigDecimal.valueOf(price.pence())
                .multiply(WHOLE.add(BigDecimal.valueOf(hundredths)))
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact());
        beAPrice(raised);
        return raised;
    }

    static void beOptional(int beds, int option) {
        if (beds < 0) refuse(new InvalidValue("beds", "beds are never negative"));
        if (beds > option) refuse(new MoreThanTheOption(beds, option));
    }

    /** What was taken up of the option is still to be had under these terms. */
    static void leaveTheOptions(ContractHistory contract, ContractTerms terms) {
        contract.supply().options().changes().forEach(taken -> beOptional(taken.value(), terms.optionBeds()));
    }

    /** Where the terms count beds at all. */
    static void beOurs(ContractHistory contract, LocalDate from, int beds) {
        int ours = contract.ourBedsOn(from);
        if (contract.known().totalBeds() > 0 && beds > ours) refuse(new MoreThanOurBeds(beds, ours));
    }

    private static void refuse(Refusal refusal) {
        throw new Refused(refusal);
    }
}
