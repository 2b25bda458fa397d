package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.AgreeUplift;
import brokerage.contract.ContractEvent.ContractRegistered;
import brokerage.contract.ContractEvent.UpliftAgreed;
import brokerage.contract.ContractEvent.UpliftAsked;
import brokerage.contract.ContractEvent.UpliftDeclined;
import brokerage.contract.ContractRefusal.NoPriceToRaise;
import brokerage.contract.ContractRefusal.UpliftAlreadyAnswered;
import brokerage.contract.ContractRefusal.UpliftNotAsked;
import brokerage.contract.Prices.Uplift;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.care.Basis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreeUpliftTest {

    static final LocalDate NEXT = APRIL.plusYears(1);
    static final UpliftAsked ASKED = new UpliftAsked(BLOCK, new Uplift(NEXT, 1900, WORDS, null));
    static final UpliftAgreed AGREED = new UpliftAgreed(BLOCK, NEXT, 890, NEXT.plusMonths(1), Money.pounds("5989.50"));

    @Test
    void less_is_agreed_from_a_later_date_and_the_price_is_worked_out_once() {
        contract()
                .given(REGISTERED, ASKED)
                .when(new AgreeUplift(BLOCK, NEXT, 890, NEXT.plusMonths(1)))
                .expectResultMessagePayload(2L)
                .expectEvents(AGREED);

        ContractHistory read = history(ASKED, AGREED);
        assertThat(read.priceOn(NEXT)).isEqualTo(TERMS.pricePerBedWeek());
        assertThat(read.priceOn(NEXT.plusMonths(1))).isEqualTo(AGREED.price());
    }

    @Test
    void half_a_penny_is_a_penny() {
        var odd = new ContractTerms(
                null, "Odd", Basis.BLOCK, TERMS.term(), Money.pounds("1234.50"), 1, 1, 0, true, false);
        contract()
                .given(new ContractRegistered(BLOCK, odd), ASKED)
                .when(new AgreeUplift(BLOCK, NEXT, 333, NEXT))
                .expectEvents(new UpliftAgreed(BLOCK, NEXT, 333, NEXT, Money.pounds("1275.61")));
        var half =
                new ContractTerms(null, "Half", Basis.BLOCK, TERMS.term(), Money.pounds("0.50"), 1, 1, 0, true, false);
        contract()
                .given(new ContractRegistered(BLOCK, half), ASKED)
                .when(new AgreeUplift(BLOCK, NEXT, 100, NEXT))
                .expectEvents(new UpliftAgreed(BLOCK, NEXT, 100, NEXT, Money.pounds("0.51")));
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, ASKED, AGREED)
                .when(new AgreeUplift(BLOCK, NEXT, 890, NEXT.plusMonths(1)))
                .expectNoEvents();
    }

    @Test
    void what_nobody_asked_for_is_not_agreed() {
        contract()
                .given(REGISTERED, ASKED)
                .when(new AgreeUplift(BLOCK, NEXT.plusDays(1), 890, NEXT))
                .expectNoEvents()
                .expectException(refusedWith(new UpliftNotAsked(NEXT.plusDays(1))));
    }

    @Test
    void it_is_answered_once() {
        contract()
                .given(REGISTERED, ASKED, AGREED)
                .when(new AgreeUplift(BLOCK, NEXT, 900, NEXT))
                .expectException(refusedWith(new UpliftAlreadyAnswered(NEXT)));
        contract()
                .given(REGISTERED, ASKED, new UpliftDeclined(BLOCK, NEXT, null))
                .when(new AgreeUplift(BLOCK, NEXT, 900, NEXT))
                .expectException(refusedWith(new UpliftAlreadyAnswered(NEXT)));
    }

    @Test
    void without_a_price_there_is_nothing_to_raise() {
        var framework = new ContractTerms(null, "Framework", Basis.FRAMEWORK, TERMS.term(), null, 0, 0, 0, null, null);
        contract()
                .given(new ContractRegistered(BLOCK, framework), ASKED)
                .when(new AgreeUplift(BLOCK, NEXT, 890, NEXT))
                .expectException(refusedWith(new NoPriceToRaise(NEXT)));
    }

    @Test
    void the_new_price_is_one_within_the_term_and_within_measure() {
        contract()
                .given(REGISTERED, ASKED)
                .when(new AgreeUplift(BLOCK, NEXT, 890, APRIL.minusDays(1)))
                .expectException(refusedWith(outside(APRIL.minusDays(1))));
        contract()
                .given(REGISTERED, ASKED)
                .when(new AgreeUplift(BLOCK, NEXT, 0, NEXT))
                .expectException(refusedWith(
                        new InvalidValue("agreed", "an uplift is between 1 and 100000 hundredths of a per cent")));
    }
}
