package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.child.LiftLegalHoldTest.LIFTED;
import static brokerage.child.PlaceLegalHoldTest.*;
import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.CorrectChild;
import brokerage.child.ChildCommand.EraseRecord;
import brokerage.child.ChildCommand.PlaceLegalHold;
import brokerage.child.ChildCommand.ReadHistory;
import brokerage.child.ChildCommand.StartLookingAfter;
import brokerage.child.ChildEvent.ChildMatched;
import brokerage.child.ChildEvent.RecordErased;
import brokerage.child.ChildRefusal.*;
import brokerage.child.Retention.Ground;
import brokerage.language.InvalidValue;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a child born in March 2012. */
class EraseRecordTest {

    static final LocalDate KEPT_UNTIL = LocalDate.of(2087, 4, 1);
    static final LocalDate DIED = LocalDate.of(2026, 6, 7);
    static final RecordErased ERASED = new RecordErased(CHILD, Ground.SEVENTY_FIFTH_BIRTHDAY, KEPT_UNTIL);

    @Test
    void after_the_month_of_the_75th_birthday_the_record_is_erased() {
        child().given(LOOKED_AFTER, ceased(may(9)))
                .when(erase(null, KEPT_UNTIL))
                .expectResultMessagePayload(2L)
                .expectEvents(ERASED);
    }

    @Test
    void before_that_it_is_kept() {
        child().given(LOOKED_AFTER, ceased(may(9)))
                .when(erase(null, KEPT_UNTIL.minusDays(1)))
                .expectNoEvents()
                .expectException(refusedWith(new StillKept(KEPT_UNTIL)));
    }

    @Test
    void of_a_child_who_died_under_eighteen_it_is_kept_for_fifteen_years_after_that() {
        LocalDate until = LocalDate.of(2041, 7, 1);
        child().given(LOOKED_AFTER, ceased(DIED))
                .when(erase(DIED, until))
                .expectEvents(new RecordErased(CHILD, Ground.FIFTEEN_YEARS_AFTER_DEATH, until));
        child().given(LOOKED_AFTER, ceased(DIED))
                .when(erase(DIED, until.minusDays(1)))
                .expectNoEvents()
                .expectException(refusedWith(new StillKept(until)));
    }

    @Test
    void a_death_ahead_or_before_birth_is_none() {
        assertRefused(
                new InvalidValue("diedOn", "what is recorded has happened: not after today"),
                () -> erase(may(21), may(20)));
        LocalDate unborn = LocalDate.of(2012, 2, 1);
        child().given(LOOKED_AFTER, ceased(may(9)))
                .when(erase(unborn, KEPT_UNTIL))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeBirth(unborn)));
    }

    @Test
    void a_legal_hold_forbids_it_until_it_is_lifted() {
        child().given(LOOKED_AFTER, ceased(may(9)), PLACED)
                .when(erase(null, KEPT_UNTIL))
                .expectNoEvents()
                .expectException(refusedWith(new UnderLegalHold(INQUIRY)));
        child().given(LOOKED_AFTER, ceased(may(9)), PLACED, LIFTED)
                .when(erase(null, KEPT_UNTIL))
                .expectEvents(ERASED);
    }

    @Test
    void whoever_is_in_care_or_for_whom_a_home_is_chosen_is_not_forgotten() {
        child().given(LOOKED_AFTER)
                .when(erase(null, KEPT_UNTIL))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyLookedAfter(may(1))));
        var match = new Matched(ReferralId.of(COUNCIL, "r-1"), MatchId.of(COUNCIL, "m-1"), OAK);
        child().given(LOOKED_AFTER, new ChildMatched(CHILD, match, may(5)), ceased(may(9)))
                .when(erase(null, KEPT_UNTIL))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyMatched(match)));
    }

    @Test
    void nothing_more_is_told_of_somebody_nobody_knows() {
        for (ChildCommand command : List.of(
                erase(null, KEPT_UNTIL),
                new StartLookingAfter(CHILD, may(20), PARTICULARS),
                new CorrectChild(CHILD, may(2), PARTICULARS, BECAUSE),
                new PlaceLegalHold(CHILD, INQUIRY, null, BECAUSE)))
            child().given(LOOKED_AFTER, ceased(may(9)), ERASED)
                    .when(command)
                    .expectNoEvents()
                    .expectException(refusedWith(new RecordIsErased(CHILD)));
    }

    @Test
    void what_happened_can_still_be_counted() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(9)), ceased(may(9)), ERASED)
                .when(new ReadHistory(CHILD))
                .expectSuccessfulHandlerExecution();
    }

    private static EraseRecord erase(@Nullable LocalDate diedOn, LocalDate today) {
        return new EraseRecord(CHILD, diedOn, today, List.of());
    }
}
