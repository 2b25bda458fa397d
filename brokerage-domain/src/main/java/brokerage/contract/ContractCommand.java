package brokerage.contract;

import brokerage.language.id.ContractId;
import brokerage.language.id.Identifier;
import brokerage.language.id.ProviderId;
import brokerage.language.id.Refers;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that may be asked of a contract. */
public sealed interface ContractCommand extends Refers {

    ContractId contract();

    ContractTerms terms();

    @Override
    default List<Identifier> refersTo() {
        ProviderId provider = terms().provider();
        return provider == null ? List.of() : List.of(provider);
    }

    record RegisterContract(@TargetAggregateIdentifier ContractId contract, ContractTerms terms)
            implements ContractCommand {}

    record CorrectContract(@TargetAggregateIdentifier ContractId contract, ContractTerms terms)
            implements ContractCommand {}
}
