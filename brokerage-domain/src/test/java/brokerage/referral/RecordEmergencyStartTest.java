package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.referral.ReferralCommand.RecordEmergencyStart;
import brokerage.referral.ReferralEvent.MatchEnded;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralEvent.PlacedInEmergency;
import brokerage.referral.ReferralEvent.ReferralFulfilled;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.VerbalApproval;
import org.junit.jupiter.api.Test;

/** What becomes of child and home with it is {@code StartInEmergencyTest}'s. */
class RecordEmergencyStartTest {

    static final VerbalApproval SAID_SO = new VerbalApproval(Approver.BROKERAGE_TEAM_MANAGER, null, AT);

    @Test
    void it_is_recorded_with_what_the_rules_say_and_who_must_approve() {
        var start = start(MATCH, ANN, 20);
        Match judged = Matching.inEmergency(history(LOGGED), start);
        referral()
                .given(LOGGED)
                .when(start)
                .expectResultMessagePayload(1L)
                .expectEvents(new PlacedInEmergency(REFERRAL, judged, ANN, PLACEMENT, SAID_SO));
        assertThat(judged.findings()).extracting(Finding::rule).contains("red-traffic-light", "weekly-cost");
        assertThat(judged.needed())
                .containsExactly(
                        new ApprovalNeeded("red-traffic-light", DORA.as()),
                        new ApprovalNeeded("weekly-cost", MONA.as()));
    }

    @Test
    void the_last_one_fulfils_the_referral() {
        referral()
                .given(logged(ANN))
                .when(start(MATCH, ANN, 19))
                .expectEvents(placed(MATCH, ANN, 19), new ReferralFulfilled(REFERRAL, may(19)));
    }

    @Test
    void a_match_that_nobody_waits_for_any_longer_ends() {
        var emergency = match("m-2");
        referral()
                .given(logged(ANN), OFFERED, proposed(MATCH, ANN))
                .when(start(emergency, ANN, 20))
                .expectEvents(
                        placed(emergency, ANN, 20),
                        new MatchEnded(REFERRAL, MATCH, How.WITHDRAWN, "olive", TODAY, null),
                        new ReferralFulfilled(REFERRAL, TODAY));
    }

    @Test
    void one_that_a_sibling_waits_for_or_came_by_does_not() {
        var emergency = match("m-2");
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(start(emergency, ANN, 20))
                .expectEvents(placed(emergency, ANN, 20));
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(BEN, PLACEMENT, may(19)))
                .when(start(emergency, ANN, 20))
                .expectEvents(placed(emergency, ANN, 20), new ReferralFulfilled(REFERRAL, TODAY));
    }

    @Test
    void it_has_happened() {
        referral()
                .given(LOGGED)
                .when(start(MATCH, ANN, 21))
                .expectNoEvents()
                .expectException(refusedWith(new EmergencyIsNow(may(21))));
    }

    @Test
    void a_child_of_the_referral_is_placed_once() {
        referral()
                .given(LOGGED)
                .when(start(MATCH, CAT, 20))
                .expectNoEvents()
                .expectException(refusedWith(new ChildNotReferred(CAT)));
        referral()
                .given(LOGGED, placed(MATCH, ANN, 19))
                .when(start(match("m-2"), ANN, 20))
                .expectNoEvents()
                .expectException(refusedWith(new ChildAlreadyPlaced(ANN)));
    }

    @Test
    void under_an_id_of_its_own() {
        referral()
                .given(LOGGED, placed(MATCH, ANN, 19))
                .when(start(MATCH, BEN, 20))
                .expectNoEvents()
                .expectException(refusedWith(new MatchAlreadyProposed(MATCH)));
    }

    @Test
    void nobody_is_placed_through_what_is_closed() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(start(MATCH, ANN, 20))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    static RecordEmergencyStart start(MatchId match, ChildRef child, int day) {
        return new RecordEmergencyStart(
                REFERRAL, lived(match, child, may(day)), child, PLACEMENT, SAID_SO, POLICY, TODAY);
    }

    static PlacedInEmergency placed(MatchId match, ChildRef child, int day) {
        Match judged = Matching.inEmergency(history(LOGGED), start(match, child, day));
        return new PlacedInEmergency(REFERRAL, judged, child, PLACEMENT, SAID_SO);
    }
}
