package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;

import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.referral.ReferralCommand.ApproveMatch;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralEvent.MatchProposed;
import brokerage.referral.ReferralRefusal.*;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApproveMatchTest {

    /** Red, for the director, and dear, for the manager. */
    static final MatchProposed RED_AND_DEAR = new MatchProposed(
            REFERRAL,
            Matching.proposed(history(LOGGED, OFFERED), OFFERED.offer(), propose(MATCH, List.of(RED), ANN, BEN)));

    @Test
    void what_stands_against_it_is_taken_upon_themselves() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(approve(MONA))
                .expectResultMessagePayload(3L)
                .expectEvents(approved(MATCH, MONA, "weekly-cost"));
    }

    @Test
    void everybody_approves_what_is_theirs() {
        referral()
                .given(LOGGED, OFFERED, RED_AND_DEAR)
                .when(approve(MONA))
                .expectEvents(approved(MATCH, MONA, "weekly-cost"));
        referral()
                .given(LOGGED, OFFERED, RED_AND_DEAR, approved(MATCH, MONA, "weekly-cost"))
                .when(approve(DORA))
                .expectEvents(approved(MATCH, DORA, "red-traffic-light"));
    }

    @Test
    void the_director_may_take_the_managers_part_too() {
        referral()
                .given(LOGGED, OFFERED, RED_AND_DEAR)
                .when(approve(DORA))
                .expectEvents(approved(MATCH, DORA, "red-traffic-light", "weekly-cost"));
    }

    @Test
    void what_is_for_others_stays_for_them() {
        referral()
                .given(LOGGED, OFFERED, RED_AND_DEAR)
                .when(approve(new Approval(Approver.HIGH_COST_BOARD, "bea")))
                .expectNoEvents()
                .expectException(
                        refusedWith(new NotTheirsToApprove(MATCH, List.of("red-traffic-light", "weekly-cost"))));
    }

    @Test
    void of_two_who_approve_at_once_the_second_has_nothing_left() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, approved(MATCH, MONA, "weekly-cost"))
                .when(approve(DORA))
                .expectNoEvents()
                .expectException(refusedWith(new NothingToApprove(MATCH)));
    }

    @Test
    void nobody_approves_their_own_proposal_in_whatever_part() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(approve(new Approval(MONA.as(), OLIVE.actor())))
                .expectNoEvents()
                .expectException(refusedWith(new OwnProposal(MATCH)));
    }

    @Test
    void what_no_longer_stands_is_not_approved() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, REJECTED)
                .when(approve(MONA))
                .expectNoEvents()
                .expectException(refusedWith(new MatchNoLongerStands(MATCH, How.REJECTED)));
    }

    @Test
    void what_somebody_moved_in_under_is_approved_even_after_the_rest_of_it_came_to_nothing() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY), REJECTED, WITHDRAWN)
                .when(approve(MONA))
                .expectEvents(approved(MATCH, MONA, "weekly-cost"));
    }

    @Test
    void only_a_match_of_this_referral() {
        referral()
                .given(LOGGED, OFFERED)
                .when(approve(MONA))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownMatch(MATCH)));
    }

    static ApproveMatch approve(Approval by) {
        return new ApproveMatch(REFERRAL, MATCH, by, TODAY, null);
    }
}
