package brokerage.referral;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.referral.OpenSearchTest.opened;
import static brokerage.referral.RecordEmergencyStartTest.SAID_SO;
import static brokerage.referral.RecordEmergencyStartTest.placed;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.language.Refusal;
import brokerage.language.care.Route;
import brokerage.referral.Proposal.Approved;
import brokerage.referral.Proposal.Started;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralHistory.Asked;
import brokerage.referral.ReferralHistory.Closed;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.market.Search;
import brokerage.referral.market.SearchOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralHistoryTest {

    @Test
    void what_is_asked_for_reads_as_it_was_said_last() {
        var asked = history(
                        LOGGED, new ReferralCompleted(REFERRAL, EMERGENCY), new NeedsReassessed(REFERRAL, TODAY, NEEDS))
                .known();
        assertThat(asked).isEqualTo(new Asked(List.of(ANN, BEN), AT, EMERGENCY, NEEDS, null));
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThatThrownBy(ReferralHistory.NONE::known).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_search_is_told_from_its_opening_to_its_end() {
        var referral = history(
                LOGGED,
                opened(Route.SPOT, NORTH),
                new ProvidersAsked(REFERRAL, Route.SPOT, TODAY, List.of(SOUTH)),
                new SearchEnded(REFERRAL, Route.SPOT, may(22), SearchOutcome.FOUND, BECAUSE));
        assertThat(referral.searches())
                .containsEntry(
                        Route.SPOT,
                        new Search(
                                Route.SPOT, TODAY, List.of(NORTH, SOUTH), may(22), SearchOutcome.FOUND, BECAUSE, null));
        assertRefused(new SearchNotOpen(Route.SPOT), () -> referral.search(Route.SPOT));
    }

    @Test
    void a_waived_route_is_settled_whether_or_not_it_was_searched() {
        var waived = new RouteWaived(REFERRAL, Route.KINSHIP, TODAY, BECAUSE);
        assertThat(history(LOGGED).unsettledBefore(Route.IN_HOUSE)).containsExactly(Route.KINSHIP);
        assertThat(history(LOGGED, waived).unsettledBefore(Route.IN_HOUSE)).isEmpty();
        var searched = history(LOGGED, opened(Route.KINSHIP, NORTH), waived);
        assertThat(searched.unsettledBefore(Route.IN_HOUSE)).isEmpty();
        assertThat(searched.search(Route.KINSHIP).asked()).containsExactly(NORTH);
    }

    @Test
    void a_route_searched_after_all_is_unsettled_again() {
        var waived = new RouteWaived(REFERRAL, Route.KINSHIP, TODAY, BECAUSE);
        assertThat(history(LOGGED, waived, opened(Route.KINSHIP)).unsettledBefore(Route.IN_HOUSE))
                .containsExactly(Route.KINSHIP);
    }

    @Test
    void answers_are_kept_in_the_order_they_came() {
        var no = new OfferDeclined(REFERRAL, RecordDeclineTest.decline(OAK));
        var referral = history(LOGGED, no, OFFERED);
        assertThat(referral.offers()).containsExactly(OFFERED.offer());
        assertThat(referral.declines()).containsExactly(no.decline());
        assertThat(referral.offer(OFFER)).isEqualTo(OFFERED.offer());
        assertRefused(new UnknownOffer(OFFER), () -> history(LOGGED, no).offer(OFFER));
    }

    @Test
    void a_match_waits_for_its_children_and_its_approvals() {
        var referral = history(LOGGED, OFFERED, PROPOSED);
        assertThat(referral.standing()).extracting(Proposal::id).containsExactly(MATCH);
        assertThat(referral.standing(ANN)).hasValue(Proposal.of(PROPOSED.match()));
        assertThat(referral.standing(CAT)).isEmpty();
        assertThat(referral.awaited(referral.proposal(MATCH))).containsExactly(ANN, BEN);
        assertThat(referral.proposal(MATCH).outstanding())
                .isEqualTo(PROPOSED.match().needed());
        assertRefused(new UnknownMatch(match("m-9")), () -> referral.proposal(match("m-9")));
    }

    @Test
    void an_approval_is_kept_for_each_rule() {
        var proposal = history(LOGGED, OFFERED, PROPOSED, approved(MATCH, MONA, "weekly-cost"))
                .proposal(MATCH);
        assertThat(proposal.approvals()).containsExactly(new Approved("weekly-cost", MONA, TODAY, null));
        assertThat(proposal.approval("weekly-cost")).contains(MONA);
        assertThat(proposal.approval("red-traffic-light")).isEmpty();
        assertThat(proposal.outstanding()).isEmpty();
    }

    @Test
    void who_has_come_is_no_longer_waited_for() {
        var referral = history(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY));
        assertThat(referral.waiting()).containsExactly(BEN);
        assertThat(referral.awaited(referral.proposal(MATCH))).containsExactly(BEN);
        assertThat(referral.proposal(MATCH).starts()).containsExactly(new Started(ANN, PLACEMENT, TODAY));
        assertRefused(new ChildAlreadyPlaced(ANN), () -> referral.mustAwait(List.of(BEN, ANN)));
        assertRefused(new ChildNotReferred(CAT), () -> referral.mustAwait(List.of(CAT)));
    }

    @Test
    void nor_who_was_placed_in_an_emergency_instead() {
        var emergency = match("m-2");
        var referral = history(LOGGED, OFFERED, PROPOSED, placed(emergency, ANN, 19));
        assertThat(referral.awaited(referral.proposal(MATCH))).containsExactly(BEN);
        assertThat(referral.standing(ANN)).isEmpty();
        assertThat(referral.standing()).extracting(Proposal::id).containsExactly(MATCH);
        assertThat(referral.proposal(emergency).verbal()).isEqualTo(SAID_SO);
        assertThat(referral.proposal(emergency).hasPlaced(ANN)).isTrue();
    }

    @Test
    void what_ended_stands_no_longer() {
        var referral = history(LOGGED, OFFERED, PROPOSED, REJECTED);
        assertThat(referral.standing()).isEmpty();
        assertThat(referral.proposal(MATCH).stands()).isFalse();
        assertThat(referral.proposal(MATCH).ended()).isEqualTo(REJECTED);
        assertThat(referral.proposal(MATCH).home()).isEqualTo(OAK);
    }

    @Test
    void it_is_open_until_it_is_fulfilled_or_withdrawn() {
        assertThat(history(LOGGED).mustBeOpen(REFERRAL).closed()).isNull();
        var fulfilled = history(LOGGED, FULFILLED);
        assertThat(fulfilled.closed()).isEqualTo(new Closed(TODAY, null, null));
        assertThat(fulfilled.mustNotBeWithdrawn(REFERRAL)).isSameAs(fulfilled);
        assertRefused(new ReferralNotOpen(REFERRAL, Status.FULFILLED), () -> fulfilled.mustBeOpen(REFERRAL));
        var withdrawn = history(LOGGED, WITHDRAWN);
        assertThat(withdrawn.closed()).isEqualTo(new Closed(TODAY, WithdrawalReason.NO_LONGER_NEEDED, null));
        assertRefused(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN), () -> withdrawn.mustBeOpen(REFERRAL));
        assertRefused(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN), () -> withdrawn.mustNotBeWithdrawn(REFERRAL));
    }

    @Test
    void refusals_say_in_words_what_is_wrong() {
        assertThat(List.of(
                                new ReferralNotOpen(REFERRAL, Status.FULFILLED),
                                new MatchNoLongerStands(MATCH, How.REJECTED),
                                new ReferralIncomplete(List.of("wanted", "location")))
                        .stream()
                        .map(Refusal::inWords))
                .containsExactly(
                        "referral:oxfordshire:r-1 is fulfilled",
                        "match:oxfordshire:m-1 has been rejected",
                        "only an emergency referral may be incomplete: wanted, location missing");
    }
}
