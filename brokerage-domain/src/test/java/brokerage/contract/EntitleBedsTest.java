package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.EntitleBeds;
import brokerage.contract.ContractEvent.BedsEntitled;
import brokerage.contract.ContractEvent.ContractRegistered;
import brokerage.contract.ContractEvent.OptionTakenUp;
import brokerage.contract.ContractRefusal.MoreThanOurBeds;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.InvalidValue;
import brokerage.language.care.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitleBedsTest {

    static final Entitlement TWELVE = new Entitlement(12, List.of(OAK, ELM));

    @Test
    void so_many_beds_are_due_in_a_set_of_homes() {
        var command = new EntitleBeds(BLOCK, APRIL, TWELVE);
        contract()
                .given(REGISTERED)
                .when(command)
                .expectResultMessagePayload(1L)
                .expectEvents(new BedsEntitled(BLOCK, APRIL, TWELVE));

        assertThat(command.refersTo()).isEqualTo(List.of(ELM, OAK));
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, new BedsEntitled(BLOCK, APRIL, TWELVE))
                .when(new EntitleBeds(BLOCK, APRIL, new Entitlement(12, List.of(ELM, OAK, OAK))))
                .expectNoEvents();
    }

    @Test
    void no_more_are_due_than_are_ours_with_what_was_taken_up_of_the_option() {
        LocalDate june = APRIL.plusMonths(2);
        var many = new Entitlement(17, List.of(OAK));
        contract()
                .given(REGISTERED, new OptionTakenUp(BLOCK, june, 2))
                .when(new EntitleBeds(BLOCK, APRIL, many))
                .expectNoEvents()
                .expectException(refusedWith(new MoreThanOurBeds(17, 15)));
        contract()
                .given(REGISTERED, new OptionTakenUp(BLOCK, june, 2))
                .when(new EntitleBeds(BLOCK, june, many))
                .expectEvents(new BedsEntitled(BLOCK, june, many));
    }

    @Test
    void where_the_terms_count_no_beds_any_number_may_be_due() {
        var uncounted = new ContractTerms(null, "A", Basis.BLOCK, TERMS.term(), null, 0, 0, 0, true, null);
        contract()
                .given(new ContractRegistered(BLOCK, uncounted))
                .when(new EntitleBeds(BLOCK, APRIL, TWELVE))
                .expectEvents(new BedsEntitled(BLOCK, APRIL, TWELVE));
    }

    @Test
    void beds_are_due_somewhere_and_while_the_contract_runs() {
        assertRefused(
                new InvalidValue("homes", "beds are due in a home at least"), () -> new Entitlement(1, List.of()));
        assertRefused(new InvalidValue("beds", "beds are never negative"), () -> new Entitlement(-1, List.of(OAK)));
        contract()
                .given(REGISTERED)
                .when(new EntitleBeds(BLOCK, APRIL.minusDays(1), new Entitlement(0, List.of())))
                .expectException(refusedWith(outside(APRIL.minusDays(1))));
    }
}
