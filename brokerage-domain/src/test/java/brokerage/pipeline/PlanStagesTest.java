package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.PlanStages;
import brokerage.pipeline.PipelineEvent.StagesPlanned;
import brokerage.pipeline.PipelineRefusal.*;
import org.junit.jupiter.api.Test;

class PlanStagesTest {

    @Test
    void the_stages_are_planned_anew_from_that_day() {
        scheme().given(PROPOSED)
                .when(new PlanStages(SCHEME, MARCH, opening(APRIL)))
                .expectResultMessagePayload(1L)
                .expectEvents(new StagesPlanned(SCHEME, MARCH, opening(APRIL)));

        var history = history(new StagesPlanned(SCHEME, MARCH, opening(APRIL)));
        assertThat(history.plans().on(FEBRUARY)).contains(STAGES);
        assertThat(history.plans().on(MARCH)).contains(opening(APRIL));
    }

    @Test
    void the_same_again_changes_nothing() {
        scheme().given(PROPOSED)
                .when(new PlanStages(SCHEME, JANUARY, STAGES))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }

    @Test
    void nothing_is_planned_to_have_opened_or_once_it_is_given_up() {
        scheme().given(PROPOSED)
                .when(new PlanStages(SCHEME, MARCH, opening(FEBRUARY)))
                .expectException(refusedWith(new OpensBeforeItIsPlanned(MARCH, FEBRUARY)));
        scheme().given(PROPOSED, ABANDONED)
                .when(new PlanStages(SCHEME, MARCH, STAGES))
                .expectException(refusedWith(new SchemeIsAbandoned(MARCH)));
    }
}
