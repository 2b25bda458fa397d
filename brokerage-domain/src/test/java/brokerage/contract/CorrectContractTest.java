package brokerage.contract;

import static brokerage.contract.Contracts.*;

import brokerage.contract.ContractCommand.CorrectContract;
import brokerage.contract.ContractEvent.ContractCorrected;
import org.junit.jupiter.api.Test;

class CorrectContractTest {

    @Test
    void what_was_recorded_wrongly_is_put_right() {
        contract()
                .given(REGISTERED)
                .when(new CorrectContract(BLOCK, beds(16, 26, 10)))
                .expectResultMessagePayload(1L)
                .expectEvents(new ContractCorrected(BLOCK, beds(16, 26, 10)));
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED)
                .when(new CorrectContract(BLOCK, TERMS))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }
}
