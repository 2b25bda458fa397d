package brokerage.flow;

import static brokerage.flow.Referrals.*;
import static brokerage.flow.Residences.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.ChildRefusal.LivesElsewhere;
import brokerage.child.Placement;
import brokerage.flow.StartMatched.Leaving;
import brokerage.home.Closure;
import brokerage.home.Hold;
import brokerage.home.HomeCommand.ChangeHomeRegistration;
import brokerage.home.HomeCommand.CloseBed;
import brokerage.home.HomeCommand.ReleaseHold;
import brokerage.home.HomeCommand.SetTrafficLight;
import brokerage.home.HomeRefusal.BedTaken;
import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Timeline;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.language.rule.RuleNotMet;
import brokerage.referral.Proposal.Started;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralHistory;
import brokerage.referral.ReferralHistory.Closed;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.Status;
import brokerage.referral.matching.ApprovalNeeded;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child moves in as matched. Today is the thirty-fifth day. */
class StartMatchedTest {

    final InMemoryBrokerage brokerage = new InMemoryBrokerage();

    @BeforeEach
    void open() {
        opening().forEach(brokerage::tell);
        brokerage.tell(log(FIRST, ANN));
        brokerage.tell(offer(FIRST, "o-1", OAK, OFFICERS, ANN));
    }

    @Test
    void the_bed_kept_is_used_up_the_match_has_done_its_part_and_the_referral_is_fulfilled() {
        chosen();
        assertThat(brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35))).isEqualTo(4);
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(33, 35), ANN));
        assertThat(brokerage.history(ANN).match()).isNull();
        assertThat(referral().status()).isEqualTo(Status.FULFILLED);
        assertThat(referral().closed()).isEqualTo(new Closed(day(35), null, null));
        assertThat(referral().proposal(match("m-1")).starts())
                .containsExactly(new Started(ANN, placement("p-1"), day(35)));
    }

    @Test
    void home_type_fees_bed_and_whereabouts_are_the_matchs() {
        chosen();
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35));
        Placement lived = lived("p-1");
        assertThat(lived.home()).isEqualTo(OAK);
        assertThat(lived.terms().beds()).isEqualTo(Timeline.from(day(35), 1));
        assertThat(lived.terms().fees().on(day(35)).orElseThrow().total()).isEqualTo(OFFICERS);
        assertThat(lived.terms().arrangements().on(day(35)).orElseThrow().type())
                .isEqualTo(PlacementType.RESIDENTIAL);
    }

    @Test
    void in_another_bed_than_the_one_kept_nothing_is_kept_any_longer() {
        chosen();
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35, 2, null));
        assertThat(lived("p-1").terms().beds()).isEqualTo(Timeline.from(day(35), 2));
        assertThat(holds(OAK, 1)).containsExactly(new Hold(held(33, 35), ANN));
    }

    @Test
    void a_child_who_lives_somewhere_moves() {
        livesInElm();
        chosen();
        assertNothingChanges(
                new LivesElsewhere(placement("p-0"), ELM, Period.since(day(2))), start(FIRST, "m-1", ANN, "p-1", 35));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35, null, new Leaving(placement("p-0"), EndReason.CREQB)));
        assertThat(lived("p-0").period()).isEqualTo(held(2, 35));
        assertThat(lived("p-0").endReason()).isEqualTo(EndReason.CREQB);
        assertThat(lived("p-1").period()).isEqualTo(Period.since(day(35)));
    }

    @Test
    void or_steps_down() {
        livesInElm();
        brokerage.tell(offer(FIRST, "o-2", ASH, OFFICERS, PlacementType.FOSTER_IFA, ANN));
        brokerage.tell(propose(FIRST, "m-1", "o-2", 40, held(33, 42), ANN));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35, null, new Leaving(placement("p-0"), null)));
        assertThat(lived("p-0").endReason()).isEqualTo(EndReason.CARPL);
    }

    @Test
    void siblings_offered_and_matched_together_move_in_one_by_one() {
        brokerage.tell(log(SECOND, BEN, CAT));
        brokerage.tell(offer(SECOND, "o-2", OAK, OFFICERS, BEN, CAT));
        brokerage.tell(propose(SECOND, "m-2", "o-2", 34, held(33, 42), BEN, CAT));
        brokerage.tell(start(SECOND, "m-2", BEN, "p-1", 35));
        assertThat(brokerage.history(SECOND).status()).isEqualTo(Status.OPEN);
        assertThat(brokerage.history(BEN).match()).isNull();
        assertThat(holds(OAK, 2)).containsExactly(new Hold(held(33, 42), CAT));
        assertNothingChanges(new ChildAlreadyPlaced(BEN), start(SECOND, "m-2", BEN, "p-2", 35));
        brokerage.tell(start(SECOND, "m-2", CAT, "p-2", 34));
        assertThat(brokerage.history(SECOND).closed()).isEqualTo(new Closed(day(35), null, null));
        assertThat(brokerage.history(OAK).residents()).hasSize(2);
    }

    @Test
    void of_siblings_who_were_to_come_together_the_one_who_came_stays_when_the_match_ends() {
        brokerage.tell(log(SECOND, BEN, CAT));
        brokerage.tell(offer(SECOND, "o-2", OAK, MANAGERS, BEN, CAT));
        brokerage.tell(propose(SECOND, "m-2", "o-2", 34, held(33, 42), BEN, CAT));
        brokerage.tell(start(SECOND, "m-2", BEN, "p-1", 35));
        brokerage.tell(end(SECOND, "m-2", How.WITHDRAWN, MANAGER, 36));
        assertThat(holds(OAK, 2)).containsExactly(new Hold(held(33, 36), CAT));
        assertThat(brokerage.history(OAK).residents()).hasSize(1);
        brokerage.tell(approve(SECOND, "m-2", MANAGER));
        assertThat(brokerage.history(SECOND).proposal(match("m-2")).outstanding())
                .as("what began without approval is approved all the same")
                .isEmpty();
    }

    @Test
    void a_start_to_come_is_approved_first() {
        chosenAt(brokerage.tell(offer(FIRST, "o-2", OAK, MANAGERS, ANN)));
        var outstanding = new ApprovalsOutstanding(match("m-1"), List.of("weekly-cost"));
        assertNothingChanges(outstanding, start(FIRST, "m-1", ANN, "p-1", 36));
        brokerage.tell(approve(FIRST, "m-1", MANAGER));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 36));
        assertThat(finding("weekly-cost").approval()).isEqualTo(MANAGER);
    }

    @Test
    void a_start_that_has_happened_is_recorded_and_its_approval_chased() {
        chosenAt(brokerage.tell(offer(FIRST, "o-2", OAK, MANAGERS, ANN)));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35));
        assertThat(finding("weekly-cost").stopsAChoice()).isTrue();
        assertThat(referral().proposal(match("m-1")).outstanding()).hasSize(1);
        brokerage.tell(approve(FIRST, "m-1", MANAGER));
        assertThat(referral().proposal(match("m-1")).outstanding()).isEmpty();
    }

    @Test
    void what_stands_against_it_only_on_the_day_is_chased_after_it() {
        chosen();
        brokerage.tell(new SetTrafficLight(OAK, day(34), TrafficLight.RED));

        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35));

        assertThat(referral().proposal(match("m-1")).outstanding())
                .containsExactly(new ApprovalNeeded("red-traffic-light", Approver.DIRECTOR));
        assertThat(referral().status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void a_red_home_approved_in_advance_goes_ahead_and_stays_not_met() {
        brokerage.tell(new SetTrafficLight(OAK, day(30), TrafficLight.RED));
        chosen();
        brokerage.tell(approve(FIRST, "m-1", DIRECTOR));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 40));
        assertThat(finding("red-traffic-light"))
                .isEqualTo(new Finding(
                        "red-traffic-light", 1, Tier.POLICY, false, "the light is red on 2026-04-10", DIRECTOR));
    }

    @Test
    void what_nobody_approved_because_it_came_up_later_stops_a_start_to_come() {
        chosen();
        brokerage.tell(new SetTrafficLight(OAK, day(34), TrafficLight.RED));
        var red = new Finding("red-traffic-light", 1, Tier.POLICY, false, "the light is red on 2026-04-10");
        assertNothingChanges(new RuleNotMet(red), start(FIRST, "m-1", ANN, "p-1", 40));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35));
        assertThat(finding("red-traffic-light").met()).isFalse();
    }

    @Test
    void a_home_or_bed_that_closed_since_stops_it_too() {
        chosen();
        brokerage.tell(
                new CloseBed(OAK, 1, new Closure(Period.since(day(38)), ClosureReason.REFURBISHMENT, null, null)));
        assertNothingChanges(
                new RuleNotMet(new Finding("bed-usable", 1, Tier.LAW, false, "bed 1 is closed on 2026-04-10")),
                start(FIRST, "m-1", ANN, "p-1", 40));
        brokerage.tell(new ChangeHomeRegistration(OAK, day(34), RegistrationState.SUSPENDED));
        assertNothingChanges(
                new RuleNotMet(
                        new Finding("home-registration", 1, Tier.LAW, false, "the home is suspended on 2026-04-10")),
                start(FIRST, "m-1", ANN, "p-1", 40, 2, null));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35));
        assertThat(finding("home-registration").met()).isFalse();
    }

    @Test
    void a_bed_no_longer_kept_may_be_somebody_elses_by_now() {
        chosen();
        brokerage.tell(new ReleaseHold(OAK, 1, day(34)));
        brokerage.tell(new StartPlacement(CAT, placed("c", OAK, 1, 34), null, null, TODAY, null, List.of()));
        assertNothingChanges(
                new BedTaken(1, placement("c"), Period.since(day(34))), start(FIRST, "m-1", ANN, "p-1", 35));
        brokerage.tell(start(FIRST, "m-1", ANN, "p-1", 35, 2, null));
    }

    @Test
    void only_a_child_of_the_match_comes_by_it_whoever_it_is() {
        chosen();
        var nobody = ChildRef.of(COUNCIL, "nobody");
        assertNothingChanges(new ChildNotReferred(BEN), start(FIRST, "m-1", BEN, "p-1", 35));
        assertNothingChanges(new ChildNotReferred(nobody), start(FIRST, "m-1", nobody, "p-1", 35));
        assertNothingChanges(new UnknownMatch(match("m-9")), start(FIRST, "m-9", ANN, "p-1", 35));
    }

    @Test
    void nobody_comes_by_a_match_that_ended_or_has_been_lived() {
        chosen();
        brokerage.tell(end(FIRST, "m-1", How.WITHDRAWN, MANAGER, 34));
        assertNothingChanges(new MatchNoLongerStands(match("m-1"), How.WITHDRAWN), start(FIRST, "m-1", ANN, "p-1", 35));
        brokerage.tell(propose(FIRST, "m-2", "o-1", 40, held(34, 42), ANN));
        brokerage.tell(start(FIRST, "m-2", ANN, "p-1", 35));
        assertNothingChanges(new ReferralNotOpen(FIRST, Status.FULFILLED), start(FIRST, "m-2", ANN, "p-2", 35));
        assertNothingChanges(new MatchHasLedToPlacement(match("m-2")), end(FIRST, "m-2", How.WITHDRAWN, MANAGER, 36));
    }

    private void livesInElm() {
        brokerage.tell(new StartPlacement(ANN, placed("p-0", ELM, 1, 2), null, null, TODAY, null, List.of()));
    }

    /** Bed 1 of Oak is kept for Ann, who is to come on the fortieth day. */
    private void chosen() {
        brokerage.tell(propose(FIRST, "m-1", "o-1", 40, held(33, 42), ANN));
    }

    private void chosenAt(long offered) {
        assertThat(offered).isEqualTo(2);
        brokerage.tell(propose(FIRST, "m-1", "o-2", 40, held(33, 42), ANN));
    }

    private void assertNothingChanges(Refusal refusal, Object command) {
        long before = brokerage.position();
        assertRefused(refusal, () -> brokerage.tell(command));
        assertThat(brokerage.position()).isEqualTo(before);
    }

    private List<Hold> holds(HomeId home, int bed) {
        return brokerage.history(home).beds().get(bed).holds();
    }

    private ReferralHistory referral() {
        return brokerage.history(FIRST);
    }

    private Placement lived(String key) {
        return brokerage.history(ANN).placement(placement(key));
    }

    /** What the placement says of this rule, once. */
    private Finding finding(String rule) {
        var started = brokerage.events(ANN.value()).stream()
                .filter(PlacementStarted.class::isInstance)
                .map(PlacementStarted.class::cast)
                .toList();
        assertThat(started).hasSize(1);
        assertThat(started.getFirst().findings()).extracting(Finding::rule).doesNotHaveDuplicates();
        return started.getFirst().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
