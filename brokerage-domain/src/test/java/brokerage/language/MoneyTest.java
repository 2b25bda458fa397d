package brokerage.language;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brokerage.language.care.WeeklyFees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"5500, 550000", "5500.5, 550050", "' 388.00 ', 38800", "0, 0", "0.01, 1", "12.340, 1234"})
    void pounds_are_read_to_the_penny(String pounds, long pence) {
        assertThat(Money.pounds(pounds)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345", "0.001"})
    void parts_of_a_penny_are_refused_and_not_rounded(String pounds) {
        assertRefused(
                new InvalidValue("money", "'%s' is not in whole pence".formatted(pounds)), () -> Money.pounds(pounds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "1,000", "£5", "1e9", "1e999999999", "NaN", "99999999999999999999", "1.", ".5", "٣"})
    void what_is_not_an_amount_is_refused(String pounds) {
        assertRefused(new InvalidValue("money", "'%s' is not an amount".formatted(pounds)), () -> Money.pounds(pounds));
    }

    @Test
    void an_amount_is_never_negative() {
        var refusal = new InvalidValue("money", "an amount is never negative");
        assertRefused(refusal, () -> Money.pounds("-0.01"));
        assertRefused(refusal, () -> new Money(-1));
    }

    @Test
    void amounts_add_up_or_say_that_they_cannot() {
        assertThat(new Money(99).plus(new Money(2))).isEqualTo(new Money(101));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    }

    @Test
    void it_is_written_with_two_decimals_and_read_back() {
        assertThat(new Money(550_050)).hasToString("5500.50");
        assertThat(new Money(7)).hasToString("0.07");
        assertThat(Money.pounds(new Money(550_050).toString())).isEqualTo(new Money(550_050));
    }

    @Test
    void amounts_compare_by_their_pence() {
        assertThat(new Money(2)).isGreaterThan(new Money(1));
    }

    @Test
    void weekly_fees_are_the_sum_of_their_parts() {
        var fees = new WeeklyFees(new Money(1), new Money(20), new Money(300), new Money(4_000));
        assertThat(fees.total()).isEqualTo(new Money(4_321));
        assertThat(WeeklyFees.NONE.total()).isEqualTo(Money.NONE);
    }
}
