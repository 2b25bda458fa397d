package brokerage.projections.measures;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent;
import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.child.ChildEvent.ChildMoved;
import brokerage.child.ChildEvent.PlacementEnded;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.Particulars;
import brokerage.child.Placed;
import brokerage.language.Money;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.journey.JourneyBench;
import brokerage.projections.measures.Inquiry.Yardstick;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stability, ends and weekly cost of a few children, worked out by hand. */
class StabilityTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c1");
    private static final ChildRef OTHER = ChildRef.of(COUNCIL, "c2");

    private final ProjectionBench bench = JourneyBench.start();
    private final Measures measures = new Measures(bench.answers());

    @Test
    void three_placements_count_while_all_touch_the_year_to_date() {
        looked(CHILD, "2012-05", "2023-01-01");
        start(CHILD, "a", "2023-01-01", PlacementType.FOSTER_IFA);
        move(CHILD, "a", EndReason.CREQB, "b", "2023-03-01");
        move(CHILD, "b", EndReason.CARPL, "c", "2023-06-01");

        // a's last night is 28 February 2023; the 365 nights to 27 February 2024 begin on 28 February 2023.
        assertThat(figure("three-or-more-placements", null, "2023-05-31")).isEqualTo("all: 0 of 1 = 0.0");
        assertThat(figure("three-or-more-placements", null, "2023-06-01")).isEqualTo("all: 1 of 1 = 100.0");
        assertThat(figure("three-or-more-placements", null, "2024-02-27")).isEqualTo("all: 1 of 1 = 100.0");
        assertThat(figure("three-or-more-placements", null, "2024-02-28")).isEqualTo("all: 0 of 1 = 0.0");
        // The 24 months to 27 February 2025 begin on 28 February 2023.
        assertThat(figure("three-or-more-placements-in-24-months", null, "2025-02-27"))
                .isEqualTo("all: 1 of 1 = 100.0");
        assertThat(figure("three-or-more-placements-in-24-months", null, "2025-02-28"))
                .isEqualTo("all: 0 of 1 = 0.0");
    }

    @Test
    void who_has_stayed_in_one_home_for_two_years_of_two_and_a_half_in_care_is_settled() {
        looked(CHILD, "2012-05", "2020-01-01");
        start(CHILD, "a", "2020-01-01", PlacementType.FOSTER_IFA);
        move(CHILD, "a", EndReason.CARPL, "b", "2020-09-01");
        looked(OTHER, "2006-08", "2020-01-01");
        start(OTHER, "x", "2020-01-01", PlacementType.FOSTER_IFA);

        assertThat(figure("long-term-stability", null, "2022-06-30")).isEqualTo("all: 0 of 0 = null");
        // Two and a half years on 1 July 2022. CHILD has been with b since September 2020; OTHER is 16 from September
        // 2022.
        assertThat(figure("long-term-stability", null, "2022-07-01")).isEqualTo("all: 1 of 2 = 50.0");
        assertThat(figure("long-term-stability", null, "2022-08-31")).isEqualTo("all: 1 of 2 = 50.0");
        assertThat(figure("long-term-stability", null, "2022-09-01")).isEqualTo("all: 1 of 1 = 100.0");
    }

    @Test
    void placements_that_follow_one_another_in_a_home_are_one_time_there_and_a_night_elsewhere_ends_it() {
        looked(CHILD, "2012-05", "2020-01-01");
        start(CHILD, "a", "2020-01-01", PlacementType.FOSTER_IFA);
        move(CHILD, "a", EndReason.PLACE, "a-again", "2021-03-01");
        looked(OTHER, "2012-05", "2020-01-01");
        start(OTHER, "x", "2020-01-01", PlacementType.FOSTER_IFA);
        move(OTHER, "x", EndReason.CARPL, "y", "2021-03-01");
        move(OTHER, "y", EndReason.CARPL, "x-again", "2021-03-02");

        assertThat(figure("long-term-stability", null, "2022-07-01")).isEqualTo("all: 1 of 2 = 50.0");
        assertThat(figure("long-term-stability", null, "2023-03-01")).isEqualTo("all: 1 of 2 = 50.0");
        assertThat(figure("long-term-stability", null, "2023-03-02")).isEqualTo("all: 2 of 2 = 100.0");
    }

    @Test
    void ends_are_told_by_reason_and_those_that_were_not_planned_are_a_share_of_them() {
        looked(CHILD, "2012-05", "2023-01-01");
        start(CHILD, "a", "2023-01-01", PlacementType.FOSTER_IFA);
        move(CHILD, "a", EndReason.CREQB, "b", "2023-03-01");
        move(CHILD, "b", EndReason.PLACE, "c", "2023-04-01");
        move(CHILD, "c", EndReason.LAREQ, "d", "2023-05-01");
        move(CHILD, "d", EndReason.ALLEG, "e", "2023-06-01");

        assertThat(figure("placements-ended", By.REASON, "2023-12-31"))
                .isEqualTo("ALLEG: 1 of null = 1; CREQB: 1 of null = 1; LAREQ: 1 of null = 1");
        // On 1 March 2024 the twelve months begin on 2 March 2023: the first end is out of them.
        assertThat(figure("placements-ended", null, "2024-02-29")).isEqualTo("all: 3 of null = 3");
        assertThat(figure("placements-ended", null, "2024-03-01")).isEqualTo("all: 2 of null = 2");
    }

    @Test
    void who_leaves_care_is_told_by_where_the_last_placement_leads() {
        looked(CHILD, "2005-08", "2020-01-01");
        start(CHILD, "a", "2020-01-01", PlacementType.FOSTER_IFA);
        end(CHILD, "a", "2023-08-14");
        looked(OTHER, "2020-08", "2021-01-01");
        start(OTHER, "x", "2021-01-01", PlacementType.ADOPTION);
        end(OTHER, "x", "2023-07-01");

        assertThat(figure("exits", By.DESTINATION, "2023-12-31"))
                .isEqualTo("adoption: 1 of null = 1; adulthood: 1 of null = 1");
    }

    @Test
    void ages_change_the_month_after_the_birthdays_month() {
        looked(CHILD, "2012-05", "2020-01-01");
        start(CHILD, "a", "2020-01-01", PlacementType.FOSTER_IFA);

        assertThat(figure("family-based-share", By.AGE_BAND, "2024-05-31")).isEqualTo("7-11: 1 of 1 = 100.0");
        assertThat(figure("family-based-share", By.AGE_BAND, "2024-06-01")).isEqualTo("12-15: 1 of 1 = 100.0");
        assertThat(figure("family-based-share", By.AGE_BAND, "2030-05-31")).isEqualTo("16-17: 1 of 1 = 100.0");
        assertThat(figure("family-based-share", By.AGE_BAND, "2030-06-01")).isEqualTo("18+: 1 of 1 = 100.0");
    }

    @Test
    void a_placement_week_costs_what_its_nights_cost_on_average() {
        looked(CHILD, "2012-05", "2023-01-01");
        start(CHILD, "a", "2023-03-01", PlacementType.FOSTER_IFA);
        looked(OTHER, "2012-05", "2023-01-01");
        start(OTHER, "x", "2023-03-08", PlacementType.RESIDENTIAL);

        // To 14 March: 14 nights at £1,000.00 a week and 7 at £5,000.00 are £7,000.00 for three weeks.
        assertThat(figure("weekly-unit-cost", null, "2023-03-14")).isEqualTo("all: 700000 of 3.00 = 233333");
        assertThat(figure("weekly-unit-cost", By.TYPE, "2023-03-14"))
                .isEqualTo("foster_ifa: 200000 of 2.00 = 100000; residential: 500000 of 1.00 = 500000");
    }

    private String figure(String measure, By by, String on) {
        var yardstick = new Yardstick(List.of(), Money.pounds("6000.00"), null);
        return measures
                .of(new Inquiry(
                        Catalogue.find(measure).orElseThrow(), by, COUNCIL, yardstick, Moment.on(LocalDate.parse(on))))
                .figures()
                .stream()
                .map(figure -> "%s: %s of %s = %s"
                        .formatted(figure.of(), figure.numerator(), figure.denominator(), figure.value()))
                .reduce((one, next) -> one + "; " + next)
                .orElse("");
    }

    private void looked(ChildRef child, String bornIn, String on) {
        var who = new Particulars(ref("id"), ref("born"), null, YearMonth.parse(bornIn), false);
        happens(child, new ChildBecameLookedAfter(child, LocalDate.parse(on), who));
    }

    private void start(ChildRef child, String key, String on, PlacementType type) {
        happens(child, new PlacementStarted(child, placed(key, on, type), null, List.of()));
    }

    private void move(ChildRef child, String from, EndReason because, String to, String on) {
        happens(
                child,
                new ChildMoved(child, placement(from), because, placed(to, on, PlacementType.FOSTER_IFA), List.of()));
    }

    private void end(ChildRef child, String key, String on) {
        happens(child, new PlacementEnded(child, placement(key), LocalDate.parse(on), EndReason.LEFT_CARE));
    }

    private void happens(ChildRef child, ChildEvent event) {
        bench.happens(child, event);
    }

    private static Placed placed(String key, String on, PlacementType type) {
        Money fee = Money.pounds(type == PlacementType.RESIDENTIAL ? "5000.00" : "1000.00");
        return new Placed(
                placement(key),
                HomeId.of(COUNCIL, key.replace("-again", "")),
                null,
                LocalDate.parse(on),
                new Arrangement(type, Basis.SPOT, null, null),
                new WeeklyFees(fee, Money.NONE, Money.NONE, Money.NONE),
                PlacementRegistration.REGISTERED,
                null,
                null);
    }

    private static PlacementId placement(String key) {
        return PlacementId.of(COUNCIL, key);
    }

    private static VaultRef ref(String key) {
        return VaultRef.of(COUNCIL, key);
    }
}
