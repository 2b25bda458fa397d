package brokerage.projections.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import brokerage.child.ChildEvent.*;
import brokerage.child.ChildHistory;
import brokerage.child.Particulars;
import brokerage.child.Placed;
import brokerage.child.Placement;
import brokerage.language.Money;
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
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.projections.BeingRebuilt;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneyProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final CouncilId NEXT_DOOR = new CouncilId("nextshire");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c1");
    private static final PlacementId FIRST = PlacementId.of(COUNCIL, "p1");
    private static final PlacementId SECOND = PlacementId.of(COUNCIL, "p2");
    private static final HomeId HOME = HomeId.of(COUNCIL, "h1");
    private static final HomeId OTHER = HomeId.of(COUNCIL, "h2");
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final WeeklyFees DEARER =
            new WeeklyFees(Money.pounds("1000.00"), Money.NONE, Money.NONE, Money.pounds("0.50"));

    private final ProjectionBench bench = new ProjectionBench(JourneyProjection::new);
    private final Journey journey = new Journey(bench.answers());
    private final Children children = new Children(bench.answers());
    private final PlacementMix mix = new PlacementMix(bench.answers());

    @Test
    void a_child_lives_where_it_was_placed_from_the_first_night_and_no_longer_on_the_last_day() {
        start(CHILD, false);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(CHILD, new PlacementEnded(CHILD, FIRST, MARCH.plusDays(10), EndReason.CARPL));

        assertThat(livesAt(MARCH)).isEqualTo(HOME);
        assertThat(livesAt(MARCH.plusDays(9))).isEqualTo(HOME);
        assertThat(livesAt(MARCH.minusDays(1))).isNull();
        assertThat(livesAt(MARCH.plusDays(10))).isNull();
    }

    @Test
    void a_stay_is_cut_where_its_terms_change_and_the_cuts_make_one_placement() {
        start(CHILD, false);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(CHILD, new FeesChanged(CHILD, FIRST, MARCH.plusDays(5), DEARER));
        bench.happens(
                CHILD, new FundingAgreed(CHILD, FIRST, MARCH.plusDays(5), new FundingShares(5_000, 2_000, 3_000)));

        List<Stay> stays = told(Moment.on(MARCH.plusDays(6))).stays();
        assertThat(stays)
                .extracting(Stay::fromOn, Stay::untilOn, Stay::corePence, Stay::healthShare)
                .containsExactly(
                        tuple(MARCH, MARCH.plusDays(5), 0L, null), tuple(MARCH.plusDays(5), null, 100_000L, 3_000));
        assertThat(stays).allMatch(stay -> stay.startedOn().equals(MARCH) && stay.type() == PlacementType.RESIDENTIAL);
    }

    @Test
    void a_move_ends_one_stay_and_begins_the_next_on_one_date_and_names_what_it_follows() {
        start(CHILD, false);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(
                CHILD,
                new ChildMoved(CHILD, FIRST, EndReason.CREQB, placed(SECOND, OTHER, MARCH.plusDays(3)), List.of()));

        assertThat(livesAt(MARCH.plusDays(2))).isEqualTo(HOME);
        assertThat(livesAt(MARCH.plusDays(3))).isEqualTo(OTHER);
        List<Stay> stays = told(Moment.on(MARCH)).stays();
        assertThat(stays.getFirst().endReason()).isEqualTo(EndReason.CREQB);
        assertThat(stays.getLast().follows()).isEqualTo(FIRST);
    }

    @Test
    void what_the_rules_said_at_a_start_stays_with_the_placement_until_it_never_was() {
        start(CHILD, false);
        var met = new Finding("home-registration", 1, Finding.Tier.LAW, true, "registered");
        var unmet = new Finding("weekly-cost", 1, Finding.Tier.POLICY, false, "7000.00")
                .approved(new Approval(Approver.DIRECTOR, "d.jones"));
        bench.happens(CHILD, new PlacementStarted(CHILD, placed(FIRST, HOME, MARCH), null, List.of(met, unmet)));
        bench.happens(CHILD, new FeesChanged(CHILD, FIRST, MARCH.plusDays(5), DEARER));

        assertThat(told(Moment.on(MARCH)).findings())
                .extracting(
                        Journey.Found::rule, Journey.Found::met, Journey.Found::approvedAs, Journey.Found::approvedBy)
                .containsExactly(
                        tuple("home-registration", true, null, null),
                        tuple("weekly-cost", false, Approver.DIRECTOR, "d.jones"));
        bench.happens(CHILD, new PlacementRecordedInError(CHILD, FIRST, null));
        assertThat(told(Moment.on(MARCH)).findings()).isEmpty();
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void a_backdated_start_is_known_only_from_its_position_on() {
        long before = start(CHILD, false);
        long after = bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH.minusDays(20)));

        assertThat(told(new Moment(MARCH, before)).livesAt()).isNull();
        assertThat(told(new Moment(MARCH, before)).position()).isEqualTo(before);
        assertThat(told(new Moment(MARCH, after)).livesAt()).isNotNull();
        assertThat(mix.of(COUNCIL, new Moment(MARCH, before)).children()).isZero();
        assertThat(mix.of(COUNCIL, new Moment(MARCH, after)).children()).isOne();
    }

    @Test
    void corrected_dates_leave_what_was_believed_before_as_it_was() {
        start(CHILD, false);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        long wrong = bench.happens(CHILD, new PlacementEnded(CHILD, FIRST, MARCH.plusDays(9), EndReason.CARPL));
        Placement right = ended(MARCH.plusDays(4));
        bench.happens(CHILD, new PlacementCorrected(CHILD, right, null));

        LocalDate between = MARCH.plusDays(6);
        assertThat(told(new Moment(between, wrong)).livesAt()).isNotNull();
        assertThat(told(Moment.on(between)).livesAt()).isNull();
    }

    @Test
    void what_was_recorded_in_error_is_gone_now_and_still_there_as_known_then() {
        start(CHILD, false);
        long then = bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(CHILD, new PlacementRecordedInError(CHILD, FIRST, VaultRef.of(COUNCIL, "why")));

        assertThat(told(Moment.on(MARCH)).stays()).isEmpty();
        assertThat(told(new Moment(MARCH, then)).stays()).hasSize(1);
    }

    @Test
    void a_stay_of_no_night_can_still_be_read_and_is_nobodys_home() {
        start(CHILD, false);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(CHILD, new PlacementEnded(CHILD, FIRST, MARCH, EndReason.OTHER));

        assertThat(told(Moment.on(MARCH)).stays()).singleElement().satisfies(stay -> {
            assertThat(stay.startedOn()).isEqualTo(MARCH);
            assertThat(stay.endedOn()).isEqualTo(MARCH);
        });
        assertThat(livesAt(MARCH)).isNull();
        assertThat(mix.of(COUNCIL, Moment.on(MARCH)).children()).isZero();
    }

    @Test
    void an_absence_is_told_beside_the_stay_that_goes_on() {
        start(CHILD, false);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(CHILD, new ChildWentAbsent(CHILD, FIRST, AbsenceKind.HOSPITAL, MARCH.plusDays(1), null));
        bench.happens(CHILD, new ChildReturned(CHILD, FIRST, MARCH.plusDays(1), MARCH.plusDays(4)));

        Journey.Told told = told(Moment.on(MARCH.plusDays(2)));
        assertThat(told.absences())
                .containsExactly(
                        new Journey.Away(FIRST, HOME, AbsenceKind.HOSPITAL, MARCH.plusDays(1), MARCH.plusDays(4)));
        assertThat(told.livesAt()).isNotNull();
        assertThat(told.who().version()).isEqualTo(3);
    }

    @Test
    void the_mix_counts_children_by_type_and_basis_within_one_council() {
        ChildRef second = ChildRef.of(COUNCIL, "c2");
        ChildRef elsewhere = ChildRef.of(NEXT_DOOR, "c1");
        start(CHILD, false);
        start(second, true);
        start(elsewhere, true);
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));
        bench.happens(second, started(second, SECOND, OTHER, MARCH));
        bench.happens(elsewhere, started(elsewhere, PlacementId.of(NEXT_DOOR, "p"), HOME, MARCH));

        PlacementMix.Mix found = mix.of(COUNCIL, Moment.on(MARCH));
        assertThat(found.children()).isEqualTo(2);
        assertThat(found.uasc()).isOne();
        assertThat(found.byType()).containsExactly(Map.entry("residential", 2));
        assertThat(found.byBasis()).containsExactly(Map.entry("spot", 2));
    }

    @Test
    void children_are_listed_page_by_page_while_they_are_looked_after() {
        for (String key : List.of("c1", "c2", "c3")) start(ChildRef.of(COUNCIL, key), false);
        ChildRef gone = ChildRef.of(COUNCIL, "c0");
        start(gone, false);
        bench.happens(gone, new ChildCeasedToBeLookedAfter(gone, MARCH.minusDays(1)));
        bench.happens(CHILD, started(CHILD, FIRST, HOME, MARCH));

        Page<Children.Living> first = children.page(COUNCIL, Moment.on(MARCH), new Page.Asked(null, 2));
        Page<Children.Living> last = children.page(COUNCIL, Moment.on(MARCH), new Page.Asked(first.next(), 2));
        assertThat(first.items()).extracting(living -> living.child().key()).containsExactly("c1", "c2");
        assertThat(first.items().getFirst().home()).isEqualTo(HOME);
        assertThat(last.items()).extracting(living -> living.child().key()).containsExactly("c3");
        assertThat(last.next()).isNull();
    }

    @Test
    void nobody_is_answered_with_half_a_history_while_it_is_rebuilt() {
        start(CHILD, false);
        bench.forget();

        assertThatThrownBy(() -> told(Moment.on(MARCH))).isInstanceOf(BeingRebuilt.class);
        bench.tell(0, 1);
        assertThat(told(Moment.on(MARCH)).who().child()).isEqualTo(CHILD);
    }

    private long start(ChildRef child, boolean uasc) {
        var who = new Particulars(
                VaultRef.of(child.council(), "id-" + child.key()),
                VaultRef.of(child.council(), "born-" + child.key()),
                null,
                YearMonth.of(2010, 5),
                uasc);
        return bench.happens(child, new ChildBecameLookedAfter(child, MARCH.minusDays(30), who));
    }

    private static PlacementStarted started(ChildRef child, PlacementId placement, HomeId home, LocalDate from) {
        return new PlacementStarted(child, placed(placement, home, from), null, List.of());
    }

    private static Placed placed(PlacementId placement, HomeId home, LocalDate from) {
        return new Placed(
                placement,
                home,
                null,
                from,
                new Arrangement(PlacementType.RESIDENTIAL, Basis.SPOT, null, null),
                WeeklyFees.NONE,
                PlacementRegistration.REGISTERED,
                null,
                null);
    }

    private static Placement ended(LocalDate on) {
        ChildHistory history = ChildHistory.NONE.after(started(CHILD, FIRST, HOME, MARCH));
        return history.after(new PlacementEnded(CHILD, FIRST, on, EndReason.CARPL))
                .placement(FIRST);
    }

    private Journey.Told told(Moment moment) {
        return journey.of(CHILD, moment).orElseThrow();
    }

    private HomeId livesAt(LocalDate night) {
        Stay stay = told(Moment.on(night)).livesAt();
        return stay == null ? null : stay.home();
    }
}
