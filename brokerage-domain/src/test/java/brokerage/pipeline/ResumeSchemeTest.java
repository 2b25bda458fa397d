package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.ResumeScheme;
import brokerage.pipeline.PipelineEvent.SchemeResumed;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class ResumeSchemeTest {

    static final SchemeResumed RESUMED = new SchemeResumed(SCHEME, MARCH, WORDS);

    @Test
    void what_was_on_hold_or_given_up_goes_on() {
        for (PipelineEvent stopped : new PipelineEvent[] {ON_HOLD, ABANDONED})
            scheme().given(PROPOSED, stopped)
                    .when(new ResumeScheme(SCHEME, MARCH, WORDS))
                    .expectResultMessagePayload(2L)
                    .expectEvents(RESUMED);

        assertThat(history(ABANDONED, RESUMED).courseOn(MARCH)).contains(Course.UNDER_WAY);
        assertThat(history(ABANDONED, RESUMED).courseOn(FEBRUARY)).contains(Course.ABANDONED);
    }

    @Test
    void the_same_again_changes_nothing() {
        scheme().given(PROPOSED, ON_HOLD, RESUMED)
                .when(new ResumeScheme(SCHEME, MARCH, WORDS))
                .expectResultMessagePayload(2L)
                .expectNoEvents();
    }

    @Test
    void what_goes_on_or_opened_is_not_resumed() {
        scheme().given(PROPOSED)
                .when(new ResumeScheme(SCHEME, MARCH, null))
                .expectException(refusedWith(new SchemeIsUnderWay(MARCH)));
        scheme().given(PROPOSED, OPENED)
                .when(new ResumeScheme(SCHEME, MARCH, null))
                .expectException(refusedWith(new SchemeHasOpened(FEBRUARY)));
        scheme().given(PROPOSED, ON_HOLD, RESUMED)
                .when(new ResumeScheme(SCHEME, MARCH.minusDays(1), null))
                .expectException(refusedWith(new TurnedLater(MARCH.minusDays(1), MARCH)));
    }
}
