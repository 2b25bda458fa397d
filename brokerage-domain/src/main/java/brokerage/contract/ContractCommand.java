package brokerage.contract;

import brokerage.contract.Letters.Default;
import brokerage.contract.Letters.Notice;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.language.id.Identifier;
import brokerage.language.id.ProviderId;
import brokerage.language.id.Refers;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a contract. */
public sealed interface ContractCommand {

    ContractId contract();

    record RegisterContract(@TargetAggregateIdentifier ContractId contract, ContractTerms terms)
            implements ContractCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return provider(terms);
        }
    }

    record CorrectContract(@TargetAggregateIdentifier ContractId contract, ContractTerms terms)
            implements ContractCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return provider(terms);
        }
    }

    record ChangePrice(@TargetAggregateIdentifier ContractId contract, LocalDate from, Money price)
            implements ContractCommand {}

    /** The provider asks for more from a date; asking again from the same date, while it is open, asks otherwise. */
    record AskUplift(
            @TargetAggregateIdentifier ContractId contract,
            LocalDate from,
            int asked,
            @Nullable VaultRef words) implements ContractCommand {}

    /**
     * Agrees to what was asked, or to less.
     *
     * @param asked the date it was asked from
     * @param agreed in hundredths of a per cent
     * @param from the date the new price holds from
     */
    record AgreeUplift(@TargetAggregateIdentifier ContractId contract, LocalDate asked, int agreed, LocalDate from)
            implements ContractCommand {}

    record DeclineUplift(
            @TargetAggregateIdentifier ContractId contract,
            LocalDate asked,
            @Nullable VaultRef words) implements ContractCommand {}

    record AgreeEmptyNights(@TargetAggregateIdentifier ContractId contract, LocalDate from, Clause clause)
            implements ContractCommand {}

    record EntitleBeds(@TargetAggregateIdentifier ContractId contract, LocalDate from, Entitlement to)
            implements ContractCommand, Refers {
        @Override
        public List<? extends Identifier> refersTo() {
            return to.homes();
        }
    }

    record TakeUpOption(@TargetAggregateIdentifier ContractId contract, LocalDate from, int beds)
            implements ContractCommand {}

    record ServeDefaultNotice(@TargetAggregateIdentifier ContractId contract, Default served)
            implements ContractCommand {}

    record GiveNotice(@TargetAggregateIdentifier ContractId contract, Notice notice) implements ContractCommand {}

    /** Ends it before its term is over; {@code on} is the day after its last. */
    record EndContract(@TargetAggregateIdentifier ContractId contract, LocalDate on) implements ContractCommand {}

    private static List<Identifier> provider(ContractTerms terms) {
        ProviderId provider = terms.provider();
        return provider == null ? List.of() : List.of(provider);
    }
}
