package brokerage.projections.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brokerage.home.Allotment;
import brokerage.home.Closure;
import brokerage.home.Explanation;
import brokerage.home.Hold;
import brokerage.home.HomeDetails;
import brokerage.home.HomeEvent.*;
import brokerage.home.StatementOfPurpose;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.language.provision.TrafficLight;
import brokerage.language.provision.VoidReason;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.occupancy.Occupancy.By;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupancyProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final HomeId HOME = HomeId.of(COUNCIL, "h1");
    private static final ContractId CONTRACT = ContractId.of(COUNCIL, "k1");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c1");
    private static final PlacementId STAY = PlacementId.of(COUNCIL, "p1");
    private static final VaultRef ACTION = VaultRef.of(COUNCIL, "action");
    private static final VaultRef IMPLICATION = VaultRef.of(COUNCIL, "implication");
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

    private final ProjectionBench bench = new ProjectionBench(OccupancyProjection::new);
    private final Occupancy occupancy = new Occupancy(bench.answers());
    private final Voids voids = new Voids(bench.answers());
    private final UrgentMoves urgentMoves = new UrgentMoves(bench.answers());
    private final Quality quality = new Quality(bench.answers());

    @Test
    void a_bed_is_occupied_from_the_first_night_and_empty_again_from_the_last_day() {
        registerInHouse(1);
        lives(1, JUNE, JUNE.plusDays(10));

        assertThat(stateOn(JUNE.minusDays(1))).isEqualTo(BedState.VOID);
        assertThat(stateOn(JUNE)).isEqualTo(BedState.OCCUPIED);
        assertThat(stateOn(JUNE.plusDays(9))).isEqualTo(BedState.OCCUPIED);
        assertThat(stateOn(JUNE.plusDays(10))).isEqualTo(BedState.VOID);
        assertThat(stateOn(OPENED.minusDays(1))).isNull();
    }

    @Test
    void a_bed_whose_child_is_away_is_retained_and_counts_as_taken() {
        registerInHouse(1);
        bench.happens(
                HOME,
                new ResidentRecorded(
                        HOME,
                        new Resident(
                                STAY,
                                CHILD,
                                List.of(new Spell(1, Period.since(JUNE))),
                                List.of(new Period(JUNE.plusDays(2), JUNE.plusDays(5))))));

        assertThat(stateOn(JUNE.plusDays(2))).isEqualTo(BedState.RETAINED);
        assertThat(stateOn(JUNE.plusDays(5))).isEqualTo(BedState.OCCUPIED);
        Figures night = figures(By.HOME, JUNE.plusDays(2));
        assertThat(night.retained()).isOne();
        assertThat(night.empty()).isZero();
        assertThat(night.occupancyOfAllBeds()).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void a_closed_bed_is_out_of_use_until_it_opens_again_even_if_it_is_held() {
        registerInHouse(1);
        bench.happens(HOME, new BedHeld(HOME, 1, new Hold(new Period(JUNE, JUNE.plusDays(20)), CHILD)));
        bench.happens(HOME, closed(1, ClosureReason.SUSPENSION, new Period(JUNE, null)));
        long shut = bench.happens(HOME, closed(1, ClosureReason.SUSPENSION, new Period(JUNE, null)));
        bench.happens(HOME, new BedReopened(HOME, 1, JUNE, JUNE.plusDays(7)));

        assertThat(stateOn(JUNE.plusDays(6))).isEqualTo(BedState.OUT_OF_USE);
        assertThat(stateOn(JUNE.plusDays(7))).isEqualTo(BedState.HELD);
        Occupancy.BedOn then = bed(new Moment(JUNE.plusDays(7), shut));
        assertThat(then.state()).isEqualTo(BedState.OUT_OF_USE);
        assertThat(then.reason()).isEqualTo("suspension");
    }

    @Test
    void a_bed_beside_a_solo_child_is_blocked_and_stays_among_the_usable_ones() {
        registerInHouse(2);
        lives(1, JUNE, null);
        bench.happens(HOME, closed(2, ClosureReason.SOLO_CHILD, Period.since(JUNE)));

        Figures night = figures(By.HOME, JUNE);
        assertThat(night.blocked()).isOne();
        assertThat(night.outOfUse()).isZero();
        assertThat(night.occupancyOfUsableBeds()).isEqualTo(new BigDecimal("50.0"));
    }

    @Test
    void a_hold_ends_at_its_date_without_anyone_doing_anything() {
        registerInHouse(1);
        bench.happens(HOME, new BedHeld(HOME, 1, new Hold(new Period(JUNE, JUNE.plusDays(3)), CHILD)));

        Voids.Empty held = onlyVoid(Moment.on(JUNE.plusDays(2)));
        assertThat(held.state()).isEqualTo(BedState.HELD);
        assertThat(held.reason()).isEqualTo("awaiting_match");
        assertThat(held.heldUntil()).isEqualTo(JUNE.plusDays(3));
        assertThat(held.heldFor()).isEqualTo(CHILD);
        Voids.Empty free = onlyVoid(Moment.on(JUNE.plusDays(3)));
        assertThat(free.state()).isEqualTo(BedState.VOID);
        assertThat(free.since()).isEqualTo(OPENED);
        assertThat(figures(By.HOME, JUNE).empty()).isOne();
        assertThat(figures(By.HOME, JUNE).held()).isOne();
    }

    @Test
    void empty_nights_are_counted_from_the_first_however_often_they_are_explained() {
        registerInHouse(1);
        lives(1, JUNE, JUNE.plusDays(10));
        LocalDate left = JUNE.plusDays(10);
        explained(left.plusDays(1), VoidReason.BETWEEN_PLACEMENTS);
        explained(left.plusDays(4), VoidReason.MATCHING_RESTRICTION);

        assertThat(onlyVoid(Moment.on(left)).reason()).isNull();
        Voids.Empty later = onlyVoid(Moment.on(left.plusDays(6)));
        assertThat(later.reason()).isEqualTo("matching_restriction");
        assertThat(later.remedialAction()).isEqualTo(ACTION);
        assertThat(later.implication()).isEqualTo(IMPLICATION);
        assertThat(later.since()).isEqualTo(left);
        assertThat(later.days()).isEqualTo(6);
    }

    @Test
    void an_explanation_ends_when_the_bed_is_taken() {
        registerInHouse(1);
        explained(JUNE, VoidReason.BETWEEN_PLACEMENTS);
        lives(1, JUNE.plusDays(3), JUNE.plusDays(5));

        assertThat(onlyVoid(Moment.on(JUNE.plusDays(2))).reason()).isEqualTo("between_placements");
        assertThat(onlyVoid(Moment.on(JUNE.plusDays(5))).reason()).isNull();
    }

    @Test
    void a_contracts_bed_counts_from_the_date_it_was_bought_and_the_beds_of_others_never() {
        registerBlock(3);
        for (int bed : List.of(1, 2))
            bench.happens(HOME, new BedAllotted(HOME, bed, JUNE, new Allotment(CONTRACT, false)));
        bench.happens(HOME, new BedAllotted(HOME, 2, JUNE.plusDays(10), new Allotment(null, false)));

        assertThat(occupancy
                        .asAt(COUNCIL, By.CONTRACT, Moment.on(JUNE.minusDays(1)))
                        .figures())
                .isEmpty();
        assertThat(figures(By.CONTRACT, JUNE).of()).isEqualTo(CONTRACT.value());
        assertThat(figures(By.CONTRACT, JUNE).nights()).isEqualTo(2);
        assertThat(figures(By.CONTRACT, JUNE.plusDays(10)).nights()).isOne();
        assertThat(occupancy.asAt(COUNCIL, By.PROVISION, Moment.on(JUNE)).figures())
                .isEmpty();
    }

    @Test
    void nights_over_a_period_are_added_up_bed_by_bed() {
        registerInHouse(2);
        lives(1, JUNE.plusDays(5), JUNE.plusDays(15));
        bench.happens(HOME, closed(2, ClosureReason.REFURBISHMENT, new Period(JUNE.plusDays(20), null)));

        Figures june = occupancy
                .over(COUNCIL, By.PROVISION, JUNE, JUNE.plusMonths(1), Moment.LATEST)
                .figures()
                .getFirst();
        assertThat(june.of()).isEqualTo("in-house residential");
        assertThat(june.nights()).isEqualTo(60);
        assertThat(june.occupied()).isEqualTo(10);
        assertThat(june.outOfUse()).isEqualTo(10);
        assertThat(june.empty()).isEqualTo(40);
        assertThat(june.occupancyOfAllBeds()).isEqualTo(new BigDecimal("16.7"));
        assertThat(june.occupancyOfUsableBeds()).isEqualTo(new BigDecimal("20.0"));
    }

    @Test
    void a_backdated_start_changes_past_nights_only_for_those_who_know_of_it() {
        registerInHouse(1);
        long before = explained(JUNE, VoidReason.NEW_HOME_FILLING);
        long after = lives(1, JUNE.minusDays(5), null);

        assertThat(bed(new Moment(JUNE, before)).state()).isEqualTo(BedState.VOID);
        assertThat(bed(new Moment(JUNE, after)).state()).isEqualTo(BedState.OCCUPIED);
        assertThat(occupancy.asAt(COUNCIL, By.BED, new Moment(JUNE, before)).position())
                .isEqualTo(before);
    }

    @Test
    void a_stay_recorded_in_error_leaves_the_bed_empty_as_if_nobody_had_come() {
        registerInHouse(1);
        lives(1, JUNE, null);
        bench.happens(HOME, new ResidentRecorded(HOME, Resident.none(STAY, CHILD)));

        assertThat(onlyVoid(Moment.on(JUNE)).since()).isEqualTo(OPENED);
    }

    @Test
    void a_suspension_makes_the_residents_urgent_from_its_date_also_where_beds_are_not_counted() {
        bench.happens(HOME, registered(false, 4, false));
        lives(null, JUNE, null);
        bench.happens(
                HOME, new HomeRegistrationChanged(HOME, JUNE.plusDays(4), RegistrationState.SUSPENDED, List.of()));
        bench.happens(
                HOME, new HomeRegistrationChanged(HOME, JUNE.plusDays(9), RegistrationState.REGISTERED, List.of()));

        assertThat(urgentMoves.of(COUNCIL, Moment.on(JUNE.plusDays(3))).moves()).isEmpty();
        assertThat(urgentMoves.of(COUNCIL, Moment.on(JUNE.plusDays(4))).moves())
                .containsExactly(new UrgentMoves.Urgent(CHILD, STAY, HOME, null, JUNE.plusDays(4)));
        assertThat(urgentMoves.of(COUNCIL, Moment.on(JUNE.plusDays(9))).moves()).isEmpty();
    }

    @Test
    void an_inspection_meanwhile_makes_nobody_less_overdue() {
        bench.happens(HOME, registered(false, 4, false));
        lives(null, JUNE, null);
        bench.happens(
                HOME, new HomeRegistrationChanged(HOME, JUNE.plusDays(4), RegistrationState.SUSPENDED, List.of()));
        bench.happens(HOME, new HomeInspected(HOME, JUNE.plusDays(6), OfstedRating.INADEQUATE));

        assertThat(urgentMoves.of(COUNCIL, Moment.on(JUNE.plusDays(8))).moves())
                .containsExactly(new UrgentMoves.Urgent(CHILD, STAY, HOME, null, JUNE.plusDays(4)));
    }

    @Test
    void the_children_of_homes_somebody_warned_of_are_counted_under_each_warning() {
        bench.happens(HOME, registered(false, 4, false));
        lives(null, JUNE, JUNE.plusDays(9));
        bench.happens(HOME, new TrafficLightSet(HOME, JUNE.minusDays(9), TrafficLight.AMBER));
        bench.happens(HOME, new HomeInspected(HOME, JUNE.plusDays(3), OfstedRating.REQUIRES_IMPROVEMENT));
        long before = bench.head();
        bench.happens(HOME, new TrafficLightSet(HOME, JUNE.plusDays(3), TrafficLight.GREEN));

        Quality.Told amber = quality.of(COUNCIL, Moment.on(JUNE));
        assertThat(amber.under(TrafficLight.AMBER)).isOne();
        assertThat(amber.belowGood()).isZero();
        Quality.Told below = quality.of(COUNCIL, Moment.on(JUNE.plusDays(3)));
        assertThat(below.under(TrafficLight.AMBER)).isZero();
        assertThat(below.belowGood()).isOne();
        assertThat(below.children()).extracting(Quality.Exposed::child).containsExactly(CHILD);
        assertThat(quality.of(COUNCIL, new Moment(JUNE.plusDays(3), before)).under(TrafficLight.AMBER))
                .isOne();
        assertThat(quality.of(COUNCIL, Moment.on(JUNE.plusDays(9))).children()).isEmpty();
        assertThat(quality.of(new CouncilId("nextshire"), Moment.on(JUNE)).children())
                .isEmpty();
    }

    @Test
    void an_empty_bed_of_a_suspended_home_is_out_of_use_though_nobody_closed_it() {
        registerInHouse(1);
        bench.happens(
                HOME, new HomeRegistrationChanged(HOME, JUNE.plusDays(4), RegistrationState.SUSPENDED, List.of()));
        bench.happens(
                HOME, new HomeRegistrationChanged(HOME, JUNE.plusDays(9), RegistrationState.REGISTERED, List.of()));

        assertThat(stateOn(JUNE.plusDays(3))).isEqualTo(BedState.VOID);
        assertThat(stateOn(JUNE.plusDays(4))).isEqualTo(BedState.OUT_OF_USE);
        assertThat(bed(Moment.on(JUNE.plusDays(4))).reason()).isEqualTo("suspension");
        assertThat(stateOn(JUNE.plusDays(9))).isEqualTo(BedState.VOID);
    }

    @Test
    void one_council_does_not_see_the_beds_of_another() {
        registerInHouse(1);

        assertThat(occupancy
                        .asAt(new CouncilId("nextshire"), By.HOME, Moment.on(JUNE))
                        .figures())
                .isEmpty();
        assertThat(voids.of(new CouncilId("nextshire"), Moment.on(JUNE)).beds()).isEmpty();
    }

    @Test
    void each_bed_can_be_looked_at_alone() {
        registerInHouse(2);
        lives(2, JUNE, null);

        assertThat(occupancy.beds(COUNCIL, List.of(HOME), Moment.on(JUNE)).beds())
                .extracting(Occupancy.BedOn::bed, Occupancy.BedOn::state, Occupancy.BedOn::since)
                .containsExactly(tuple(1, BedState.VOID, OPENED), tuple(2, BedState.OCCUPIED, null));
    }

    private void registerInHouse(int places) {
        bench.happens(HOME, registered(true, places, true));
    }

    private void registerBlock(int places) {
        bench.happens(HOME, registered(true, places, false));
    }

    private static HomeRegistered registered(boolean tracked, int places, boolean inHouse) {
        var details = new HomeDetails(
                ProviderId.of(COUNCIL, "r1"),
                HomeKind.CHILDRENS_HOME,
                places,
                tracked,
                inHouse,
                null,
                OPENED,
                StatementOfPurpose.UNKNOWN,
                VaultRef.of(COUNCIL, "name"),
                null);
        return new HomeRegistered(HOME, details, OPENED, RegistrationState.REGISTERED, null, null);
    }

    private long lives(Integer bed, LocalDate from, LocalDate until) {
        var nights = List.of(new Spell(bed, new Period(from, until)));
        return bench.happens(HOME, new ResidentRecorded(HOME, new Resident(STAY, CHILD, nights, List.of())));
    }

    private static BedClosed closed(int bed, ClosureReason reason, Period nights) {
        return new BedClosed(HOME, bed, new Closure(nights, reason, ACTION, IMPLICATION));
    }

    private long explained(LocalDate from, VoidReason reason) {
        return bench.happens(HOME, new VoidExplained(HOME, 1, new Explanation(from, reason, ACTION, IMPLICATION)));
    }

    private Figures figures(By by, LocalDate night) {
        return occupancy.asAt(COUNCIL, by, Moment.on(night)).figures().getFirst();
    }

    private Voids.Empty onlyVoid(Moment moment) {
        List<Voids.Empty> beds = voids.of(COUNCIL, moment).beds();
        assertThat(beds).hasSize(1);
        return beds.getFirst();
    }

    private BedState stateOn(LocalDate night) {
        Occupancy.BedOn bed = bed(Moment.on(night));
        return bed == null ? null : bed.state();
    }

    private Occupancy.BedOn bed(Moment moment) {
        return occupancy.beds(COUNCIL, List.of(HOME), moment).beds().stream()
                .findFirst()
                .orElse(null);
    }
}
