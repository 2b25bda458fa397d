package brokerage.language;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void nights_cost_sevenths_of_their_week_and_are_rounded_once() {
        Cost night = Cost.of(1, Money.pounds("640.00"));

        assertThat(night.sevenths()).isEqualTo(BigInteger.valueOf(64_000));
        assertThat(night.rounded()).isEqualTo(Money.pounds("91.43"));
        assertThat(Cost.of(7, Money.pounds("640.00")).rounded()).isEqualTo(Money.pounds("640.00"));
        assertThat(night.plus(night).plus(night).rounded()).isEqualTo(Money.pounds("274.29"));
    }

    @Test
    void half_a_penny_is_a_penny() {
        assertThat(new Cost(BigInteger.valueOf(3)).rounded()).isEqualTo(Money.NONE);
        assertThat(new Cost(BigInteger.valueOf(4)).rounded()).isEqualTo(new Money(1));
        assertThat(Cost.NONE.rounded()).isEqualTo(Money.NONE);
    }

    @Test
    void it_is_never_negative() {
        assertRefused(new InvalidValue("cost", "a cost is never negative"), () -> new Cost(BigInteger.ONE.negate()));
    }
}
