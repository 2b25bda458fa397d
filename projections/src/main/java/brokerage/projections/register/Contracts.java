package brokerage.projections.register;

import brokerage.contract.Clause;
import brokerage.contract.ContractTerms.Partner;
import brokerage.contract.Letters.Default;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Prices.Uplift;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.projections.Answers;
import brokerage.projections.Found;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a council's contracts say, as known at a moment. */
@Component
public class Contracts {

    /**
     * A contract as told last.
     *
     * @param untilOn the day after its last: that of its term, or of its end where that was recorded
     * @param bedWeekPence pence for seven nights of one bed, excluding VAT, from its first day; none where nothing is bought
     *     ahead
     * @param prices what a bed's week costs from later dates on
     * @param clauses which empty nights are paid, from date to date, in place of the two simple words
     * @param running whether it runs on the date asked about
     * @param version of the contract's stream: the ETag
     */
    public record Known(
            ContractId contract,
            @Nullable ProviderId provider,
            String name,
            Basis basis,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Long bedWeekPence,
            int ourBeds,
            int totalBeds,
            int optionBeds,
            @Nullable Boolean voidsPayable,
            @Nullable Boolean payableDuringProviderClosure,
            List<Partner> partners,
            Timeline<Money> prices,
            List<Uplift> uplifts,
            Timeline<Clause> clauses,
            Timeline<Entitlement> entitlements,
            Timeline<Integer> options,
            List<Default> defaults,
            List<Notice> notices,
            boolean running,
            long version) {}

    private static final String ONE = """
            select *, valid @> ?::date as running from register_contract where contract = ? and known @> ?::int8
            """;

    private static final String PAGE = """
            select *, valid @> ?::date as running from register_contract
            where council = ? and known @> ?::int8 and contract > ?
            order by contract limit ?
            """;

    private final Answers answers;

    Contracts(Answers answers) {
        this.answers = answers;
    }

    public Optional<Found<Known>> of(ContractId contract, Moment moment) {
        long at = answers.at(RegisterProjection.NAME, moment.knownAt());
        return answers.one(Known.class, ONE, moment.asAt(), contract.value(), at)
                .map(known -> new Found<>(at, known));
    }

    /** In the order of their ids. */
    public Page<Known> page(CouncilId council, Moment moment, Page.Asked asked) {
        long at = answers.at(RegisterProjection.NAME, moment.knownAt());
        var found =
                answers.list(Known.class, PAGE, moment.asAt(), council.value(), at, asked.afterId(), asked.oneMore());
        return Page.of(at, found, asked, known -> known.contract().value());
    }
}
