package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.PutSchemeOnHold;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class PutSchemeOnHoldTest {

    @Test
    void it_stands_still_from_that_day() {
        scheme().given(PROPOSED)
                .when(new PutSchemeOnHold(SCHEME, FEBRUARY, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(ON_HOLD);

        assertThat(history(ON_HOLD).courseOn(FEBRUARY)).contains(Course.ON_HOLD);
        assertThat(history(ON_HOLD).courseOn(FEBRUARY.minusDays(1))).contains(Course.UNDER_WAY);
    }

    @Test
    void the_same_again_changes_nothing() {
        scheme().given(PROPOSED, ON_HOLD)
                .when(new PutSchemeOnHold(SCHEME, FEBRUARY, WORDS))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void what_opened_or_was_decided_on_later_is_not_put_on_hold() {
        scheme().given(PROPOSED, OPENED)
                .when(new PutSchemeOnHold(SCHEME, JANUARY, WORDS))
                .expectException(refusedWith(new SchemeHasOpened(FEBRUARY)));
        scheme().given(PROPOSED, ABANDONED)
                .when(new PutSchemeOnHold(SCHEME, MARCH, WORDS))
                .expectException(refusedWith(new SchemeIsAbandoned(MARCH)));
        scheme().given(PROPOSED, ABANDONED)
                .when(new PutSchemeOnHold(SCHEME, JANUARY, WORDS))
                .expectException(refusedWith(new TurnedLater(JANUARY, FEBRUARY)));
    }
}
