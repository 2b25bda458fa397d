package brokerage.pipeline;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.pipeline.Schemes.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.language.id.ContractId;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.PipelineCommand.ProposeScheme;
import brokerage.pipeline.PipelineRefusal.*;
import brokerage.pipeline.Stages.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposeSchemeTest {

    @Test
    void a_scheme_is_proposed_and_is_under_way_as_an_idea() {
        scheme().givenNoPriorActivity()
                .when(new ProposeScheme(SCHEME, JANUARY, DETAILS, STAGES))
                .expectResultMessagePayload(0L)
                .expectEvents(PROPOSED);

        assertThat(history().courseOn(JANUARY)).contains(Course.UNDER_WAY);
        assertThat(history().courseOn(JANUARY.minusDays(1))).isEmpty();
        assertThat(history().reached()).containsOnlyKeys(Stage.IDEA);
    }

    @Test
    void a_scheme_is_proposed_once() {
        scheme().given(PROPOSED)
                .when(new ProposeScheme(SCHEME, FEBRUARY, DETAILS, STAGES))
                .expectNoEvents()
                .expectException(refusedWith(new SchemeAlreadyProposed(SCHEME)));
    }

    @Test
    void none_is_to_open_before_it_is_proposed() {
        scheme().givenNoPriorActivity()
                .when(new ProposeScheme(SCHEME, FEBRUARY, DETAILS, opening(JANUARY)))
                .expectException(refusedWith(new OpensBeforeItIsPlanned(FEBRUARY, JANUARY)));
    }

    @Test
    void it_adds_beds_of_the_councils_own_or_by_contract() {
        for (int beds : new int[] {0, 101})
            assertRefused(new InvalidValue("beds", "a scheme adds between 1 and 100 beds"), () -> beds(beds));
        ContractId contract = ContractId.of(COUNCIL, "K1");
        assertRefused(
                new InvalidValue("contract", "beds of the council's own are bought by no contract"),
                () -> new SchemeDetails(HomeKind.SOLO_HOME, 1, true, contract, null, null, null, null));
        assertRefused(
                new InvalidValue("authority", "the code of a local authority is expected, as E07000178"),
                () -> new SchemeDetails(HomeKind.SOLO_HOME, 1, false, contract, "Oxford", null, null, null));
    }

    @Test
    void its_stages_come_in_their_order_once_each_and_end_with_opening() {
        var open = new Milestone(Stage.OPEN, APRIL, 50);
        var funded = new Milestone(Stage.FUNDING, MARCH, 50);
        assertThat(new Stages(List.of(open, funded)).milestones()).containsExactly(funded, open);
        assertRefused(
                new InvalidValue("stages", "the stage open is planned, however unsure"),
                () -> new Stages(List.of(funded)));
        assertRefused(
                new InvalidValue("stages", "the stage open is planned, however unsure"), () -> new Stages(List.of()));
        assertRefused(
                new InvalidValue("stages", "the stage open is planned twice"), () -> new Stages(List.of(open, open)));
        assertRefused(
                new InvalidValue("stages", "the stage open is not planned before funding"),
                () -> new Stages(List.of(new Milestone(Stage.FUNDING, SEPTEMBER, 50), open)));
        for (int confidence : new int[] {-1, 101})
            assertRefused(
                    new InvalidValue("confidence", "a confidence lies between 0 and 100"),
                    () -> new Milestone(Stage.OPEN, APRIL, confidence));
    }
}
