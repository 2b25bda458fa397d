package brokerage.plan;

import brokerage.language.id.ActionId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import brokerage.plan.PlanEvent.*;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** To recruit carers, planned in April and due by September. */
final class Actions {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ActionId RECRUIT = ActionId.of(COUNCIL, "1.1");
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    static final VaultRef OTHER = VaultRef.of(COUNCIL, "other");
    static final ActionDetails DETAILS = due(SEPTEMBER);
    static final ActionPlanned PLANNED = new ActionPlanned(RECRUIT, APRIL, DETAILS);
    static final ActionCompleted COMPLETED = new ActionCompleted(RECRUIT, JUNE, WORDS);

    private Actions() {}

    static FixtureConfiguration<Action> action() {
        return new AggregateTestFixture<>(Action.class);
    }

    /** The record after the action was planned and this. */
    static ActionHistory history(PlanEvent... events) {
        return Stream.of(events).reduce(ActionHistory.NONE.after(PLANNED), ActionHistory::after, (a, b) -> b);
    }

    static ActionDetails due(LocalDate on) {
        return details(1, "head-of-service", "fostering-share", on);
    }

    static ActionDetails details(int priority, String owner, String measure, LocalDate dueOn) {
        return new ActionDetails(priority, WORDS, owner, dueOn, measure, null);
    }
}
