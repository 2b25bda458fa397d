package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.ChangePrice;
import brokerage.contract.ContractEvent.ContractEnded;
import brokerage.contract.ContractEvent.PriceChanged;
import brokerage.contract.ContractRefusal.OutsideTheTerm;
import brokerage.language.InvalidValue;
import brokerage.language.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangePriceTest {

    static final LocalDate NEXT = APRIL.plusYears(1);
    static final Money MORE = Money.pounds("5650.00");
    static final PriceChanged CHANGED = new PriceChanged(BLOCK, NEXT, MORE);

    @Test
    void a_bed_costs_otherwise_from_a_date() {
        contract()
                .given(REGISTERED)
                .when(new ChangePrice(BLOCK, NEXT, MORE))
                .expectResultMessagePayload(1L)
                .expectEvents(CHANGED);

        assertThat(history(CHANGED).priceOn(NEXT.minusDays(1))).isEqualTo(TERMS.pricePerBedWeek());
        assertThat(history(CHANGED).priceOn(NEXT)).isEqualTo(MORE);
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, CHANGED)
                .when(new ChangePrice(BLOCK, NEXT, MORE))
                .expectNoEvents();
    }

    @Test
    void there_is_no_price_before_the_term_nor_after_its_end() {
        LocalDate before = APRIL.minusDays(1);
        contract()
                .given(REGISTERED)
                .when(new ChangePrice(BLOCK, before, MORE))
                .expectNoEvents()
                .expectException(refusedWith(new OutsideTheTerm("from", before, TERMS.term())));
        contract()
                .given(REGISTERED, new ContractEnded(BLOCK, NEXT))
                .when(new ChangePrice(BLOCK, NEXT, MORE))
                .expectException(refusedWith(
                        new OutsideTheTerm("from", NEXT, TERMS.term().endingOn(NEXT))));
    }

    @Test
    void a_price_beyond_all_measure_is_a_slip() {
        contract()
                .given(REGISTERED)
                .when(new ChangePrice(BLOCK, NEXT, Money.pounds("9999999999.00")))
                .expectException(
                        refusedWith(new InvalidValue("pricePerBedWeek", "a bed's week costs at most 1000000.00")));
    }
}
