package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.ReviseScheme;
import brokerage.pipeline.PipelineEvent.SchemeRevised;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class ReviseSchemeTest {

    @Test
    void it_is_to_be_otherwise_from_that_day() {
        scheme().given(PROPOSED)
                .when(new ReviseScheme(SCHEME, MARCH, beds(2)))
                .expectResultMessagePayload(1L)
                .expectEvents(new SchemeRevised(SCHEME, MARCH, beds(2)));

        var history = history(new SchemeRevised(SCHEME, MARCH, beds(2)));
        assertThat(history.details().on(FEBRUARY)).contains(DETAILS);
        assertThat(history.details().on(MARCH)).contains(beds(2));
    }

    @Test
    void the_same_again_changes_nothing() {
        scheme().given(PROPOSED, new SchemeRevised(SCHEME, MARCH, beds(2)))
                .when(new ReviseScheme(SCHEME, MARCH, beds(2)))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void only_what_is_proposed_and_goes_on_is_revised() {
        scheme().given(PROPOSED)
                .when(new ReviseScheme(SCHEME, JANUARY.minusDays(1), beds(2)))
                .expectException(refusedWith(new BeforeItWasProposed(JANUARY, JANUARY.minusDays(1))));
        scheme().given(PROPOSED, ABANDONED)
                .when(new ReviseScheme(SCHEME, MARCH, beds(2)))
                .expectException(refusedWith(new SchemeIsAbandoned(MARCH)));
        scheme().given(PROPOSED, OPENED)
                .when(new ReviseScheme(SCHEME, MARCH, beds(2)))
                .expectException(refusedWith(new SchemeHasOpened(FEBRUARY)));
    }
}
