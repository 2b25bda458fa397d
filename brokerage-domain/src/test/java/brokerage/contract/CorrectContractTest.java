package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.CorrectContract;
import brokerage.contract.ContractEvent.ContractCorrected;
import brokerage.contract.ContractEvent.OptionTakenUp;
import brokerage.contract.ContractEvent.PriceChanged;
import brokerage.contract.ContractRefusal.MoreThanTheOption;
import brokerage.language.Money;
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

    @Test
    void what_was_told_from_a_date_stays() {
        Money raised = Money.pounds("5600.00");
        var read = history(
                new PriceChanged(BLOCK, APRIL.plusYears(1), raised), new ContractCorrected(BLOCK, beds(16, 26, 10)));

        assertThat(read.known().ourBeds()).isEqualTo(16);
        assertThat(read.priceOn(APRIL.plusYears(1))).isEqualTo(raised);
    }

    @Test
    void an_option_that_was_taken_up_was_there() {
        contract()
                .given(REGISTERED, new OptionTakenUp(BLOCK, APRIL, 4))
                .when(new CorrectContract(BLOCK, beds(15, 26, 3)))
                .expectNoEvents()
                .expectException(refusedWith(new MoreThanTheOption(4, 3)));
    }
}
