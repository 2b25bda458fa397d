package brokerage.pipeline;

import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.PipelineEvent.*;
import brokerage.pipeline.Stages.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A home of four beds, proposed in January, to be bought by April and to open in September. */
final class Schemes {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final SchemeId SCHEME = SchemeId.of(COUNCIL, "north");
    static final HomeId HOME = HomeId.of(COUNCIL, "H9");
    static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    static final VaultRef OTHER = VaultRef.of(COUNCIL, "other");
    static final SchemeDetails DETAILS = beds(4);
    static final Stages STAGES =
            new Stages(List.of(new Milestone(Stage.PROPERTY, APRIL, 80), new Milestone(Stage.OPEN, SEPTEMBER, 60)));
    static final SchemeProposed PROPOSED = new SchemeProposed(SCHEME, JANUARY, DETAILS, STAGES);
    static final SchemePutOnHold ON_HOLD = new SchemePutOnHold(SCHEME, FEBRUARY, WORDS);
    static final SchemeAbandoned ABANDONED = new SchemeAbandoned(SCHEME, FEBRUARY, WORDS);
    static final SchemeOpened OPENED = new SchemeOpened(SCHEME, FEBRUARY, HOME);

    private Schemes() {}

    static FixtureConfiguration<Scheme> scheme() {
        return new AggregateTestFixture<>(Scheme.class);
    }

    /** The record after the scheme was proposed and this. */
    static SchemeHistory history(PipelineEvent... events) {
        return Stream.of(events).reduce(SchemeHistory.NONE.after(PROPOSED), SchemeHistory::after, (a, b) -> b);
    }

    static SchemeDetails beds(int beds) {
        return new SchemeDetails(HomeKind.CHILDRENS_HOME, beds, true, null, null, null, null, null);
    }

    static Stages opening(LocalDate on) {
        return new Stages(List.of(new Milestone(Stage.OPEN, on, 60)));
    }
}
