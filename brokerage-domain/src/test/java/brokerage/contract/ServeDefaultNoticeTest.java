package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.contract.ContractCommand.ServeDefaultNotice;
import brokerage.contract.ContractEvent.DefaultNoticeServed;
import brokerage.contract.ContractRefusal.OutsideTheTerm;
import brokerage.contract.Letters.Default;
import org.junit.jupiter.api.Test;

class ServeDefaultNoticeTest {

    static final Default SERVED = new Default(APRIL.plusDays(40), WORDS);

    @Test
    void the_council_holds_the_provider_to_the_contract() {
        contract()
                .given(REGISTERED)
                .when(new ServeDefaultNotice(BLOCK, SERVED))
                .expectResultMessagePayload(1L)
                .expectEvents(new DefaultNoticeServed(BLOCK, SERVED));
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, new DefaultNoticeServed(BLOCK, SERVED))
                .when(new ServeDefaultNotice(BLOCK, SERVED))
                .expectNoEvents();
    }

    @Test
    void nobody_defaults_before_the_contract_runs() {
        contract()
                .given(REGISTERED)
                .when(new ServeDefaultNotice(BLOCK, new Default(APRIL.minusDays(1), WORDS)))
                .expectException(refusedWith(new OutsideTheTerm("on", APRIL.minusDays(1), TERMS.term())));
    }
}
