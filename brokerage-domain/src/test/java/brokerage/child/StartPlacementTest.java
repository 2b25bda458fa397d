package brokerage.child;

import brokerage.child.ChildCommand.StartLookingAfter;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.language.Arrangement;
import brokerage.language.Basis;
import brokerage.language.ChildRef;
import brokerage.language.CouncilId;
import brokerage.language.HomeId;
import brokerage.language.PlacementId;
import brokerage.language.PlacementRegistration;
import brokerage.language.PlacementType;
import brokerage.language.Refused;
import brokerage.language.VaultRef;
import brokerage.language.WeeklyFees;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class StartPlacementTest {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ChildRef CHILD = ChildRef.of(COUNCIL, "c-1");
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final Particulars P =
            new Particulars(VaultRef.of(COUNCIL, "a"), VaultRef.of(COUNCIL, "b"), null, YearMonth.of(2012, 3), false);

    final FixtureConfiguration<Child> child = new AggregateTestFixture<>(Child.class);

    @Test
    void a_child_looked_after_is_placed() {
        Placed placed = placed("p-1", MAY);
        child.given(new ChildBecameLookedAfter(CHILD, MAY, P))
                .when(new StartPlacement(CHILD, placed, null, null, MAY, List.of()))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(1L)
                .expectEvents(new PlacementStarted(CHILD, placed, null, ChildRules.of(looked(), placed)));
    }

    @Test
    void a_child_lives_in_one_place() {
        child.given(
                        new ChildBecameLookedAfter(CHILD, MAY, P),
                        new PlacementStarted(CHILD, placed("p-1", MAY), null, List.of()))
                .when(new StartPlacement(CHILD, placed("p-2", MAY.plusDays(1)), null, null, MAY, List.of()))
                .expectNoEvents()
                .expectException(Refused.class);
    }

    @Test
    void the_first_of_all() {
        child.givenNoPriorActivity()
                .when(new StartLookingAfter(CHILD, MAY, P))
                .expectResultMessagePayload(0L)
                .expectEvents(new ChildBecameLookedAfter(CHILD, MAY, P));
    }

    static ChildHistory looked() {
        return ChildHistory.NONE.after(new ChildBecameLookedAfter(CHILD, MAY, P));
    }

    static Placed placed(String key, LocalDate from) {
        return new Placed(
                PlacementId.of(COUNCIL, key),
                HomeId.of(COUNCIL, "h-1"),
                null,
                from,
                new Arrangement(PlacementType.FOSTER_IFA, Basis.SPOT, null, null),
                WeeklyFees.NONE,
                PlacementRegistration.REGISTERED,
                null,
                null);
    }
}
