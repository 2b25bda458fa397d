package brokerage.language.care;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import brokerage.language.InvalidValue;
import org.junit.jupiter.api.Test;

class FundingSharesTest {

    static final InvalidValue NOT_A_WHOLE = new InvalidValue("funding", "the shares must add up to 100 per cent");

    @Test
    void the_three_make_a_whole() {
        assertThatCode(() -> new FundingShares(3_334, 3_333, 3_333)).doesNotThrowAnyException();
        assertThatCode(() -> new FundingShares(10_000, 0, 0)).doesNotThrowAnyException();
    }

    @Test
    void less_or_more_than_a_whole_is_refused() {
        assertRefused(NOT_A_WHOLE, () -> new FundingShares(3_333, 3_333, 3_333));
        assertRefused(NOT_A_WHOLE, () -> new FundingShares(10_000, 1, 0));
    }

    @Test
    void shares_so_large_that_they_run_over_do_not_pass_for_a_whole() {
        assertRefused(NOT_A_WHOLE, () -> new FundingShares(Integer.MAX_VALUE, Integer.MAX_VALUE, 10_002));
    }

    @Test
    void a_share_is_never_negative() {
        assertRefused(new InvalidValue("funding", "a share is never negative"), () -> new FundingShares(10_001, -1, 0));
    }
}
