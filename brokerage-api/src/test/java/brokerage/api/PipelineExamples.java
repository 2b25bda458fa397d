package brokerage.api;

import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.PipelineEvent;
import brokerage.pipeline.PipelineEvent.*;
import brokerage.pipeline.SchemeDetails;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.pipeline.Stages.Milestone;
import java.time.LocalDate;
import java.util.List;

/** One of every event of a home to come, with everything said that it can say; and those that can leave things out. */
public final class PipelineExamples {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final SchemeId NORTH = SchemeId.of(COUNCIL, "north-2");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "secret-words");
    private static final SchemeDetails DETAILS = new SchemeDetails(
            HomeKind.CHILDRENS_HOME,
            4,
            false,
            ContractId.of(COUNCIL, "K1"),
            "E07000178",
            new Money(90_000_000),
            new Money(520_000),
            WORDS);
    private static final SchemeDetails BARE =
            new SchemeDetails(HomeKind.SOLO_HOME, 1, true, null, null, null, null, null);
    private static final Stages STAGES = new Stages(
            List.of(new Milestone(Stage.FUNDING, MONDAY, 90), new Milestone(Stage.OPEN, MONDAY.plusDays(200), 60)));

    private PipelineExamples() {}

    public static List<PipelineEvent> all() {
        return List.of(
                new SchemeProposed(NORTH, MONDAY, DETAILS, STAGES),
                new SchemeRevised(NORTH, MONDAY, DETAILS),
                new StagesPlanned(NORTH, MONDAY, STAGES),
                new StageReached(NORTH, Stage.FUNDING, MONDAY),
                new StageSlipped(NORTH, MONDAY, Stage.FUNDING, STAGES, WORDS),
                new SchemePutOnHold(NORTH, MONDAY, WORDS),
                new SchemeResumed(NORTH, MONDAY, WORDS),
                new SchemeAbandoned(NORTH, MONDAY, WORDS),
                new SchemeOpened(NORTH, MONDAY, HomeId.of(COUNCIL, "H1")));
    }

    public static List<PipelineEvent> sparse() {
        return List.of(new SchemeProposed(NORTH, MONDAY, BARE, STAGES), new SchemeResumed(NORTH, MONDAY, null));
    }
}
