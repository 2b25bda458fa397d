package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.TakeUpOption;
import brokerage.contract.ContractEvent.OptionTakenUp;
import brokerage.contract.ContractRefusal.MoreThanTheOption;
import brokerage.language.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TakeUpOptionTest {

    static final LocalDate JUNE = APRIL.plusMonths(2);

    @Test
    void more_beds_are_ours_from_a_date() {
        var taken = new OptionTakenUp(BLOCK, JUNE, 10);
        contract()
                .given(REGISTERED)
                .when(new TakeUpOption(BLOCK, JUNE, 10))
                .expectResultMessagePayload(1L)
                .expectEvents(taken);

        assertThat(history(taken).ourBedsOn(JUNE.minusDays(1))).isEqualTo(15);
        assertThat(history(taken).ourBedsOn(JUNE)).isEqualTo(25);
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, new OptionTakenUp(BLOCK, JUNE, 4))
                .when(new TakeUpOption(BLOCK, JUNE, 4))
                .expectNoEvents();
    }

    @Test
    void no_more_than_the_option_holds_nor_less_than_nothing() {
        contract()
                .given(REGISTERED)
                .when(new TakeUpOption(BLOCK, JUNE, 11))
                .expectNoEvents()
                .expectException(refusedWith(new MoreThanTheOption(11, 10)));
        contract()
                .given(REGISTERED)
                .when(new TakeUpOption(BLOCK, JUNE, -1))
                .expectException(refusedWith(new InvalidValue("beds", "beds are never negative")));
    }

    @Test
    void they_are_taken_up_while_the_contract_runs() {
        contract()
                .given(REGISTERED)
                .when(new TakeUpOption(BLOCK, APRIL.minusDays(1), 1))
                .expectException(refusedWith(outside(APRIL.minusDays(1))));
    }
}
