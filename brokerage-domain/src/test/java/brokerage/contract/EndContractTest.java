package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.EndContract;
import brokerage.contract.ContractEvent.ContractCorrected;
import brokerage.contract.ContractEvent.ContractEnded;
import brokerage.contract.ContractRefusal.EndsBeforeItStarts;
import brokerage.contract.ContractRefusal.EndsBeyondItsTerm;
import brokerage.language.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EndContractTest {

    static final LocalDate JUNE = APRIL.plusMonths(2);
    static final ContractEnded ENDED = new ContractEnded(BLOCK, JUNE);

    @Test
    void the_term_is_over_before_its_time() {
        contract()
                .given(REGISTERED)
                .when(new EndContract(BLOCK, JUNE))
                .expectResultMessagePayload(1L)
                .expectEvents(ENDED);

        assertThat(history(ENDED).term()).isEqualTo(new Period(APRIL, JUNE));
    }

    @Test
    void the_same_again_changes_nothing_and_an_end_told_wrongly_is_told_again() {
        contract().given(REGISTERED, ENDED).when(new EndContract(BLOCK, JUNE)).expectNoEvents();
        contract()
                .given(REGISTERED, ENDED)
                .when(new EndContract(BLOCK, JUNE.plusDays(7)))
                .expectEvents(new ContractEnded(BLOCK, JUNE.plusDays(7)));
    }

    @Test
    void it_ends_neither_before_it_starts_nor_after_its_term() {
        contract()
                .given(REGISTERED)
                .when(new EndContract(BLOCK, APRIL))
                .expectNoEvents()
                .expectException(refusedWith(new EndsBeforeItStarts(APRIL, APRIL)));
        contract()
                .given(REGISTERED)
                .when(new EndContract(BLOCK, APRIL.plusYears(6)))
                .expectNoEvents()
                .expectException(refusedWith(new EndsBeyondItsTerm(APRIL.plusYears(5), APRIL.plusYears(6))));
    }

    @Test
    void terms_corrected_afterwards_do_not_take_the_end_back() {
        var shorter = new ContractCorrected(BLOCK, terms(new Period(APRIL, JUNE.minusDays(9)), 15, 26, 10));
        var later = new ContractCorrected(BLOCK, terms(Period.since(JUNE.plusDays(9)), 15, 26, 10));

        assertThat(history(ENDED, shorter).term().until()).isEqualTo(JUNE.minusDays(9));
        assertThat(history(ENDED, later).term().hasNoNight()).isTrue();
    }
}
