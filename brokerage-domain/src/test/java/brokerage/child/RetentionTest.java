package brokerage.child;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.Retention.Ground;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RetentionTest {

    static final YearMonth BORN = YearMonth.of(2012, 3);

    @Test
    void to_the_end_of_the_month_of_the_75th_birthday() {
        assertThat(Retention.of(BORN, null))
                .isEqualTo(new Retention(Ground.SEVENTY_FIFTH_BIRTHDAY, LocalDate.of(2087, 4, 1)));
    }

    @Test
    void or_fifteen_years_after_a_death_that_was_under_eighteen_for_certain() {
        assertThat(Retention.of(BORN, LocalDate.of(2030, 2, 28)))
                .isEqualTo(new Retention(Ground.FIFTEEN_YEARS_AFTER_DEATH, LocalDate.of(2045, 3, 1)));
        assertThat(Retention.of(BORN, LocalDate.of(2030, 3, 1)).ground())
                .as("who may have been eighteen already")
                .isEqualTo(Ground.SEVENTY_FIFTH_BIRTHDAY);
    }
}
