package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.AbandonScheme;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class AbandonSchemeTest {

    @Test
    void it_is_given_up_from_that_day_and_stays_on_record() {
        scheme().given(PROPOSED)
                .when(new AbandonScheme(SCHEME, FEBRUARY, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(ABANDONED);

        assertThat(history(ABANDONED).courseOn(FEBRUARY)).contains(Course.ABANDONED);
        assertThat(history(ABANDONED).details().on(FEBRUARY)).contains(DETAILS);
    }

    @Test
    void the_same_again_changes_nothing() {
        scheme().given(PROPOSED, ABANDONED)
                .when(new AbandonScheme(SCHEME, FEBRUARY, WORDS))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void it_is_given_up_once_and_not_after_it_opened() {
        scheme().given(PROPOSED, ABANDONED)
                .when(new AbandonScheme(SCHEME, MARCH, WORDS))
                .expectException(refusedWith(new SchemeIsAbandoned(MARCH)));
        scheme().given(PROPOSED, OPENED)
                .when(new AbandonScheme(SCHEME, MARCH, WORDS))
                .expectException(refusedWith(new SchemeHasOpened(FEBRUARY)));
        scheme().given(PROPOSED, ABANDONED)
                .when(new AbandonScheme(SCHEME, JANUARY, WORDS))
                .expectException(refusedWith(new TurnedLater(JANUARY, FEBRUARY)));
    }
}
