package brokerage.language;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void the_start_night_counts_and_the_end_night_does_not() {
        assertThat(nights(2, 4).contains(may(1))).isFalse();
        assertThat(nights(2, 4).contains(may(2))).isTrue();
        assertThat(nights(2, 4).contains(may(3))).isTrue();
        assertThat(nights(2, 4).contains(may(4))).isFalse();
    }

    @Test
    void an_open_one_goes_on() {
        assertThat(Period.since(may(2)).isOpen()).isTrue();
        assertThat(Period.since(may(2)).contains(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void it_does_not_end_before_it_began() {
        assertRefused(new InvalidValue("until", "2026-05-01 is before it began on 2026-05-02"), () -> nights(2, 1));
    }

    @Test
    void those_that_meet_on_one_date_do_not_overlap() {
        assertThat(nights(2, 4).overlaps(nights(4, 6))).isFalse();
        assertThat(nights(4, 6).overlaps(nights(2, 4))).isFalse();
        assertThat(nights(2, 5).overlaps(nights(4, 6))).isTrue();
        assertThat(Period.since(may(1)).overlaps(Period.since(may(9)))).isTrue();
        assertThat(Period.since(may(4)).overlaps(nights(2, 4))).isFalse();
    }

    @Test
    void one_of_no_nights_holds_nothing_and_touches_nothing() {
        assertThat(nights(3, 3).hasNoNight()).isTrue();
        assertThat(nights(3, 3).contains(may(3))).isFalse();
        assertThat(nights(3, 3).overlaps(nights(2, 5))).isFalse();
        assertThat(nights(2, 5).overlaps(nights(3, 3))).isFalse();
        assertThat(nights(3, 3).overlaps(nights(3, 3))).isFalse();
    }

    @Test
    void the_nights_two_share_are_a_period_too() {
        assertThat(nights(2, 6).within(nights(4, 9))).hasValue(nights(4, 6));
        assertThat(nights(4, 9).within(nights(2, 6))).hasValue(nights(4, 6));
        assertThat(Period.since(may(4)).within(nights(2, 6))).hasValue(nights(4, 6));
        assertThat(nights(2, 6).within(Period.since(may(4)))).hasValue(nights(4, 6));
        assertThat(Period.since(may(4)).within(Period.since(may(2)))).hasValue(Period.since(may(4)));
        assertThat(nights(2, 4).within(nights(4, 6))).isEmpty();
    }

    @Test
    void it_says_itself_in_words() {
        assertThat(nights(2, 4).inWords()).isEqualTo("from 2026-05-02 until 2026-05-04");
        assertThat(nights(2, 4).endingOn(null).inWords()).isEqualTo("since 2026-05-02");
    }

    static Period nights(int from, int until) {
        return new Period(may(from), may(until));
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }
}
