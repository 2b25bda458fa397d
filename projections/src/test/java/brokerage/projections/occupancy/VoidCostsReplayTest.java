package brokerage.projections.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.contract.ContractHistory;
import brokerage.contract.ContractHistory.Paid;
import brokerage.contract.Supply.Entitlement;
import brokerage.home.Allotment;
import brokerage.home.HomeHistory;
import brokerage.language.Cost;
import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.provision.EmptyNight;
import brokerage.language.provision.Resident;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.occupancy.VoidCosts.Costs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever was told of homes and contracts in whatever order, the money of a period is that of its nights. */
class VoidCostsReplayTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final int HOMES = 4;
    private static final int FACTS = 240;
    private static final LocalDate FROM = RandomHome.START.minusDays(25);
    private static final LocalDate UNTIL = RandomHome.START.plusDays(RandomHome.DAYS + 45);

    private final ProjectionBench bench = new ProjectionBench(OccupancyProjection::new);
    private final VoidCosts costs = new VoidCosts(bench.answers());
    private final Map<HomeId, RandomHome> homes =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    private final Map<ContractId, RandomContract> contracts =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    @BeforeEach
    void homes_and_contracts_have_a_history() {
        List<HomeId> ids = IntStream.range(0, HOMES)
                .mapToObj(n -> HomeId.of(COUNCIL, "h" + n))
                .toList();
        ids.forEach(home -> homes.put(home, new RandomHome(home, 4711 + homes.size())));
        for (String key : List.of("k0", "k1"))
            contracts.put(
                    ContractId.of(COUNCIL, key),
                    new RandomContract(ContractId.of(COUNCIL, key), ids, 99 + contracts.size()));
        for (int fact = 0; fact < FACTS; fact++) {
            HomeId home = ids.get(fact % HOMES);
            bench.append(home, homes.get(home).next());
            if (fact % 6 == 0) contracts.values().forEach(contract -> bench.append(contract.id(), contract.next()));
        }
        bench.tell();
    }

    @Test
    void the_cost_of_a_period_is_that_of_each_bed_on_each_night_to_the_seventh_of_a_penny() {
        var expected = new TreeMap<String, Cost>();
        FROM.datesUntil(UNTIL).forEach(night -> charge(night, expected));
        expected.values().removeIf(Cost.NONE::equals);

        assertThat(bench.differences()).isEmpty();
        assertThat(expected).hasSizeGreaterThan(2);
        assertThat(sevenths(FROM, UNTIL)).isEqualTo(expected);
    }

    @Test
    void months_add_up_to_the_whole_exactly() {
        var added = new TreeMap<String, Cost>();
        for (LocalDate from = FROM; from.isBefore(UNTIL); from = next(from))
            sevenths(from, next(from)).forEach((of, cost) -> added.merge(of, cost, Cost::plus));

        assertThat(added).isEqualTo(sevenths(FROM, UNTIL));
    }

    @Test
    void every_night_is_counted_once() {
        for (Costs of : costs.over(COUNCIL, FROM, UNTIL, Moment.LATEST).costs()) {
            assertThat(of.nights())
                    .isEqualTo(of.occupied() + of.retained() + of.empty() + of.blocked() + of.outOfUse());
            assertThat(of.payable()).isLessThanOrEqualTo(of.empty() + of.blocked() + of.outOfUse());
            assertThat(of.used()).isLessThanOrEqualTo(of.occupied() + of.retained());
        }
    }

    @Test
    void told_from_the_start_it_is_the_same() {
        List<String> rows = bench.rows();
        bench.rebuild(33);
        assertThat(bench.rows()).isEqualTo(rows);
    }

    private static LocalDate next(LocalDate from) {
        LocalDate month = from.withDayOfMonth(1).plusMonths(1);
        return month.isBefore(UNTIL) ? month : UNTIL;
    }

    private Map<String, Cost> sevenths(LocalDate from, LocalDate until) {
        var told = new TreeMap<String, Cost>();
        for (Costs of : costs.over(COUNCIL, from, until, Moment.LATEST).costs())
            if (!of.sevenths().equals(Cost.NONE)) told.put(of.of(), of.sevenths());
        return told;
    }

    private record Bed(
            String home,
            @Nullable String contract,
            String provision,
            String state,
            @Nullable EmptyNight emptyKind) {}

    /** The rule of one night, told anew; which state a bed is in is {@link OccupancyReplayTest}'s to check. */
    private void charge(LocalDate night, Map<String, Cost> bill) {
        List<Bed> beds = bench.answers()
                .list(
                        Bed.class,
                        "select home, contract, provision, state, empty_kind from occupancy_bed"
                                + " where valid @> ?::date and upper_inf(known)",
                        night);
        for (Bed bed : beds) {
            Money price = bed.contract() == null ? budget(bed, night) : price(bed, night);
            String of = bed.contract() == null ? bed.provision() : bed.contract();
            if (price != null) bill.merge(of, Cost.of(1, price), Cost::plus);
        }
        for (RandomContract contract : contracts.values()) {
            Money price = paidPrice(contract.history(), night, "void", EmptyNight.NO_SUITABLE_REFERRAL);
            long unused = unused(contract.history(), night);
            if (price != null && unused > 0) bill.merge(contract.id().value(), Cost.of(unused, price), Cost::plus);
        }
    }

    private @Nullable Money budget(Bed bed, LocalDate night) {
        boolean empty = List.of("void", "held", "blocked").contains(bed.state());
        var history = homes.get(new HomeId(bed.home())).history();
        return empty ? history.budgets().on(night).orElse(null) : null;
    }

    private @Nullable Money price(Bed bed, LocalDate night) {
        ContractHistory history = contracts
                .get(new ContractId(Objects.requireNonNull(bed.contract())))
                .history();
        EmptyNight kind = bed.emptyKind();
        return kind == null ? null : paidPrice(history, night, bed.state(), kind);
    }

    private static @Nullable Money paidPrice(ContractHistory contract, LocalDate night, String state, EmptyNight kind) {
        if (!contract.term().contains(night)) return null;
        Paid paid = contract.paidOn(night);
        boolean pays =
                state.equals("out_of_use") ? paid.outOfUse() : paid.voids().contains(kind);
        return pays ? contract.priceOn(night) : null;
    }

    private long unused(ContractHistory contract, LocalDate night) {
        Entitlement due = contract.supply().entitlements().on(night).orElse(new Entitlement(0, List.of()));
        long children = due.homes().stream()
                .flatMap(home -> unnamed(homes.get(home).history(), night))
                .map(Resident::child)
                .distinct()
                .count();
        return Math.max(0, due.beds() - children);
    }

    /** Who sleeps in no bed that is ours by name. */
    private static Stream<Resident> unnamed(HomeHistory home, LocalDate night) {
        return home.residents().stream()
                .filter(resident -> resident.spells().stream()
                        .anyMatch(spell -> spell.period().contains(night)
                                && (spell.bed() == null
                                        || home.beds()
                                                .get(spell.bed())
                                                .allotments()
                                                .on(night)
                                                .filter(Allotment::isOurs)
                                                .isEmpty())));
    }
}
