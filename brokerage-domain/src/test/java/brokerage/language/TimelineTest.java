package brokerage.language;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Timeline.Change;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    /** First from the second of May, then from the sixth. */
    static final Timeline<String> TWICE = Timeline.from(may(2), "first").with(may(6), "then");

    @Test
    void a_value_holds_until_the_next_change() {
        assertThat(TWICE.on(may(1))).isEmpty();
        assertThat(TWICE.on(may(2))).hasValue("first");
        assertThat(TWICE.on(may(5))).hasValue("first");
        assertThat(TWICE.on(may(6))).hasValue("then");
        assertThat(TWICE.on(may(31))).hasValue("then");
    }

    @Test
    void changes_may_be_told_in_any_order() {
        assertThat(Timeline.from(may(6), "then").with(may(2), "first")).isEqualTo(TWICE);
    }

    @Test
    void of_two_changes_on_one_date_the_later_told_stands() {
        assertThat(TWICE.with(may(6), "rather").on(may(6))).hasValue("rather");
        var twice = new Timeline<>(List.of(new Change<>(may(2), "wrong"), new Change<>(may(2), "right")));
        assertThat(twice).isEqualTo(Timeline.from(may(2), "right"));
    }

    @Test
    void it_says_on_a_date_only_what_was_told_of_that_date() {
        assertThat(TWICE.saysOn(may(6), "then")).isTrue();
        assertThat(TWICE.saysOn(may(7), "then")).isFalse();
        assertThat(TWICE.saysOn(may(6), "first")).isFalse();
    }

    @Test
    void an_earlier_beginning_draws_the_first_value_back() {
        assertThat(TWICE.beginningOn(may(1)))
                .isEqualTo(Timeline.from(may(1), "first").with(may(6), "then"));
    }

    @Test
    void a_later_beginning_folds_what_was_before() {
        assertThat(TWICE.beginningOn(may(4)))
                .isEqualTo(Timeline.from(may(4), "first").with(may(6), "then"));
        assertThat(TWICE.beginningOn(may(6))).isEqualTo(Timeline.from(may(6), "then"));
        assertThat(TWICE.beginningOn(may(8))).isEqualTo(Timeline.from(may(8), "then"));
    }

    @Test
    void an_empty_one_has_no_beginning() {
        assertThat(Timeline.<String>empty().beginningOn(may(1))).isEqualTo(Timeline.empty());
        assertThat(Timeline.<String>empty().movedStart(may(1), may(2))).isEqualTo(Timeline.empty());
    }

    @Test
    void what_was_known_from_the_start_moves_with_it() {
        assertThat(TWICE.movedStart(may(2), may(1))).isEqualTo(TWICE.beginningOn(may(1)));
        assertThat(TWICE.movedStart(may(2), may(4))).isEqualTo(TWICE.beginningOn(may(4)));
        assertThat(TWICE.movedStart(may(2), may(2))).isEqualTo(TWICE);
    }

    @Test
    void what_became_known_later_stays_where_it_is() {
        assertThat(TWICE.movedStart(may(1), may(1))).isEqualTo(TWICE);
        assertThat(TWICE.movedStart(may(1), LocalDate.of(2026, 4, 20))).isEqualTo(TWICE);
        assertThat(TWICE.movedStart(LocalDate.of(2026, 4, 20), may(1))).isEqualTo(TWICE);
        assertThat(TWICE.movedStart(may(1), may(4))).isEqualTo(TWICE.beginningOn(may(4)));
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }
}
