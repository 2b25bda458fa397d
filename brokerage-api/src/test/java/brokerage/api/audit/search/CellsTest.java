package brokerage.api.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A"})
    void what_a_spreadsheet_would_calculate_is_said_to_be_text(String formula) {
        assertThat(Cells.safe(formula)).isEqualTo("'" + formula);
    }

    @Test
    void what_hides_or_turns_the_reading_is_shown_as_unreadable() {
        assertThat(Cells.safe("a\u202Eb\u200Bc\0d\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Cells.safe("\u202E=1")).isEqualTo("\uFFFD=1");
    }

    @Test
    void plain_text_and_numbers_stay_as_they_are() {
        assertThat(Cells.safe("a.smith 👧 é")).isEqualTo("a.smith 👧 é");
        assertThat(Cells.safe(-5L)).isEqualTo("-5");
        assertThat(Cells.safe(null)).isEmpty();
    }
}
