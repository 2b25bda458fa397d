package brokerage.contract;

import brokerage.contract.ContractEvent.ContractRegistered;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A block contract for fifteen of twenty-six beds, with an option of ten more. */
final class Contracts {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ContractId BLOCK = ContractId.of(COUNCIL, "block");
    static final ProviderId PROVIDER = ProviderId.of(COUNCIL, "northgate");
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final ContractTerms TERMS = beds(15, 26, 10);
    static final ContractRegistered REGISTERED = new ContractRegistered(BLOCK, TERMS);

    private Contracts() {}

    static FixtureConfiguration<Contract> contract() {
        return new AggregateTestFixture<>(Contract.class);
    }

    static ContractTerms beds(int ours, int total, int option) {
        return terms(new Period(APRIL, APRIL.plusYears(5)), ours, total, option);
    }

    static ContractTerms terms(Period term, int ours, int total, int option) {
        Money price = Money.pounds("5500.00");
        return new ContractTerms(PROVIDER, "County block", Basis.BLOCK, term, price, ours, total, option, true, false);
    }
}
