package brokerage.language;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.EndReason;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.TrafficLight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"requires_improvement", "REQUIRES_IMPROVEMENT", " Requires improvement ", "requires-improvement"
            })
    void a_word_is_read_as_people_write_it(String written) {
        assertThat(Word.read(OfstedRating.class, "rating", written)).isEqualTo(OfstedRating.REQUIRES_IMPROVEMENT);
    }

    @Test
    void it_leaves_the_code_in_lower_case() {
        assertThat(OfstedRating.REQUIRES_IMPROVEMENT.word()).isEqualTo("requires_improvement");
    }

    @Test
    void another_word_is_refused_with_those_there_are() {
        assertRefused(
                new InvalidValue("light", "'pink' is not one of red, amber, green"),
                () -> Word.read(TrafficLight.class, "light", "pink"));
    }

    @Test
    void national_codes_are_read_too() {
        assertThat(Word.read(EndReason.class, "endReason", "creqb")).isEqualTo(EndReason.CREQB);
    }
}
