package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.id.HomeId;
import brokerage.pipeline.PipelineCommand.OpenScheme;
import brokerage.pipeline.PipelineEvent.SchemeOpened;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class OpenSchemeTest {

    @Test
    void it_is_a_home_on_record_from_that_day() {
        scheme().given(PROPOSED)
                .when(new OpenScheme(SCHEME, FEBRUARY, HOME))
                .expectResultMessagePayload(1L)
                .expectEvents(OPENED);

        assertThat(history(OPENED).courseOn(FEBRUARY)).contains(Course.OPENED);
        assertThat(history(OPENED).courseOn(FEBRUARY.minusDays(1))).contains(Course.UNDER_WAY);
        assertThat(history(OPENED).reached()).containsEntry(Stage.OPEN, FEBRUARY);
    }

    @Test
    void the_same_again_changes_nothing_and_another_home_or_day_puts_it_right() {
        scheme().given(PROPOSED, OPENED)
                .when(new OpenScheme(SCHEME, FEBRUARY, HOME))
                .expectResultMessagePayload(1L)
                .expectNoEvents();

        HomeId other = HomeId.of(COUNCIL, "H10");
        var history = history(OPENED, new SchemeOpened(SCHEME, MARCH, other));
        assertThat(history.courseOn(FEBRUARY)).contains(Course.UNDER_WAY);
        assertThat(history.courseOn(MARCH)).contains(Course.OPENED);
    }

    @Test
    void what_is_not_proposed_yet_or_given_up_does_not_open() {
        scheme().given(PROPOSED)
                .when(new OpenScheme(SCHEME, JANUARY.minusDays(1), HOME))
                .expectException(refusedWith(new BeforeItWasProposed(JANUARY, JANUARY.minusDays(1))));
        scheme().given(PROPOSED, ABANDONED)
                .when(new OpenScheme(SCHEME, MARCH, HOME))
                .expectException(refusedWith(new SchemeIsAbandoned(MARCH)));
    }
}
