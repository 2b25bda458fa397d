package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.language.provision.EmptyNight.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.AgreeEmptyNights;
import brokerage.contract.ContractEvent.ContractCorrected;
import brokerage.contract.ContractEvent.EmptyNightsAgreed;
import brokerage.contract.ContractHistory.Paid;
import brokerage.language.care.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreeEmptyNightsTest {

    static final LocalDate NEXT = APRIL.plusYears(1);
    static final Clause NOT_THEIR_OWN_DOING = new Clause(List.of(WIND_DOWN, NO_SUITABLE_REFERRAL), WORDS);
    static final Clause PAY_AS_USED = new Clause(List.of(), null);

    @Test
    void from_a_date_a_clause_says_which_empty_nights_are_paid() {
        var agreed = new EmptyNightsAgreed(BLOCK, NEXT, NOT_THEIR_OWN_DOING);
        contract()
                .given(REGISTERED)
                .when(new AgreeEmptyNights(BLOCK, NEXT, NOT_THEIR_OWN_DOING))
                .expectResultMessagePayload(1L)
                .expectEvents(agreed);

        assertThat(history(agreed).paidOn(NEXT)).isEqualTo(new Paid(List.of(NO_SUITABLE_REFERRAL, WIND_DOWN), false));
    }

    @Test
    void before_it_and_without_it_the_terms_tell_usable_beds_from_closed_ones() {
        assertThat(history(new EmptyNightsAgreed(BLOCK, NEXT, PAY_AS_USED)).paidOn(NEXT.minusDays(1)))
                .isEqualTo(new Paid(List.of(values()), false));
        assertThat(history(new ContractCorrected(BLOCK, simple(false, true))).paidOn(NEXT))
                .isEqualTo(new Paid(List.of(), true));
        assertThat(history(new ContractCorrected(BLOCK, simple(null, null))).paidOn(NEXT))
                .isEqualTo(new Paid(List.of(), false));
    }

    @Test
    void a_bed_out_of_use_is_paid_where_the_providers_closure_is() {
        var clause = new Clause(List.of(PROVIDER_CLOSURE, PROVIDER_CLOSURE), null);
        assertThat(history(new EmptyNightsAgreed(BLOCK, NEXT, clause)).paidOn(NEXT))
                .isEqualTo(new Paid(List.of(PROVIDER_CLOSURE), true));
    }

    @Test
    void the_same_again_changes_nothing() {
        contract()
                .given(REGISTERED, new EmptyNightsAgreed(BLOCK, NEXT, PAY_AS_USED))
                .when(new AgreeEmptyNights(BLOCK, NEXT, PAY_AS_USED))
                .expectNoEvents();
    }

    @Test
    void a_clause_holds_while_the_contract_runs() {
        contract()
                .given(REGISTERED)
                .when(new AgreeEmptyNights(BLOCK, APRIL.minusDays(1), PAY_AS_USED))
                .expectNoEvents()
                .expectException(refusedWith(outside(APRIL.minusDays(1))));
    }

    private static ContractTerms simple(Boolean voids, Boolean closures) {
        return new ContractTerms(null, "Simple", Basis.BLOCK, TERMS.term(), null, 1, 1, 0, voids, closures);
    }
}
