package brokerage.child;

import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildEvent.ChildCeasedToBeLookedAfter;
import brokerage.child.ChildEvent.PlacementCorrected;
import brokerage.child.ChildEvent.PlacementEnded;
import brokerage.child.ChildEvent.PlacementRecordedInError;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.language.Arrangement;
import brokerage.language.Basis;
import brokerage.language.ChildRef;
import brokerage.language.CouncilId;
import brokerage.language.EndReason;
import brokerage.language.HomeId;
import brokerage.language.Period;
import brokerage.language.PlacementId;
import brokerage.language.PlacementRegistration;
import brokerage.language.PlacementType;
import brokerage.language.Refused;
import brokerage.language.Timeline;
import brokerage.language.VaultRef;
import brokerage.language.WeeklyFees;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordPlacementsTest {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ChildRef CHILD = ChildRef.of(COUNCIL, "c-1");
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final Particulars P =
            new Particulars(VaultRef.of(COUNCIL, "a"), VaultRef.of(COUNCIL, "b"), null, YearMonth.of(2012, 3), false);

    final FixtureConfiguration<Child> child = new AggregateTestFixture<>(Child.class);

    @Test
    void what_is_new_is_recorded_with_its_end() {
        lookedAfter()
                .when(record(told("p-1", MAY, JUNE, EndReason.CARPL), told("p-2", JUNE, null, null)))
                .expectEventsMatching(kinds(PlacementStarted.class, PlacementEnded.class, PlacementStarted.class));
    }

    @Test
    void what_is_the_same_changes_nothing() {
        lookedAfter()
                .andGivenCommands(record(told("p-1", MAY, JUNE, EndReason.CARPL)))
                .when(record(told("p-1", MAY, JUNE, EndReason.CARPL)))
                .expectNoEvents();
    }

    @Test
    void what_differs_is_corrected() {
        Placement right = told("p-1", MAY, JULY, EndReason.CARPL);
        lookedAfter()
                .andGivenCommands(record(told("p-1", MAY, JUNE, EndReason.CARPL)))
                .when(record(right))
                .expectEvents(new PlacementCorrected(CHILD, right, null));
    }

    @Test
    void two_places_at_once_are_refused() {
        lookedAfter()
                .when(record(told("p-1", MAY, JULY, EndReason.CARPL), told("p-2", JUNE, null, null)))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    @Test
    void what_is_told_no_longer_was_recorded_in_error_and_makes_room() {
        lookedAfter()
                .andGivenCommands(record(told("p-1", MAY, JUNE, EndReason.CARPL), told("p-2", JUNE, null, null)))
                .when(new RecordPlacements(
                        CHILD, List.of(told("p-1", MAY, null, null)), List.of(id("p-2"), id("p-unknown"))))
                .expectEvents(
                        new PlacementRecordedInError(CHILD, id("p-2"), null),
                        new PlacementCorrected(CHILD, told("p-1", MAY, null, null), null));
    }

    @Test
    void leaving_care_ceases_it_and_a_later_stay_resumes_it() {
        lookedAfter()
                .when(record(told("p-1", MAY, JUNE, EndReason.LEFT_CARE), told("p-2", JULY, null, null)))
                .expectEventsMatching(kinds(
                        PlacementStarted.class,
                        PlacementEnded.class,
                        ChildCeasedToBeLookedAfter.class,
                        ChildBecameLookedAfter.class,
                        PlacementStarted.class));
    }

    @Test
    void the_day_of_leaving_care_can_be_corrected() {
        Placement right = told("p-1", MAY, JULY, EndReason.LEFT_CARE);
        lookedAfter()
                .andGivenCommands(record(told("p-1", MAY, JUNE, EndReason.LEFT_CARE)))
                .when(record(right))
                .expectEvents(new PlacementCorrected(CHILD, right, null), new ChildCeasedToBeLookedAfter(CHILD, JULY));
    }

    @Test
    void a_child_who_did_not_leave_care_after_all_is_looked_after_on() {
        Placement right = told("p-1", MAY, null, null);
        lookedAfter()
                .andGivenCommands(record(told("p-1", MAY, JUNE, EndReason.LEFT_CARE)))
                .when(record(right))
                .expectEvents(new PlacementCorrected(CHILD, right, null), new ChildBecameLookedAfter(CHILD, JUNE, P));
    }

    private TestExecutor<Child> lookedAfter() {
        return child.given(new ChildBecameLookedAfter(CHILD, MAY, P));
    }

    private static RecordPlacements record(Placement... told) {
        return new RecordPlacements(CHILD, List.of(told), List.of());
    }

    private static PlacementId id(String key) {
        return PlacementId.of(COUNCIL, key);
    }

    private static Placement told(String key, LocalDate from, @Nullable LocalDate until, @Nullable EndReason reason) {
        var terms = new Terms(
                Timeline.empty(),
                Timeline.from(from, new Arrangement(PlacementType.RESIDENTIAL, Basis.SPOT, null, null)),
                Timeline.from(from, WeeklyFees.NONE),
                Timeline.from(from, PlacementRegistration.REGISTERED),
                Timeline.empty());
        return new Placement(
                id(key), HomeId.of(COUNCIL, "h-" + key), new Period(from, until), reason, terms, List.of(), null);
    }

    private static Matcher<List<EventMessage<?>>> kinds(Class<?>... kinds) {
        return new CustomTypeSafeMatcher<>(List.of(kinds).toString()) {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                return events.stream()
                        .map(EventMessage::getPayloadType)
                        .toList()
                        .equals(List.of(kinds));
            }
        };
    }
}
