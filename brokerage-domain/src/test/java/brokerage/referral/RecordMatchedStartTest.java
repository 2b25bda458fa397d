package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;

import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.referral.ReferralCommand.RecordMatchedStart;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralEvent.ReferralFulfilled;
import brokerage.referral.ReferralRefusal.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of child and home with it is {@code StartMatchedTest}'s. */
class RecordMatchedStartTest {

    static final PlacementId SECOND = PlacementId.of(COUNCIL, "p-2");

    @Test
    void a_child_moves_in() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(start(ANN, PLACEMENT, 20))
                .expectResultMessagePayload(3L)
                .expectEvents(started(ANN, PLACEMENT, TODAY));
    }

    @Test
    void the_last_one_fulfils_the_referral_on_the_day_the_last_came() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(start(BEN, SECOND, 19))
                .expectResultMessagePayload(5L)
                .expectEvents(started(BEN, SECOND, may(19)), new ReferralFulfilled(REFERRAL, TODAY));
    }

    @Test
    void what_is_to_come_is_approved_first() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(start(ANN, PLACEMENT, 21))
                .expectNoEvents()
                .expectException(refusedWith(new ApprovalsOutstanding(MATCH, List.of("weekly-cost"))));
        referral()
                .given(LOGGED, OFFERED, PROPOSED, approved(MATCH, MONA, "weekly-cost"))
                .when(start(ANN, PLACEMENT, 21))
                .expectEvents(started(ANN, PLACEMENT, may(21)));
    }

    @Test
    void only_a_child_of_the_match() {
        referral()
                .given(LOGGED, OFFERED, proposed(MATCH, ANN))
                .when(start(BEN, SECOND, 20))
                .expectNoEvents()
                .expectException(refusedWith(new ChildNotReferred(BEN)));
    }

    @Test
    void a_child_comes_once() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(start(ANN, SECOND, 20))
                .expectNoEvents()
                .expectException(refusedWith(new ChildAlreadyPlaced(ANN)));
    }

    @Test
    void nobody_comes_by_what_no_longer_stands_or_never_did() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, REJECTED)
                .when(start(ANN, PLACEMENT, 20))
                .expectNoEvents()
                .expectException(refusedWith(new MatchNoLongerStands(MATCH, How.REJECTED)));
        referral()
                .given(LOGGED, OFFERED)
                .when(start(ANN, PLACEMENT, 20))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownMatch(MATCH)));
    }

    @Test
    void nobody_comes_by_what_is_closed() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, WITHDRAWN)
                .when(start(ANN, PLACEMENT, 20))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    static RecordMatchedStart start(ChildRef child, PlacementId placement, int day) {
        return new RecordMatchedStart(REFERRAL, MATCH, child, placement, may(day), TODAY);
    }
}
