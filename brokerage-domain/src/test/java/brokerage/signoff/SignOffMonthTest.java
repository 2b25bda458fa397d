package brokerage.signoff;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.id.CouncilId;
import brokerage.language.id.SignOffId;
import brokerage.language.id.VaultRef;
import brokerage.signoff.Compared.Differences;
import brokerage.signoff.Compared.Headcount;
import brokerage.signoff.SignOffCommand.SignOffMonth;
import brokerage.signoff.SignOffEvent.MonthSignedOff;
import brokerage.signoff.SignOffRefusal.MonthIsNotOver;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SignOffMonthTest {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final SignOffId MONTH = SignOffId.of(COUNCIL, MARCH);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");

    @Test
    void a_month_is_signed_off_once_it_is_over_and_again_when_the_lists_were_mended() {
        month().givenNoPriorActivity()
                .when(new SignOffMonth(MONTH, signed(APRIL, 2)))
                .expectResultMessagePayload(0L)
                .expectEvents(new MonthSignedOff(MONTH, signed(APRIL, 2)));
        month().given(new MonthSignedOff(MONTH, signed(APRIL, 2)))
                .when(new SignOffMonth(MONTH, signed(APRIL, 0)))
                .expectEvents(new MonthSignedOff(MONTH, signed(APRIL, 0)));

        assertThat(SignOffHistory.NONE
                        .after(new MonthSignedOff(MONTH, signed(APRIL, 2)))
                        .after(new MonthSignedOff(MONTH, signed(APRIL, 0)))
                        .signatures())
                .extracting(signature -> signature.compared().count())
                .containsExactly(2, 0);
    }

    @Test
    void told_again_it_changes_nothing() {
        month().given(new MonthSignedOff(MONTH, signed(APRIL, 2)))
                .when(new SignOffMonth(MONTH, signed(APRIL, 2)))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }

    @Test
    void none_is_signed_off_before_its_last_night_has_been() {
        LocalDate last = MARCH.atEndOfMonth();
        month().givenNoPriorActivity()
                .when(new SignOffMonth(MONTH, signed(last, 0)))
                .expectNoEvents()
                .expectException(refusedWith(new MonthIsNotOver(MARCH, last)));
    }

    @Test
    void differences_are_told_by_kind_and_add_up() {
        Compared compared = compared(List.of(
                new Differences(Disagreement.OTHER_AMOUNT, 3, Money.pounds("7.50")),
                new Differences(Disagreement.MISSING_HERE, 1, Money.NONE)));

        assertThat(compared.differences())
                .extracting(Differences::kind)
                .containsExactly(Disagreement.MISSING_HERE, Disagreement.OTHER_AMOUNT);
        assertThat(compared.count()).isEqualTo(4);
        assertThat(compared.amount()).hasToString("7.50");
    }

    @Test
    void it_is_known_by_its_month_and_its_lists_by_their_digests() {
        assertRefused(
                new InvalidValue("signoff", "a sign-off is known by its month, such as 2026-03"),
                () -> new SignOffId("signoff:oxfordshire:2026-13"));
        assertThat(MONTH.month()).isEqualTo(MARCH);
        Headcount none = new Headcount(0, 0, Money.NONE);
        assertRefused(
                new InvalidValue("ledger", "a SHA-256 digest in 64 hexadecimal digits is expected"),
                () -> new Compared(1, none, none, List.of(), "0".repeat(64), "ledger.csv"));
    }

    @Test
    void a_kind_without_a_difference_is_not_told() {
        assertRefused(
                new InvalidValue("count", "at least one difference of a kind is expected"),
                () -> new Differences(Disagreement.OTHER_AMOUNT, 0, Money.NONE));
    }

    private static FixtureConfiguration<SignedMonth> month() {
        return new AggregateTestFixture<>(SignedMonth.class);
    }

    private static Signature signed(LocalDate on, int differences) {
        return new Signature(
                on,
                compared(
                        differences == 0
                                ? List.of()
                                : List.of(
                                        new Differences(Disagreement.OTHER_AMOUNT, differences, Money.pounds("1.00")))),
                WORDS);
    }

    private static Compared compared(List<Differences> differences) {
        return new Compared(
                4711,
                new Headcount(2, 3, Money.pounds("100.00")),
                new Headcount(2, 2, Money.pounds("99.00")),
                differences,
                "0".repeat(64),
                "f".repeat(64));
    }
}
