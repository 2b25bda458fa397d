package brokerage.flow;

import static brokerage.flow.Referrals.*;
import static brokerage.flow.Residences.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildRefusal.AlreadyMatched;
import brokerage.child.Matched;
import brokerage.home.Hold;
import brokerage.home.HomeCommand.ChangeHomeRegistration;
import brokerage.home.HomeCommand.HoldBed;
import brokerage.home.HomeCommand.SetTrafficLight;
import brokerage.home.HomeRefusal.BedAlreadyHeld;
import brokerage.home.HomeRefusal.HoldWithoutNights;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.OfferId;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.language.rule.RuleNotMet;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.Status;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing a home, approving it and giving it up; moving in is {@link StartMatchedTest}'s. */
class ReferralFlowTest {

    final InMemoryBrokerage brokerage = new InMemoryBrokerage();

    @BeforeEach
    void open() {
        opening().forEach(brokerage::tell);
        brokerage.tell(log(FIRST, ANN, BEN));
        brokerage.tell(offer(FIRST, "o-1", OAK, OFFICERS, ANN, BEN));
    }

    @Test
    void a_match_keeps_a_bed_and_is_noted_with_the_child() {
        assertThat(brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN)))
                .isEqualTo(2);
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(35, 42), ANN));
        assertThat(brokerage.history(ANN).match()).isEqualTo(new Matched(FIRST, match("m-1"), OAK));
        assertThat(proposal("m-1").match().places()).containsExactly(new Place(ANN, 1, null, NEAR));
        assertThat(proposal("m-1").match().findings())
                .extracting(Finding::rule)
                .contains("bed-usable", "home-registration", "within-a-period-of-care", "weekly-cost", "out-of-area");
        assertThat(proposal("m-1").outstanding()).isEmpty();
    }

    @Test
    void siblings_are_matched_together_with_a_bed_each() {
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN, BEN));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(35, 42), ANN));
        assertThat(holds(OAK, 2)).containsExactly(new Hold(held(35, 42), BEN));
    }

    @Test
    void a_sibling_without_a_bed_leaves_nothing_of_the_match_behind() {
        brokerage.tell(new HoldBed(OAK, 2, day(38), day(50), CAT));
        assertNothingChanges(
                new BedAlreadyHeld(1, held(35, 42)), propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN, BEN));
        assertThat(brokerage.history(ANN).match()).isNull();
    }

    @Test
    void more_siblings_than_a_family_has_places_are_not_matched() {
        brokerage.tell(new StartPlacement(CAT, placed("c", ASH, null, 2), null, null, TODAY, null, List.of()));
        brokerage.tell(new StartPlacement(DAN, placed("d", ASH, null, 2), null, null, TODAY, null, List.of()));
        brokerage.tell(offer(FIRST, "o-2", ASH, OFFICERS, ANN, BEN));
        assertNothingChanges(
                new RuleNotMet(new Finding(
                        "registration-conditions", 1, Tier.LAW, false, "3 of 3 places are taken on 2026-04-10")),
                propose(FIRST, "m-1", "o-2", 40, held(35, 42), ANN, BEN));
        brokerage.tell(propose(FIRST, "m-1", "o-2", 40, held(35, 42), ANN));
    }

    @Test
    void a_home_is_chosen_for_a_child_once_at_a_time_whichever_referral_asks() {
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
        var stands = new AlreadyMatched(new Matched(FIRST, match("m-1"), OAK));
        assertNothingChanges(stands, propose(FIRST, "m-2", "o-1", 40, held(35, 42), ANN));
        brokerage.tell(log(SECOND, ANN));
        brokerage.tell(offer(SECOND, "o-2", ELM, OFFICERS, ANN));
        assertNothingChanges(stands, propose(SECOND, "m-3", "o-2", 40, held(35, 42), ANN));
    }

    @Test
    void a_bed_is_kept_for_one_child() {
        brokerage.tell(new HoldBed(OAK, 1, day(38), day(50), CAT));
        assertNothingChanges(new BedAlreadyHeld(1, held(38, 50)), proposeInBed(1, held(35, 42)));
        brokerage.tell(new HoldBed(OAK, 2, day(30), day(40), CAT));
        assertNothingChanges(new BedAlreadyHeld(2, held(30, 40)), proposeInBed(2, held(35, 38)));
    }

    @Test
    void a_bed_that_was_held_for_the_child_before_is_now_held_for_the_match() {
        brokerage.tell(new HoldBed(OAK, 2, day(33), day(38), ANN));
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
        assertThat(holds(OAK, 1)).isEmpty();
        assertThat(holds(OAK, 2)).containsExactly(new Hold(held(33, 35), ANN), new Hold(held(35, 42), ANN));
    }

    @Test
    void a_bed_that_somebody_sleeps_in_until_then_is_kept_from_the_first_night() {
        for (var other : List.of(CAT, DAN))
            brokerage.tell(new StartPlacement(
                    other, placed(other.key(), OAK, null, 2), day(39), null, TODAY, null, List.of()));
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(40, 42), ANN));
    }

    @Test
    void a_hold_holds_a_night_and_ends() {
        assertNothingChanges(
                new HoldWithoutNights(day(35), day(35)), propose(FIRST, "m-1", "o-1", 40, held(35, 35), ANN));
    }

    @Test
    void who_was_not_referred_is_not_matched_whoever_it_is() {
        var nobody = ChildRef.of(COUNCIL, "nobody");
        assertNothingChanges(new ChildNotReferred(nobody), propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN, nobody));
    }

    @Test
    void an_offer_that_was_not_made_is_not_chosen() {
        assertNothingChanges(
                new UnknownOffer(OfferId.of(COUNCIL, "o-9")), propose(FIRST, "m-1", "o-9", 40, held(35, 42), ANN));
    }

    @Test
    void nobody_is_matched_through_a_referral_that_was_withdrawn() {
        brokerage.tell(withdraw(FIRST, 35));
        assertNothingChanges(
                new ReferralNotOpen(FIRST, Status.WITHDRAWN), propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
    }

    @Test
    void an_ended_match_frees_the_bed_and_the_child() {
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
        brokerage.tell(end(FIRST, "m-1", How.WITHDRAWN, MANAGER, 37));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(35, 37), ANN));
        assertThat(brokerage.history(ANN).match()).isNull();
        brokerage.tell(propose(FIRST, "m-2", "o-1", 40, held(37, 42), ANN));
    }

    @Test
    void a_rejected_match_frees_them_too() {
        dear(MANAGERS);
        brokerage.tell(end(FIRST, "m-1", How.REJECTED, MANAGER, 36));
        assertThat(holds(ELM, 1)).containsExactly(new Hold(held(35, 36), ANN));
        assertThat(brokerage.history(ANN).match()).isNull();
        assertNothingChanges(new MatchNoLongerStands(match("m-1"), How.REJECTED), approve(FIRST, "m-1", MANAGER));
    }

    @Test
    void a_withdrawn_referral_frees_all_that_was_kept_for_it() {
        brokerage.tell(offer(FIRST, "o-2", ELM, OFFICERS, BEN));
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
        brokerage.tell(propose(FIRST, "m-2", "o-2", 40, held(36, 42), BEN));
        brokerage.tell(withdraw(FIRST, 36));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(35, 36), ANN));
        assertThat(holds(ELM, 1)).containsExactly(new Hold(held(36, 36), BEN));
        assertThat(brokerage.history(ANN).match()).isNull();
        assertThat(brokerage.history(BEN).match()).isNull();
        assertThat(brokerage.history(FIRST).standing()).isEmpty();
    }

    @Test
    void of_two_approvers_the_second_finds_nothing_left() {
        dear(MANAGERS);
        assertThat(proposal("m-1").outstanding()).containsExactly(new ApprovalNeeded("weekly-cost", MANAGER.as()));
        brokerage.tell(approve(FIRST, "m-1", MANAGER));
        assertNothingChanges(
                new NothingToApprove(match("m-1")), approve(FIRST, "m-1", new Approval(MANAGER.as(), "max")));
    }

    @Test
    void nobody_approves_their_own_proposal_or_what_is_for_others() {
        dear(BOARDS);
        assertNothingChanges(
                new NotTheirsToApprove(match("m-1"), List.of("weekly-cost")), approve(FIRST, "m-1", MANAGER));
        assertNothingChanges(
                new OwnProposal(match("m-1")), approve(FIRST, "m-1", new Approval(BOARD.as(), OLIVE.actor())));
    }

    @Test
    void a_setting_that_is_not_registered_waits_for_the_director() {
        brokerage.tell(new ChangeHomeRegistration(ELM, day(1), RegistrationState.UNREGISTERED));
        dear(OFFICERS);
        assertThat(proposal("m-1").outstanding())
                .containsExactly(new ApprovalNeeded("unregistered-setting", DIRECTOR.as()));
    }

    @Test
    void a_rule_nobody_may_approve_stops_the_choice() {
        brokerage.tell(new SetTrafficLight(OAK, day(38), TrafficLight.AMBER));
        assertNothingChanges(
                new RuleNotMet(
                        new Finding("amber-traffic-light", 1, Tier.POLICY, false, "the light is amber on 2026-04-10")),
                propose(FIRST, "m-1", "o-1", 40, held(35, 42), ANN));
        brokerage.tell(propose(FIRST, "m-1", "o-1", 37, held(35, 42), ANN));
    }

    /** Ann's match with Elm, at that price. */
    private void dear(Money core) {
        brokerage.tell(offer(FIRST, "o-2", ELM, core, ANN));
        brokerage.tell(propose(FIRST, "m-1", "o-2", 40, held(35, 42), ANN));
    }

    private static Object proposeInBed(int bed, Period held) {
        return propose(FIRST, "m-1", "o-1", 40, held, List.of(Place.asked(ANN, bed, null)));
    }

    private void assertNothingChanges(Refusal refusal, Object command) {
        long before = brokerage.position();
        assertRefused(refusal, () -> brokerage.tell(command));
        assertThat(brokerage.position()).isEqualTo(before);
    }

    private List<Hold> holds(HomeId home, int bed) {
        return brokerage.history(home).beds().get(bed).holds();
    }

    private Proposal proposal(String match) {
        return brokerage.history(FIRST).proposal(match(match));
    }
}
