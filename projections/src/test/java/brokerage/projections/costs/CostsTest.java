package brokerage.projections.costs;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent;
import brokerage.child.ChildEvent.*;
import brokerage.child.Placed;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.costs.CostOf.Funders;
import brokerage.projections.costs.CostOf.Parts;
import brokerage.projections.costs.Costs.By;
import brokerage.projections.journey.JourneyBench;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c1");
    private static final PlacementId FIRST = PlacementId.of(COUNCIL, "p1");
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

    private final ProjectionBench bench = JourneyBench.start();
    private final Costs costs = new Costs(bench.answers());

    @Test
    void a_night_costs_a_seventh_of_the_week_and_part_weeks_are_rounded_once() {
        happens(started(FIRST, MARCH.plusDays(29), fees("1000.00", "0.00", "0.00", "0.01")));

        CostOf march = all(MARCH, APRIL);
        assertThat(march.nights()).isEqualTo(2);
        assertThat(march.parts())
                .isEqualTo(
                        new Parts(Money.pounds("285.72"), Money.NONE, Money.NONE, Money.NONE, Money.pounds("285.72")));
        assertThat(all(MARCH, APRIL.plusDays(5)).parts().total()).isEqualTo(Money.pounds("1000.01"));
    }

    @Test
    void a_fee_holds_from_its_date_and_the_night_of_the_end_is_not_paid() {
        happens(started(FIRST, MARCH, fees("700.00", "0.00", "0.00", "0.00")));
        happens(new FeesChanged(CHILD, FIRST, MARCH.plusDays(7), fees("1400.00", "70.00", "0.00", "0.00")));
        happens(new PlacementEnded(CHILD, FIRST, MARCH.plusDays(10), EndReason.CARPL));

        CostOf march = all(MARCH, APRIL);
        assertThat(march.parts())
                .isEqualTo(new Parts(
                        Money.pounds("1300.00"),
                        Money.pounds("30.00"),
                        Money.NONE,
                        Money.NONE,
                        Money.pounds("1330.00")));
        assertThat(march.placementWeeks()).hasToString("1.43");
        assertThat(march.weekly().total()).isEqualTo(Money.pounds("931.00"));
    }

    @Test
    void a_bed_kept_for_an_absent_child_is_paid() {
        happens(started(FIRST, MARCH, fees("700.00", "0.00", "0.00", "0.00")));
        happens(new ChildWentAbsent(CHILD, FIRST, AbsenceKind.HOSPITAL, MARCH.plusDays(2), MARCH.plusDays(9)));

        assertThat(all(MARCH, MARCH.plusDays(7)).parts().total()).isEqualTo(Money.pounds("700.00"));
    }

    @Test
    void funders_pay_their_shares_from_the_day_they_agree_and_the_pence_add_up() {
        happens(started(FIRST, MARCH, fees("100.00", "0.00", "0.00", "0.01")));
        happens(new FundingAgreed(CHILD, FIRST, MARCH.plusDays(7), new FundingShares(3_334, 3_333, 3_333)));

        assertThat(all(MARCH, MARCH.plusDays(14)).funders())
                .isEqualTo(new Funders(
                        Money.pounds("33.35"), Money.pounds("33.33"), Money.pounds("33.33"), Money.pounds("100.01")));
    }

    @Test
    void a_group_without_a_name_is_there_and_an_empty_period_costs_nothing() {
        happens(started(FIRST, MARCH, fees("700.00", "0.00", "0.00", "0.00")));

        assertThat(costs.over(COUNCIL, By.CONTRACT, new Period(MARCH, APRIL), Moment.LATEST)
                        .groups())
                .extracting(CostOf::of)
                .containsExactly("none");
        CostOf before = all(MARCH.minusDays(9), MARCH);
        assertThat(before.parts().total()).isEqualTo(Money.NONE);
        assertThat(before.weekly()).isNull();
    }

    private CostOf all(LocalDate from, LocalDate until) {
        return costs.over(COUNCIL, By.TYPE, new Period(from, until), Moment.LATEST)
                .all();
    }

    private void happens(ChildEvent event) {
        bench.happens(CHILD, event);
    }

    private static PlacementStarted started(PlacementId placement, LocalDate from, WeeklyFees fees) {
        var placed = new Placed(
                placement,
                HomeId.of(COUNCIL, "elm"),
                null,
                from,
                new Arrangement(PlacementType.RESIDENTIAL, Basis.SPOT, null, null),
                fees,
                PlacementRegistration.REGISTERED,
                null,
                null);
        return new PlacementStarted(CHILD, placed, null, List.of());
    }

    private static WeeklyFees fees(String core, String support, String education, String other) {
        return new WeeklyFees(Money.pounds(core), Money.pounds(support), Money.pounds(education), Money.pounds(other));
    }
}
