package brokerage.contract;

import brokerage.contract.ContractEvent.*;
import brokerage.contract.Prices.Answer;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.provision.EmptyNight;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contract's record as it reads now: the one fold of the contract's events, shared by the aggregate that decides on it
 * and by the projections that lay it out in tables. Immutable.
 *
 * @param endedOn the day after its last, where it ended before its term
 * @param clauses which empty nights are paid, from date to date; before the first of them the terms' own words hold
 */
public record ContractHistory(
        @Nullable ContractTerms terms,
        @Nullable LocalDate endedOn,
        Prices prices,
        Timeline<Clause> clauses,
        Supply supply,
        Letters letters) {

    public static final ContractHistory NONE =
            new ContractHistory(null, null, Prices.UNCHANGED, Timeline.empty(), Supply.NAMED_BEDS, Letters.NONE);

    /**
     * The empty nights that are paid.
     *
     * @param voids the kinds paid where the bed could be used
     * @param outOfUse whether a night is paid on which the bed could not be used
     */
    public record Paid(List<EmptyNight> voids, boolean outOfUse) {}

    public ContractHistory after(ContractEvent event) {
        return switch (event) {
            case ContractRegistered e -> saying(e.terms());
            case ContractCorrected e -> saying(e.terms());
            case PriceChanged e -> with(prices.with(e.from(), e.price()));
            case UpliftAsked e -> with(prices.asked(e.uplift()));
            case UpliftAgreed e ->
                with(prices.answered(e.asked(), Answer.agreed(e.agreed(), e.from(), e.price()))
                        .with(e.from(), e.price()));
            case UpliftDeclined e -> with(prices.answered(e.asked(), Answer.declined(e.words())));
            case EmptyNightsAgreed e -> with(clauses.with(e.from(), e.clause()));
            case BedsEntitled e ->
                with(supply.withEntitlements(supply.entitlements().with(e.from(), e.to())));
            case OptionTakenUp e -> with(supply.withOptions(supply.options().with(e.from(), e.beds())));
            case DefaultNoticeServed e -> with(letters.with(e.served()));
            case NoticeGiven e -> with(letters.with(e.notice()));
            case ContractEnded e -> new ContractHistory(terms, e.on(), prices, clauses, supply, letters);
        };
    }

    public ContractTerms known() {
        return Objects.requireNonNull(terms, "nothing has been recorded of this contract yet");
    }

    /** The days it runs: up to its term's end, or to its own where that is earlier. */
    public Period term() {
        Period agreed = known().term();
        LocalDate until = agreed.until();
        if (endedOn == null || (until != null && until.isBefore(endedOn))) return agreed;
        LocalDate end = endedOn.isBefore(agreed.from()) ? agreed.from() : endedOn;
        return agreed.endingOn(end);
    }

    /** For seven nights of one bed; none where nothing is bought ahead. */
    public @Nullable Money priceOn(LocalDate date) {
        return prices.changes().on(date).orElse(known().pricePerBedWeek());
    }

    /** A dated clause tells by its kinds alone; without one the terms tell usable beds from those that are not. */
    public Paid paidOn(LocalDate date) {
        Optional<Clause> clause = clauses.on(date);
        if (clause.isPresent()) {
            List<EmptyNight> paid = clause.get().paid();
            return new Paid(paid, paid.contains(EmptyNight.PROVIDER_CLOSURE));
        }
        boolean voids = Boolean.TRUE.equals(known().voidsPayable());
        return new Paid(
                voids ? List.of(EmptyNight.values()) : List.of(),
                Boolean.TRUE.equals(known().payableDuringProviderClosure()));
    }

    /** Of our own beds, how many on a date: those of the terms, and what was taken up of the option. */
    public int ourBedsOn(LocalDate date) {
        return known().ourBeds() + supply.options().on(date).orElse(0);
    }

    private ContractHistory saying(ContractTerms now) {
        return new ContractHistory(now, endedOn, prices, clauses, supply, letters);
    }

    private ContractHistory with(Prices now) {
        return new ContractHistory(terms, endedOn, now, clauses, supply, letters);
    }

    private ContractHistory with(Timeline<Clause> now) {
        return new ContractHistory(terms, endedOn, prices, now, supply, letters);
    }

    private ContractHistory with(Supply now) {
        return new ContractHistory(terms, endedOn, prices, clauses, now, letters);
    }

    private ContractHistory with(Letters now) {
        return new ContractHistory(terms, endedOn, prices, clauses, supply, now);
    }
}
