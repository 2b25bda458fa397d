package brokerage.contract;

import brokerage.language.StoredAs;
import brokerage.language.id.ContractId;

/** All that happens to a contract. */
public sealed interface ContractEvent {

    ContractId contract();

    ContractTerms terms();

    @StoredAs("contract.registered")
    record ContractRegistered(ContractId contract, ContractTerms terms) implements ContractEvent {}

    @StoredAs("contract.corrected")
    record ContractCorrected(ContractId contract, ContractTerms terms) implements ContractEvent {}
}
