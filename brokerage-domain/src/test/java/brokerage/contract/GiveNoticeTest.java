package brokerage.contract;

import static brokerage.contract.Contracts.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractCommand.GiveNotice;
import brokerage.contract.ContractEvent.NoticeGiven;
import brokerage.contract.ContractRefusal.EndsBeforeItStarts;
import brokerage.contract.ContractRefusal.EndsBeyondItsTerm;
import brokerage.contract.Letters.Notice;
import brokerage.language.InvalidValue;
import brokerage.language.provision.NoticeBy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GiveNoticeTest {

    static final LocalDate JUNE = APRIL.plusMonths(2);
    static final Notice NOTICE = notice(JUNE, JUNE.plusMonths(6));

    @Test
    void one_side_says_when_it_wants_the_contract_to_end_and_it_goes_on_until_then() {
        var given = new NoticeGiven(BLOCK, NOTICE);
        contract()
                .given(REGISTERED)
                .when(new GiveNotice(BLOCK, NOTICE))
                .expectResultMessagePayload(1L)
                .expectEvents(given);

        assertThat(history(given).term()).isEqualTo(TERMS.term());
    }

    @Test
    void the_same_again_changes_nothing_and_otherwise_takes_its_place() {
        var other = new NoticeGiven(BLOCK, notice(JUNE, JUNE.plusMonths(7)));
        contract()
                .given(REGISTERED, new NoticeGiven(BLOCK, NOTICE))
                .when(new GiveNotice(BLOCK, NOTICE))
                .expectNoEvents();

        assertThat(history(new NoticeGiven(BLOCK, NOTICE), other).letters().notices())
                .containsExactly(other.notice());
    }

    @Test
    void a_notice_ends_the_contract_neither_before_it_is_given_nor_outside_the_term() {
        assertRefused(
                new InvalidValue("endsOn", "a notice is given before what it ends is over"),
                () -> notice(JUNE, JUNE.minusDays(1)));
        contract()
                .given(REGISTERED)
                .when(new GiveNotice(BLOCK, notice(APRIL.minusDays(9), APRIL)))
                .expectException(refusedWith(new EndsBeforeItStarts(APRIL, APRIL)));
        contract()
                .given(REGISTERED)
                .when(new GiveNotice(BLOCK, notice(JUNE, APRIL.plusYears(6))))
                .expectException(refusedWith(new EndsBeyondItsTerm(APRIL.plusYears(5), APRIL.plusYears(6))));
    }

    private static Notice notice(LocalDate given, LocalDate ends) {
        return new Notice(NoticeBy.PROVIDER, given, ends, WORDS);
    }
}
