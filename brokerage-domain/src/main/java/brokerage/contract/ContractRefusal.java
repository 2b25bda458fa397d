package brokerage.contract;

import brokerage.language.Refusal;
import brokerage.language.id.ContractId;

/** Why a contract's record says no. */
public sealed interface ContractRefusal extends Refusal {

    record ContractAlreadyRegistered(ContractId contract) implements ContractRefusal {
        @Override
        public String inWords() {
            return "%s is registered already; correct it instead".formatted(contract);
        }
    }
}
