package brokerage.contract;

import brokerage.contract.ContractEvent.ContractRegistered;
import brokerage.contract.ContractRefusal.OutsideTheTerm;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.stream.Stream;
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

    static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    static final HomeId OAK = HomeId.of(COUNCIL, "oak");
    static final HomeId ELM = HomeId.of(COUNCIL, "elm");

    private Contracts() {}

    static FixtureConfiguration<Contract> contract() {
        return new AggregateTestFixture<>(Contract.class);
    }

    /** The record after the contract was registered and this. */
    static ContractHistory history(ContractEvent... events) {
        return Stream.of(events).reduce(ContractHistory.NONE.after(REGISTERED), ContractHistory::after, (a, b) -> b);
    }

    static OutsideTheTerm outside(LocalDate on) {
        return new OutsideTheTerm("from", on, TERMS.term());
    }

    static ContractTerms beds(int ours, int total, int option) {
        return terms(new Period(APRIL, APRIL.plusYears(5)), ours, total, option);
    }

    static ContractTerms terms(Period term, int ours, int total, int option) {
        Money price = Money.pounds("5500.00");
        return new ContractTerms(PROVIDER, "County block", Basis.BLOCK, term, price, ours, total, option, true, false);
    }
}
