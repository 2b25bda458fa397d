package brokerage.projections.occupancy;

import static brokerage.language.provision.EmptyNight.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brokerage.contract.Clause;
import brokerage.contract.ContractEvent.*;
import brokerage.contract.ContractTerms;
import brokerage.contract.Supply.Entitlement;
import brokerage.home.Allotment;
import brokerage.home.Closure;
import brokerage.home.Explanation;
import brokerage.home.Hold;
import brokerage.home.HomeDetails;
import brokerage.home.HomeEvent.*;
import brokerage.home.StatementOfPurpose;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Basis;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.ClosureReason;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.language.provision.VoidReason;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.occupancy.VoidCosts.Costs;
import brokerage.projections.occupancy.Voids.Empty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two beds under a block contract at £700 a week, a hundred a night, through June. */
class VoidCostsTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final HomeId HOME = HomeId.of(COUNCIL, "h1");
    private static final ContractId BLOCK = ContractId.of(COUNCIL, "k1");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final Money HUNDRED_A_NIGHT = Money.pounds("700.00");

    private final ProjectionBench bench = new ProjectionBench(OccupancyProjection::new);
    private final VoidCosts costs = new VoidCosts(bench.answers());
    private final Voids voids = new Voids(bench.answers());

    @Test
    void an_empty_night_costs_the_price_of_that_night() {
        block(true, false);
        bench.happens(BLOCK, new PriceChanged(BLOCK, JUNE.plusDays(20), Money.pounds("1400.00")));
        lives(1, JUNE.plusDays(10), JUNE.plusDays(25));

        Costs june = june();
        assertThat(june.nights()).isEqualTo(60);
        assertThat(june.occupied()).isEqualTo(15);
        assertThat(june.payable()).isEqualTo(45);
        assertThat(june.sevenths().rounded()).isEqualTo(pounds(10 * 100 + 5 * 200 + 20 * 100 + 10 * 200));
        assertThat(june.utilisation()).isEqualTo(new BigDecimal("25.0"));
    }

    @Test
    void a_dated_clause_pays_by_kind_and_the_words_of_the_terms_before_it() {
        block(true, false);
        clause(JUNE.plusDays(10), NO_SUITABLE_REFERRAL);
        explained(1, JUNE.plusDays(5), VoidReason.DECLINED_BY_PROVIDER);

        assertThat(june().payable()).isEqualTo(10 + 30);
        assertThat(on(JUNE.plusDays(9)))
                .extracting(Empty::bed, Empty::payable, Empty::emptyKind, Empty::weeklyPence)
                .containsExactly(
                        tuple(1, true, PROVIDER_REFUSAL, 70_000L), tuple(2, true, NO_SUITABLE_REFERRAL, 70_000L));
        assertThat(on(JUNE.plusDays(10))).extracting(Empty::payable).containsExactly(false, true);
    }

    @Test
    void paid_as_used_costs_nothing_empty() {
        block(true, true);
        clause(JUNE);

        assertThat(june().payable()).isZero();
        assertThat(june().sevenths().rounded()).isEqualTo(Money.NONE);
        assertThat(june().empty()).isEqualTo(60);
        assertThat(june().utilisation()).isNull();
    }

    @Test
    void nights_out_of_use_are_paid_where_the_providers_closure_is() {
        block(true, false);
        closed(1, ClosureReason.REFURBISHMENT, JUNE.plusDays(20));

        assertThat(june().outOfUse()).isEqualTo(10);
        assertThat(june().payable()).isEqualTo(50);
        clause(JUNE, PROVIDER_CLOSURE);
        assertThat(june().payable()).isEqualTo(10);
    }

    @Test
    void held_and_blocked_nights_are_for_want_of_a_suitable_child() {
        block(false, false);
        bench.happens(HOME, new BedHeld(HOME, 1, new Hold(new Period(JUNE, JUNE.plusDays(7)), null)));
        closed(2, ClosureReason.SOLO_CHILD, JUNE);

        assertThat(june().payable()).isZero();
        clause(JUNE, NO_SUITABLE_REFERRAL);
        assertThat(june().held()).isEqualTo(7);
        assertThat(june().empty()).isEqualTo(30);
        assertThat(june().blocked()).isEqualTo(30);
        assertThat(june().payable()).isEqualTo(60);
    }

    @Test
    void nothing_is_paid_before_the_term_nor_after_its_end() {
        block(true, false);
        long before = bench.head();
        bench.happens(BLOCK, new ContractEnded(BLOCK, JUNE.plusDays(10)));

        assertThat(june().nights()).isEqualTo(60);
        assertThat(june().payable()).isEqualTo(20);
        assertThat(on(JUNE.plusDays(10)))
                .extracting(Empty::payable, Empty::weeklyPence)
                .containsOnly(tuple(false, null));
        assertThat(costs.over(COUNCIL, JUNE, JULY, before).costs().getFirst().payable())
                .isEqualTo(60);
    }

    @Test
    void a_payable_night_without_a_price_is_told_and_not_costed() {
        home(false, HomeKind.CHILDRENS_HOME);
        var terms = new ContractTerms(null, "Block", Basis.BLOCK, Period.since(JUNE), null, 2, 2, 0, true, null);
        bench.happens(BLOCK, new ContractRegistered(BLOCK, terms));
        bench.happens(HOME, new BedAllotted(HOME, 1, JUNE, new Allotment(BLOCK, false)));

        assertThat(june().payable()).isEqualTo(30);
        assertThat(june().unpriced()).isEqualTo(30);
        assertThat(june().sevenths().rounded()).isEqualTo(Money.NONE);
    }

    @Test
    void an_own_home_costs_its_budget_while_it_could_be_used() {
        home(true, HomeKind.CHILDRENS_HOME);
        bench.happens(HOME, new BedsBudgeted(HOME, JUNE.plusDays(15), HUNDRED_A_NIGHT));
        closed(2, ClosureReason.STAFFING_SHORTAGE, JUNE.plusDays(20));

        Costs june = june();
        assertThat(june.of()).isEqualTo("in-house residential");
        assertThat(june.contract()).isNull();
        assertThat(june.outOfUse()).isEqualTo(10);
        assertThat(june.sevenths().rounded()).isEqualTo(pounds(15 * 100 + 5 * 100));
        assertThat(june.utilisation()).isNull();
        assertThat(on(JUNE.plusDays(15)).getFirst().payable()).isTrue();
        assertThat(on(JUNE.plusDays(14)).getFirst().payable()).isFalse();
    }

    @Test
    void a_foster_vacancy_is_counted_and_costs_nothing_without_a_retainer() {
        home(true, HomeKind.FOSTER_HOUSEHOLD);

        assertThat(june().empty()).isEqualTo(60);
        assertThat(june().payable()).isZero();
        assertThat(june().sevenths().rounded()).isEqualTo(Money.NONE);
    }

    @Test
    void an_entitlement_costs_the_beds_due_less_the_children_there() {
        home(false, HomeKind.CHILDRENS_HOME);
        contract(true, false);
        bench.happens(BLOCK, new BedsEntitled(BLOCK, JUNE.plusDays(10), new Entitlement(2, List.of(HOME))));
        lives(null, JUNE.plusDays(20), JUNE.plusDays(25));

        Costs june = june();
        assertThat(june.of()).isEqualTo(BLOCK.value());
        assertThat(june.nights()).isEqualTo(40);
        assertThat(june.occupied()).isEqualTo(5);
        assertThat(june.empty()).isEqualTo(35);
        assertThat(june.sevenths().rounded()).isEqualTo(pounds(3500));
        assertThat(june.utilisation()).isEqualTo(new BigDecimal("12.5"));
    }

    @Test
    void a_child_in_a_bed_bought_by_name_takes_none_of_those_due() {
        block(true, false);
        bench.happens(BLOCK, new BedsEntitled(BLOCK, JUNE, new Entitlement(1, List.of(HOME))));
        lives(1, JUNE, JULY);

        assertThat(june().nights()).isEqualTo(90);
        assertThat(june().occupied()).isEqualTo(30);
        assertThat(june().payable()).isEqualTo(60);
    }

    private void block(boolean voids, boolean closures) {
        home(false, HomeKind.CHILDRENS_HOME);
        contract(voids, closures);
        for (int bed : List.of(1, 2))
            bench.happens(HOME, new BedAllotted(HOME, bed, JUNE, new Allotment(BLOCK, false)));
    }

    private void contract(boolean voids, boolean closures) {
        var terms = new ContractTerms(
                null, "Block", Basis.BLOCK, Period.since(JUNE), HUNDRED_A_NIGHT, 2, 2, 0, voids, closures);
        bench.happens(BLOCK, new ContractRegistered(BLOCK, terms));
    }

    private void home(boolean inHouse, HomeKind kind) {
        var details = new HomeDetails(
                null,
                kind,
                2,
                true,
                inHouse,
                null,
                JUNE.minusYears(1),
                StatementOfPurpose.UNKNOWN,
                VaultRef.of(COUNCIL, "name"),
                null);
        bench.happens(
                HOME, new HomeRegistered(HOME, details, JUNE.minusYears(1), RegistrationState.REGISTERED, null, null));
    }

    private void clause(LocalDate from, EmptyNight... paid) {
        bench.happens(BLOCK, new EmptyNightsAgreed(BLOCK, from, new Clause(List.of(paid), null)));
    }

    private void explained(int bed, LocalDate from, VoidReason reason) {
        bench.happens(HOME, new VoidExplained(HOME, bed, new Explanation(from, reason, null, null)));
    }

    private void closed(int bed, ClosureReason reason, LocalDate from) {
        bench.happens(HOME, new BedClosed(HOME, bed, new Closure(Period.since(from), reason, null, null)));
    }

    private void lives(@Nullable Integer bed, LocalDate from, LocalDate until) {
        var child = ChildRef.of(COUNCIL, "c1");
        var nights = List.of(new Spell(bed, new Period(from, until)));
        var resident = new Resident(PlacementId.of(COUNCIL, "p1"), child, nights, List.of());
        bench.happens(HOME, new ResidentRecorded(HOME, resident));
    }

    private Costs june() {
        return costs.over(COUNCIL, JUNE, JULY, Moment.LATEST).costs().getFirst();
    }

    private List<Empty> on(LocalDate night) {
        return voids.of(COUNCIL, Moment.on(night)).beds().stream()
                .sorted((a, b) -> a.bed() - b.bed())
                .toList();
    }

    private static Money pounds(int pounds) {
        return new Money(pounds * 100L);
    }
}
