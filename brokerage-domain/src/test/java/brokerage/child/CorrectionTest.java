package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent.*;
import brokerage.language.InvalidValue;
import brokerage.language.Timeline;
import brokerage.language.care.Area;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ContractId;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    static final FundingShares SHARED = new FundingShares(6_000, 2_000, 2_000);

    /** Placed on the second without a bed or funders; on the fifth a bed is free and the funders agree. */
    static final Placement WRONG = history(
                    started(FIRST, OAK, may(2)),
                    new BedChanged(CHILD, FIRST, may(5), 2),
                    new FundingAgreed(CHILD, FIRST, may(5), SHARED),
                    new FeesChanged(CHILD, FIRST, may(7), WeeklyFees.NONE),
                    inHospital(FIRST, may(4), may(8)),
                    ended(FIRST, may(9)))
            .placement(FIRST);

    @Test
    void what_is_left_out_stays_as_it_is() {
        assertThat(starting(may(2)).of(WRONG)).isEqualTo(WRONG);
    }

    @Test
    void what_became_known_later_is_not_drawn_back_by_another_correction() {
        Placement right = fees(Timeline.from(may(2), WeeklyFees.NONE)).of(WRONG);
        assertThat(right.terms().beds()).isEqualTo(Timeline.from(may(5), 2));
        assertThat(right.terms().funding()).isEqualTo(Timeline.from(may(5), SHARED));
    }

    @Test
    void terms_of_the_first_day_go_with_an_earlier_start() {
        Terms terms = starting(may(1)).of(WRONG).terms();
        assertThat(terms.fees()).isEqualTo(Timeline.from(may(1), FEES).with(may(7), WeeklyFees.NONE));
        assertThat(terms.arrangements()).isEqualTo(Timeline.from(may(1), FOSTERED));
        assertThat(terms.beds()).isEqualTo(Timeline.from(may(5), 2));
    }

    @Test
    void a_later_start_folds_the_changes_before_it() {
        Terms terms = starting(may(8)).of(WRONG).terms();
        assertThat(terms.fees()).isEqualTo(Timeline.from(may(8), WeeklyFees.NONE));
        assertThat(terms.beds()).isEqualTo(Timeline.from(may(8), 2));
        assertThat(terms.funding()).isEqualTo(Timeline.from(may(8), SHARED));
    }

    @Test
    void in_another_home_no_bed_is_known_but_the_one_told() {
        assertThat(inHome(ELM).of(WRONG).terms().beds()).isEqualTo(Timeline.empty());
        var told = new Correction(null, null, false, null, ELM, Timeline.from(may(4), 3), null, null, null);
        assertThat(told.of(WRONG).terms().beds()).isEqualTo(Timeline.from(may(2), 3));
    }

    @Test
    void where_a_placement_lies_goes_by_its_home() {
        Placement known = in(new Whereabouts(1_200, "E07000178", Area.OWN)).of(WRONG);
        var anew = new Whereabouts(40_000, "E06000044", Area.DISTANT);
        assertThat(starting(may(1)).of(known).where()).isEqualTo(known.where());
        assertThat(inHome(ELM).of(known).where()).isEqualTo(known.where());
        assertThat(inHome(OAK).of(known).where()).isNull();
        assertThat(in(anew).of(known).where()).isEqualTo(anew);
    }

    @Test
    void the_same_home_said_again_keeps_its_beds() {
        assertThat(inHome(OAK).of(WRONG)).isEqualTo(WRONG);
    }

    @Test
    void a_placement_that_has_not_ended_has_no_reason_for_its_end() {
        Placement right = NOT_ENDED.of(WRONG);
        assertThat(right.period().isOpen()).isTrue();
        assertThat(right.endReason()).isNull();
    }

    @Test
    void an_end_keeps_its_reason_or_gets_the_one_told() {
        assertThat(ending(may(8)).of(WRONG).endReason()).isEqualTo(EndReason.CREQB);
        var because = new Correction(null, null, false, EndReason.STAND, null, null, null, null, null);
        assertThat(because.of(WRONG).endReason()).isEqualTo(EndReason.STAND);
        assertThat(ending(may(8)).of(NOT_ENDED.of(WRONG)).endReason()).isEqualTo(EndReason.OTHER);
    }

    @Test
    void a_placement_always_has_an_arrangement_and_fees() {
        var refusal = new InvalidValue("fees", "a placement has them from its first day: say which");
        assertRefused(refusal, () -> fees(Timeline.empty()));
    }

    @Test
    void it_names_the_contracts_it_speaks_of() {
        var contract = ContractId.of(COUNCIL, "k-1");
        var bought = new brokerage.language.care.Arrangement(
                PlacementType.FOSTER_IFA, brokerage.language.care.Basis.FRAMEWORK, contract, null);
        var timeline = Timeline.from(may(2), FOSTERED).with(may(5), bought);
        assertThat(new Correction(null, null, false, null, null, null, timeline, null, null).contracts())
                .containsExactly(contract);
        assertThat(starting(may(1)).contracts()).isEmpty();
    }

    static Correction in(Whereabouts where) {
        return new Correction(null, null, false, null, ELM, null, null, null, null, where);
    }

    static Correction fees(Timeline<WeeklyFees> right) {
        return new Correction(null, null, false, null, null, null, null, right, null);
    }
}
