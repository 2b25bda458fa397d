package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.AskUplift;
import brokerage.contract.ContractEvent.UpliftAsked;
import brokerage.contract.ContractEvent.UpliftDeclined;
import brokerage.contract.ContractRefusal.UpliftAlreadyAnswered;
import brokerage.contract.Prices.Uplift;
import brokerage.language.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskUpliftTest {

    static final LocalDate NEXT = APRIL.plusYears(1);
    static final UpliftAsked ASKED = new UpliftAsked(BLOCK, new Uplift(NEXT, 1900, WORDS, null));

    @Test
    void the_provider_asks_for_more_from_a_date() {
        contract()
                .given(REGISTERED)
                .when(new AskUplift(BLOCK, NEXT, 1900, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(ASKED);
    }

    @Test
    void the_same_again_changes_nothing_and_otherwise_takes_its_place() {
        contract()
                .given(REGISTERED, ASKED)
                .when(new AskUplift(BLOCK, NEXT, 1900, WORDS))
                .expectNoEvents();

        var less = new UpliftAsked(BLOCK, new Uplift(NEXT, 1500, null, null));
        contract()
                .given(REGISTERED, ASKED)
                .when(new AskUplift(BLOCK, NEXT, 1500, null))
                .expectEvents(less);
        assertThat(history(ASKED, less).prices().uplifts()).containsExactly(less.uplift());
    }

    @Test
    void what_was_answered_is_not_asked_again() {
        contract()
                .given(REGISTERED, ASKED, new UpliftDeclined(BLOCK, NEXT, null))
                .when(new AskUplift(BLOCK, NEXT, 1500, null))
                .expectNoEvents()
                .expectException(refusedWith(new UpliftAlreadyAnswered(NEXT)));
    }

    @Test
    void nothing_and_ten_times_the_price_are_no_uplifts() {
        for (int asked : new int[] {0, -1, 100_001})
            contract()
                    .given(REGISTERED)
                    .when(new AskUplift(BLOCK, NEXT, asked, null))
                    .expectException(refusedWith(
                            new InvalidValue("asked", "an uplift is between 1 and 100000 hundredths of a per cent")));
    }

    @Test
    void it_is_asked_for_a_day_on_which_the_contract_runs() {
        contract()
                .given(REGISTERED)
                .when(new AskUplift(BLOCK, APRIL.plusYears(5), 1900, null))
                .expectException(refusedWith(outside(APRIL.plusYears(5))));
    }
}
