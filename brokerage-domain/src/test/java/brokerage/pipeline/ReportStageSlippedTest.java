package brokerage.pipeline;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.pipeline.PipelineCommand.ReportStageSlipped;
import brokerage.pipeline.PipelineEvent.StageReached;
import brokerage.pipeline.PipelineEvent.StageSlipped;
import brokerage.pipeline.PipelineRefusal.*;
import brokerage.pipeline.Stages.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportStageSlippedTest {

    static final Stages LATER = new Stages(List.of(
            new Milestone(Stage.PROPERTY, APRIL.plusDays(30), 50),
            new Milestone(Stage.OPEN, SEPTEMBER.plusDays(30), 50)));
    static final StageSlipped SLIPPED = new StageSlipped(SCHEME, MARCH, Stage.PROPERTY, LATER, WORDS);

    @Test
    void what_comes_after_slips_with_it_and_is_no_surer() {
        scheme().given(PROPOSED)
                .when(new ReportStageSlipped(SCHEME, MARCH, Stage.PROPERTY, APRIL.plusDays(30), 50, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(SLIPPED);

        assertThat(history(SLIPPED).plans().on(FEBRUARY)).contains(STAGES);
        assertThat(history(SLIPPED).plans().on(MARCH)).contains(LATER);
    }

    @Test
    void what_comes_before_stays_where_it_is() {
        assertThat(STAGES.slipped(STAGES.opening(), SEPTEMBER.plusDays(1), 90).of(Stage.PROPERTY))
                .isEqualTo(STAGES.of(Stage.PROPERTY));
    }

    @Test
    void the_same_again_changes_nothing() {
        scheme().given(PROPOSED, SLIPPED)
                .when(new ReportStageSlipped(SCHEME, MARCH, Stage.PROPERTY, APRIL.plusDays(30), 50, OTHER))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void only_a_planned_stage_that_is_not_reached_slips_and_only_to_a_later_day() {
        scheme().given(PROPOSED)
                .when(new ReportStageSlipped(SCHEME, MARCH, Stage.FUNDING, SEPTEMBER, 50, WORDS))
                .expectException(refusedWith(new StageNotPlanned(Stage.FUNDING)));
        scheme().given(PROPOSED, new StageReached(SCHEME, Stage.PROPERTY, FEBRUARY))
                .when(new ReportStageSlipped(SCHEME, MARCH, Stage.PROPERTY, SEPTEMBER, 50, WORDS))
                .expectException(refusedWith(new StageWasReached(Stage.PROPERTY, FEBRUARY)));
        scheme().given(PROPOSED)
                .when(new ReportStageSlipped(SCHEME, MARCH, Stage.OPEN, APRIL, 50, WORDS))
                .expectException(refusedWith(new NotASlip(Stage.OPEN, SEPTEMBER)));
        scheme().given(PROPOSED, ABANDONED)
                .when(new ReportStageSlipped(SCHEME, MARCH, Stage.OPEN, APRIL, 50, WORDS))
                .expectException(refusedWith(new SchemeIsAbandoned(MARCH)));
    }
}
