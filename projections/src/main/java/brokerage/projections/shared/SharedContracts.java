package brokerage.projections.shared;

import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what a joint contract shares with the council that asks, whichever council keeps it: no child, no placement, no
 * words, and not which bed is whose. The database itself adds the figures up and shows no more than these.
 */
@Component
public class SharedContracts {

    /**
     * What is agreed.
     *
     * @param keptBy the council on whose record it stands
     * @param provider by name
     * @param untilOn the day after its last
     * @param bedWeekPence pence for seven nights of one bed, excluding VAT, from its first day
     * @param prices what a bed's week costs from later dates on
     * @param totalBeds of all councils together
     * @param beds of the council that asks
     */
    public record Agreed(
            ContractId contract,
            CouncilId keptBy,
            @Nullable String provider,
            String name,
            Basis basis,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Long bedWeekPence,
            Timeline<Money> prices,
            int totalBeds,
            int beds,
            @Nullable Boolean voidsPayable,
            @Nullable Boolean payableDuringProviderClosure) {}

    /**
     * How a month of it went, as far as it lies in the period and the term.
     *
     * @param month its first day
     * @param nights of the beds that the council which keeps the contract counts under it
     * @param used of those, taken or kept for a child who comes back
     * @param empty of those, usable and empty
     * @param payable of those nobody had, paid all the same
     * @param unpriced whether some nights have no price on record, so that the cost leaves them out
     * @param costPence all beds of the contract at the price of each night, used or not, rounded once
     * @param partPence what of it falls to the council that asks, by its beds; the parts add up to the whole
     */
    public record Month(
            ContractId contract,
            LocalDate month,
            long nights,
            long used,
            long empty,
            long payable,
            boolean unpriced,
            long costPence,
            long partPence) {

        /** Taken nights in a hundred of those paid for, to one decimal. */
        public @Nullable BigDecimal utilisation() {
            return Percent.of(used, used + payable);
        }
    }

    /** A contract and its months, in order. */
    public record Shared(Agreed agreed, List<Month> months) {}

    /** The contracts as known at a position in the log, in the order of their ids. */
    public record Told(long position, List<Shared> contracts) {}

    private final Answers answers;

    public SharedContracts(Answers answers) {
        this.answers = answers;
    }

    /** From the night of the first date up to, and without, that of the last. */
    public Told over(LocalDate from, LocalDate until, long knownAt) {
        long at = Math.min(answers.at("register", knownAt), answers.at("occupancy", knownAt));
        Map<ContractId, List<Month>> months = answers
                .list(
                        Month.class,
                        "select * from occupancy_shared(daterange(?::date, ?::date), ?::int8)",
                        from,
                        until,
                        at)
                .stream()
                .collect(Collectors.groupingBy(Month::contract));
        List<Agreed> agreed = answers.list(Agreed.class, "select * from register_shared(?::int8)", at);
        return new Told(
                at,
                agreed.stream()
                        .map(one -> new Shared(one, months.getOrDefault(one.contract(), List.of())))
                        .toList());
    }
}
