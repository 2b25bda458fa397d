package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.ReportStageReached;
import brokerage.pipeline.PipelineEvent.StageReached;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class ReportStageReachedTest {

    static final StageReached BOUGHT = new StageReached(SCHEME, Stage.PROPERTY, MARCH);

    @Test
    void a_stage_is_reached_on_a_day_whatever_was_planned() {
        scheme().given(PROPOSED)
                .when(new ReportStageReached(SCHEME, Stage.PROPERTY, MARCH))
                .expectResultMessagePayload(1L)
                .expectEvents(BOUGHT);
        scheme().given(PROPOSED, ON_HOLD)
                .when(new ReportStageReached(SCHEME, Stage.BUILDING, MARCH))
                .expectEvents(new StageReached(SCHEME, Stage.BUILDING, MARCH));
    }

    @Test
    void the_same_again_changes_nothing_and_another_day_puts_it_right() {
        scheme().given(PROPOSED, BOUGHT)
                .when(new ReportStageReached(SCHEME, Stage.PROPERTY, MARCH))
                .expectResultMessagePayload(1L)
                .expectNoEvents();

        assertThat(history(BOUGHT, new StageReached(SCHEME, Stage.PROPERTY, APRIL))
                        .reached())
                .containsEntry(Stage.PROPERTY, APRIL);
    }

    @Test
    void opening_names_its_home_and_what_is_over_reaches_nothing() {
        scheme().given(PROPOSED)
                .when(new ReportStageReached(SCHEME, Stage.OPEN, MARCH))
                .expectException(refusedWith(new OpeningNamesItsHome()));
        scheme().given(PROPOSED, OPENED)
                .when(new ReportStageReached(SCHEME, Stage.PROPERTY, MARCH))
                .expectException(refusedWith(new SchemeHasOpened(FEBRUARY)));
        scheme().given(PROPOSED, OPENED)
                .when(new ReportStageReached(SCHEME, Stage.PROPERTY, FEBRUARY.minusDays(1)))
                .expectEvents(new StageReached(SCHEME, Stage.PROPERTY, FEBRUARY.minusDays(1)));
    }
}
