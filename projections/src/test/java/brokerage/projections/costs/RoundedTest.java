package brokerage.projections.costs;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Money;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundedTest {

    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    @Test
    void the_whole_is_rounded_half_up() {
        assertThat(rounded(2, 3).whole()).isEqualTo(new Money(2));
        assertThat(rounded(2, 2, 3).whole()).isEqualTo(new Money(3));
        assertThat(rounded(7, 24).whole()).isEqualTo(new Money(3));
        assertThat(rounded(7, 25).whole()).isEqualTo(new Money(4));
    }

    @Test
    void pence_still_missing_go_to_the_largest_remainders() {
        assertThat(rounded(7, 9, 13, 5).parts()).containsExactly(new Money(1), new Money(2), new Money(1));
    }

    @Test
    void of_equal_remainders_the_first_gets_the_penny() {
        assertThat(rounded(7, 4, 4, 4, 4).parts()).containsExactly(new Money(1), new Money(1), Money.NONE, Money.NONE);
    }

    @Test
    void the_parts_of_any_whole_add_up_to_it_and_none_is_a_penny_off() {
        var random = new Random(4711);
        for (int i = 0; i < 5_000; i++) {
            long[] exact = random.longs(4, 0, 1_000).toArray();
            Rounded rounded = rounded(7, exact);
            assertThat(rounded.parts().stream().reduce(Money.NONE, Money::plus)).isEqualTo(rounded.whole());
            for (int part = 0; part < 4; part++)
                assertThat(Math.abs(rounded.parts().get(part).pence() * 7 - exact[part]))
                        .isLessThan(7);
        }
    }

    @Test
    void more_than_a_computer_counts_in_one_word_is_counted_all_the_same() {
        BigInteger much = SEVEN.multiply(BigInteger.TWO.pow(62));
        assertThat(Rounded.of(List.of(much, SEVEN), SEVEN).whole()).isEqualTo(new Money((1L << 62) + 1));
    }

    private static Rounded rounded(long ofAPenny, long... exact) {
        return Rounded.of(Arrays.stream(exact).mapToObj(BigInteger::valueOf).toList(), BigInteger.valueOf(ofAPenny));
    }
}
