package brokerage.flow;

import static brokerage.flow.Referrals.*;
import static brokerage.flow.Residences.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.MoveChild;
import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.Matched;
import brokerage.home.Hold;
import brokerage.home.HomeCommand.SetTrafficLight;
import brokerage.language.Refusal;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.provision.TrafficLight;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Finding;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.Status;
import brokerage.referral.matching.ApprovalNeeded;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child is placed before anybody could approve it. Today is the thirty-fifth day. */
class StartInEmergencyTest {

    final InMemoryBrokerage brokerage = new InMemoryBrokerage();

    @BeforeEach
    void open() {
        opening().forEach(brokerage::tell);
        brokerage.tell(log(FIRST, ANN));
    }

    @Test
    void the_placement_comes_first_and_what_it_needs_is_chased() {
        brokerage.tell(new SetTrafficLight(OAK, day(30), TrafficLight.RED));
        assertThat(brokerage.tell(emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 35), null)))
                .isEqualTo(2);
        assertThat(brokerage.history(OAK).residentsOn(day(35))).hasSize(1);
        assertThat(proposal("m-1").outstanding())
                .containsExactly(
                        new ApprovalNeeded("red-traffic-light", DIRECTOR.as()),
                        new ApprovalNeeded("registered-manager", MANAGER.as()));
        assertThat(brokerage.history(FIRST).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void all_that_the_rules_said_is_told_with_the_placement_each_once() {
        brokerage.tell(emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 35), null));
        var started = (PlacementStarted) brokerage.events(ANN.value()).getLast();
        assertThat(started.findings()).isEqualTo(proposal("m-1").match().findings());
        assertThat(started.findings())
                .extracting(Finding::rule)
                .doesNotHaveDuplicates()
                .contains("home-registration", "within-a-period-of-care", "registered-manager");
    }

    @Test
    void who_said_so_on_the_phone_is_kept_and_is_no_approval() {
        brokerage.tell(emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 34), saidSo()));
        assertThat(proposal("m-1").verbal()).isEqualTo(saidSo());
        assertThat(proposal("m-1").outstanding())
                .containsExactly(new ApprovalNeeded("registered-manager", MANAGER.as()));
    }

    @Test
    void the_approval_comes_later_from_somebody_else() {
        brokerage.tell(emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 35), null));
        assertNothingChanges(
                new OwnProposal(match("m-1")), approve(FIRST, "m-1", new Approval(MANAGER.as(), OLIVE.actor())));
        brokerage.tell(approve(FIRST, "m-1", MANAGER));
        assertThat(proposal("m-1").outstanding()).isEmpty();
        assertNothingChanges(new NothingToApprove(match("m-1")), approve(FIRST, "m-1", MANAGER));
    }

    @Test
    void what_has_happened_is_not_rejected() {
        brokerage.tell(emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 35), null));
        assertNothingChanges(new MatchHasLedToPlacement(match("m-1")), end(FIRST, "m-1", How.REJECTED, MANAGER, 36));
    }

    @Test
    void what_is_still_to_come_is_no_emergency() {
        assertNothingChanges(new EmergencyIsNow(day(36)), emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 36), saidSo()));
    }

    @Test
    void a_child_moves_in_an_emergency_too() {
        brokerage.tell(into(ANN, "p-0", ELM, 2));
        var moved = new MoveChild(
                ANN, placement("p-0"), EndReason.CREQB, placed("p-1", OAK, null, 35), TODAY, null, List.of());
        brokerage.tell(emergency(FIRST, "m-1", moved, null));
        assertThat(brokerage.history(ANN).placement(placement("p-0")).period()).isEqualTo(held(2, 35));
        assertThat(brokerage.history(ANN).placement(placement("p-1")).home()).isEqualTo(OAK);
    }

    @Test
    void a_match_that_stood_for_the_child_is_overtaken() {
        brokerage.tell(offer(FIRST, "o-1", OAK, OFFICERS, ANN));
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(33, 42), ANN));
        brokerage.tell(emergency(FIRST, "m-2", into(ANN, "p-1", ELM, 34), null));
        assertThat(brokerage.history(ANN).match()).isNull();
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(33, 34), ANN));
        assertThat(proposal("m-1").stands()).isFalse();
        assertThat(brokerage.history(FIRST).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void into_the_very_home_that_was_matched() {
        brokerage.tell(offer(FIRST, "o-1", OAK, OFFICERS, ANN));
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(33, 42), ANN));
        brokerage.tell(emergency(FIRST, "m-2", into(ANN, "p-1", OAK, 34), null));
        assertThat(brokerage
                        .history(OAK)
                        .residents()
                        .getFirst()
                        .spells()
                        .getFirst()
                        .bed())
                .isEqualTo(1);
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(33, 34), ANN));
    }

    @Test
    void a_sibling_who_was_to_come_along_can_still_come() {
        brokerage.tell(log(SECOND, BEN, CAT));
        brokerage.tell(offer(SECOND, "o-1", OAK, OFFICERS, BEN, CAT));
        brokerage.tell(propose(SECOND, "m-1", "o-1", 40, held(33, 42), BEN, CAT));
        brokerage.tell(emergency(SECOND, "m-2", into(BEN, "p-1", ELM, 34), null));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(33, 34), BEN));
        assertThat(holds(OAK, 2)).containsExactly(new Hold(held(33, 42), CAT));
        assertThat(brokerage.history(SECOND).awaited(proposalOf("m-1"))).containsExactly(CAT);
        assertNothingChanges(new ChildAlreadyPlaced(BEN), start(SECOND, "m-1", BEN, "p-2", 35));
        brokerage.tell(start(SECOND, "m-1", CAT, "p-2", 35));
        assertThat(brokerage.history(SECOND).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void when_the_match_ends_nothing_happens_to_who_was_placed_otherwise() {
        brokerage.tell(log(SECOND, BEN, CAT));
        brokerage.tell(offer(SECOND, "o-1", OAK, OFFICERS, BEN, CAT));
        brokerage.tell(propose(SECOND, "m-1", "o-1", 40, held(33, 42), BEN, CAT));
        brokerage.tell(emergency(SECOND, "m-2", into(BEN, "p-1", ELM, 34), null));
        int told = brokerage.events(BEN.value()).size();
        brokerage.tell(end(SECOND, "m-1", How.WITHDRAWN, MANAGER, 36));
        assertThat(brokerage.events(BEN.value())).hasSize(told);
        assertThat(brokerage.history(CAT).match()).isNull();
    }

    @Test
    void a_match_in_another_referral_may_still_come_to_pass() {
        brokerage.tell(log(SECOND, ANN));
        brokerage.tell(offer(SECOND, "o-1", OAK, OFFICERS, ANN));
        brokerage.tell(propose(SECOND, "m-1", "o-1", 40, held(33, 42), ANN));
        brokerage.tell(emergency(FIRST, "m-2", into(ANN, "p-1", ELM, 34), null));
        assertThat(brokerage.history(ANN).match()).isEqualTo(new Matched(SECOND, match("m-1"), OAK));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(33, 42), ANN));
    }

    @Test
    void a_law_that_is_broken_is_recorded_with_the_rest() {
        var young = new StartPlacement(
                ANN, placed("p-1", ASH, null, 35, PlacementType.SUPPORTED_LODGINGS), null, null, TODAY, 15, List.of());
        brokerage.tell(emergency(FIRST, "m-1", young, null));
        assertThat(proposal("m-1").match().findings())
                .filteredOn(Finding::stopsAChoice)
                .extracting(Finding::rule)
                .containsExactly("under-16-other-arrangements");
        assertThat(proposal("m-1").outstanding()).as("nobody may approve it").isEmpty();
    }

    @Test
    void only_who_waits_in_an_open_referral_whoever_it_is() {
        var nobody = ChildRef.of(COUNCIL, "nobody");
        assertNothingChanges(new ChildNotReferred(nobody), emergency(FIRST, "m-1", into(nobody, "p-1", OAK, 35), null));
        brokerage.tell(emergency(FIRST, "m-1", into(ANN, "p-1", OAK, 35), null));
        assertNothingChanges(
                new ReferralNotOpen(FIRST, Status.FULFILLED), emergency(FIRST, "m-2", into(ANN, "p-2", ELM, 35), null));
    }

    private static OfAdmission into(ChildRef child, String key, HomeId home, int from) {
        return new StartPlacement(child, placed(key, home, null, from), null, null, TODAY, null, List.of());
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

    private Proposal proposalOf(String match) {
        return brokerage.history(SECOND).proposal(match(match));
    }
}
