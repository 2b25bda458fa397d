package brokerage.projections.costs;

import brokerage.contract.ContractTerms.Partner;
import brokerage.contract.Prices.Uplift;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What contracts say of money beyond their first price: how prices move, who asks for more, who shares. */
@Component
class Prices {

    /** A contract with something to say of it. */
    record Of(
            ContractId contract,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Long bedWeekPence,
            List<Partner> partners,
            Timeline<Money> prices,
            List<Uplift> uplifts) {

        Period term() {
            return new Period(fromOn, untilOn);
        }

        /** For a bed's week on a night; none outside its term, or where nothing is bought ahead. */
        @Nullable
        Long penceOn(LocalDate night) {
            if (!term().contains(night)) return null;
            return prices.on(night).map(Money::pence).orElse(bedWeekPence);
        }
    }

    private static final String CONTRACTS = """
            select contract, from_on, until_on, bed_week_pence, partners, prices, uplifts
            from register_contract
            where council = ? and known @> ?::int8 and valid && daterange(?, ?)
            and (prices <> '[]' or uplifts <> '[]' or partners <> '[]')
            order by contract
            """;

    private final Answers answers;

    Prices(Answers answers) {
        this.answers = answers;
    }

    /** Of the contracts that run on one of these nights. */
    List<Of> of(CouncilId council, LocalDate from, LocalDate until, long at) {
        return answers.list(Of.class, CONTRACTS, council.value(), at, from, until);
    }
}
