package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.DeclineUplift;
import brokerage.contract.ContractEvent.UpliftAgreed;
import brokerage.contract.ContractEvent.UpliftAsked;
import brokerage.contract.ContractEvent.UpliftDeclined;
import brokerage.contract.ContractRefusal.UpliftAlreadyAnswered;
import brokerage.contract.ContractRefusal.UpliftNotAsked;
import brokerage.contract.Prices.Uplift;
import brokerage.language.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeclineUpliftTest {

    static final LocalDate NEXT = APRIL.plusYears(1);
    static final UpliftAsked ASKED = new UpliftAsked(BLOCK, new Uplift(NEXT, 4500, WORDS, null));
    static final UpliftDeclined DECLINED = new UpliftDeclined(BLOCK, NEXT, WORDS);

    @Test
    void the_price_stays_as_it_was() {
        contract()
                .given(REGISTERED, ASKED)
                .when(new DeclineUplift(BLOCK, NEXT, WORDS))
                .expectResultMessagePayload(2L)
                .expectEvents(DECLINED);

        assertThat(history(ASKED, DECLINED).priceOn(NEXT)).isEqualTo(TERMS.pricePerBedWeek());
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, ASKED, DECLINED)
                .when(new DeclineUplift(BLOCK, NEXT, WORDS))
                .expectNoEvents();
    }

    @Test
    void what_nobody_asked_for_or_was_agreed_is_not_declined() {
        contract()
                .given(REGISTERED)
                .when(new DeclineUplift(BLOCK, NEXT, null))
                .expectException(refusedWith(new UpliftNotAsked(NEXT)));
        contract()
                .given(REGISTERED, ASKED, new UpliftAgreed(BLOCK, NEXT, 1, NEXT, Money.pounds("5500.55")))
                .when(new DeclineUplift(BLOCK, NEXT, null))
                .expectException(refusedWith(new UpliftAlreadyAnswered(NEXT)));
    }
}
