package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.RegisterContract;
import brokerage.contract.ContractRefusal.ContractAlreadyRegistered;
import brokerage.language.InvalidValue;
import brokerage.language.Period;
import org.junit.jupiter.api.Test;

class RegisterContractTest {

    static final RegisterContract REGISTER = new RegisterContract(BLOCK, TERMS);

    @Test
    void a_contract_is_registered() {
        contract()
                .givenNoPriorActivity()
                .when(REGISTER)
                .expectResultMessagePayload(0L)
                .expectEvents(REGISTERED);
    }

    @Test
    void a_contract_is_registered_once() {
        contract()
                .given(REGISTERED)
                .when(REGISTER)
                .expectNoEvents()
                .expectException(refusedWith(new ContractAlreadyRegistered(BLOCK)));
    }

    @Test
    void it_names_the_provider() {
        assertThat(REGISTER.refersTo()).hasSize(1).first().isEqualTo(PROVIDER);
    }

    @Test
    void our_beds_are_some_of_the_total() {
        var refusal = new InvalidValue("ourBeds", "our beds are some of the total, and none is negative");
        assertRefused(refusal, () -> beds(27, 26, 0));
        assertRefused(refusal, () -> beds(-1, 26, 0));
        assertRefused(refusal, () -> beds(15, 26, -1));
    }

    @Test
    void a_contract_runs_for_a_day_at_least() {
        assertRefused(
                new InvalidValue("endsOn", "a contract runs for a day at least"),
                () -> terms(new Period(APRIL, APRIL), 15, 26, 0));
    }
}
