package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;

import brokerage.language.rule.Approval;
import brokerage.referral.ReferralCommand.EndMatch;
import brokerage.referral.ReferralEvent.MatchEnded;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralRefusal.*;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndMatchTest {

    static final Approval OLIVES = new Approval(OLIVE.as(), OLIVE.actor());

    @Test
    void who_was_to_approve_it_rejects_it() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(end(How.REJECTED, MONA))
                .expectResultMessagePayload(3L)
                .expectEvents(REJECTED);
    }

    @Test
    void who_proposed_it_takes_it_back() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(end(How.WITHDRAWN, OLIVES))
                .expectEvents(new MatchEnded(REFERRAL, MATCH, How.WITHDRAWN, "olive", TODAY, null));
    }

    @Test
    void only_who_was_to_approve_it_rejects_it() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(end(How.REJECTED, new Approval(OLIVE.as(), "otto")))
                .expectNoEvents()
                .expectException(refusedWith(new NotTheirsToApprove(MATCH, List.of("weekly-cost"))));
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(end(How.REJECTED, new Approval(MONA.as(), OLIVE.actor())))
                .expectNoEvents()
                .expectException(refusedWith(new OwnProposal(MATCH)));
    }

    @Test
    void what_has_all_approvals_is_not_rejected_any_longer() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, approved(MATCH, MONA, "weekly-cost"))
                .when(end(How.REJECTED, MONA))
                .expectNoEvents()
                .expectException(refusedWith(new NothingToApprove(MATCH)));
    }

    @Test
    void a_match_ends_once() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, REJECTED)
                .when(end(How.WITHDRAWN, OLIVES))
                .expectNoEvents()
                .expectException(refusedWith(new MatchNoLongerStands(MATCH, How.REJECTED)));
    }

    @Test
    void what_everybody_has_moved_into_is_a_placement_now() {
        referral()
                .given(LOGGED, OFFERED, proposed(MATCH, ANN), started(ANN, PLACEMENT, TODAY))
                .when(end(How.WITHDRAWN, OLIVES))
                .expectNoEvents()
                .expectException(refusedWith(new MatchHasLedToPlacement(MATCH)));
    }

    @Test
    void what_one_of_two_has_moved_into_ends_for_the_other() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(end(How.WITHDRAWN, OLIVES))
                .expectEvents(new MatchEnded(REFERRAL, MATCH, How.WITHDRAWN, "olive", TODAY, null));
    }

    @Test
    void only_a_match_of_this_referral() {
        referral()
                .given(LOGGED, OFFERED)
                .when(end(How.WITHDRAWN, OLIVES))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownMatch(MATCH)));
    }

    static EndMatch end(How how, Approval by) {
        return new EndMatch(REFERRAL, MATCH, how, by, TODAY, null);
    }
}
