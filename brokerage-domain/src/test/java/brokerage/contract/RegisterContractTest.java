package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brokerage.contract.ContractCommand.RegisterContract;
import brokerage.contract.ContractRefusal.ContractAlreadyRegistered;
import brokerage.contract.ContractRefusal.EndsBeforeItStarts;
import brokerage.contract.ContractRefusal.SharesDoNotAddUp;
import brokerage.contract.ContractTerms.Partner;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.Basis;
import java.util.List;
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

    @Test
    void a_contract_does_not_end_before_it_starts() {
        assertRefused(
                new EndsBeforeItStarts(APRIL, APRIL.minusDays(1)), () -> ContractTerms.term(APRIL, APRIL.minusDays(1)));
    }

    @Test
    void a_price_beyond_all_measure_is_a_slip() {
        var terms = new ContractTerms(
                null, "A", Basis.BLOCK, Period.since(APRIL), Money.pounds("1000000.01"), 1, 1, 0, true, false);
        contract()
                .givenNoPriorActivity()
                .when(new RegisterContract(BLOCK, terms))
                .expectNoEvents()
                .expectException(
                        refusedWith(new InvalidValue("pricePerBedWeek", "a bed's week costs at most 1000000.00")));
    }

    @Test
    void a_joint_contract_names_each_council_once_with_beds_that_add_up() {
        assertThat(shared(15, 26, new Partner("Bucks", 7), new Partner("Berks", 4))
                        .partners())
                .hasSize(2);
        Refused refused = catchThrowableOfType(Refused.class, () -> shared(15, 26, new Partner("Bucks", 10)));
        assertThat(refusedWith(new SharesDoNotAddUp(15, 10, 26)).matches(refused))
                .isTrue();
        assertRefused(
                new InvalidValue("partners", "no council shares twice"),
                () -> shared(15, 26, new Partner("Bucks", 7), new Partner("Bucks", 4)));
        assertRefused(
                new InvalidValue("partners", "a partner council has a bed at least"), () -> new Partner("Bucks", 0));
        assertRefused(new InvalidValue("partners", "a partner council has a name"), () -> new Partner(" ", 1));
    }

    private static ContractTerms shared(int ours, int total, Partner... partners) {
        return new ContractTerms(
                PROVIDER,
                "Joint",
                Basis.BLOCK,
                Period.since(APRIL),
                null,
                ours,
                total,
                0,
                null,
                null,
                List.of(partners));
    }
}
