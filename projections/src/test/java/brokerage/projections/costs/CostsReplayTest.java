package brokerage.projections.costs;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildHistory;
import brokerage.child.Placement;
import brokerage.child.Terms;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Arrangement;
import brokerage.language.care.FundingShares;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.ProjectionBench;
import brokerage.projections.costs.Costs.By;
import brokerage.projections.journey.JourneyBench;
import brokerage.projections.journey.RandomJourneys;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Costs over random histories, against a sum made night by night from the folds themselves. */
class CostsReplayTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final int CHILDREN = 6;
    private static final int FACTS = 240;

    private final ProjectionBench bench = JourneyBench.start();
    private final Costs costs = new Costs(bench.answers());

    /** All histories as they read after each fact. */
    private final List<Map<ChildRef, ChildHistory>> known = new ArrayList<>();

    @BeforeEach
    void children_live_their_lives() {
        var journeys = new ArrayList<RandomJourneys>();
        for (int i = 0; i < CHILDREN; i++) journeys.add(new RandomJourneys(child(i), 815 + i));
        Map<ChildRef, ChildHistory> now = Map.of();
        known.add(now);
        for (int fact = 0; fact < FACTS; fact++) {
            int of = fact % CHILDREN;
            bench.append(child(of), journeys.get(of).next());
            var next = new HashMap<>(now);
            next.put(child(of), journeys.get(of).history());
            now = Map.copyOf(next);
            known.add(now);
        }
        bench.tell();
    }

    @Test
    void night_by_night_comes_to_the_same_at_every_position_looked_at() {
        for (int position = 1; position <= FACTS; position += 17)
            for (By by : List.of(By.TYPE, By.BASIS, By.CONTRACT, By.HOME, By.PLACEMENT)) {
                var period = new Period(JANUARY.plusDays(position % 60), JANUARY.plusDays(61 + position % 90));
                Costs.Told told = costs.over(COUNCIL, by, period, position);

                Map<String, Sum> expected = sums(by, period, known.get(position));
                assertThat(told.groups()).extracting(CostOf::of).containsExactlyInAnyOrderElementsOf(expected.keySet());
                told.groups().forEach(cost -> expected.get(cost.of()).isToldBy(cost));
                Sum whole = new Sum();
                expected.values().forEach(whole::add);
                whole.isToldBy(told.all());
            }
    }

    /** By groups, each night a seventh of the week. */
    private static Map<String, Sum> sums(By by, Period period, Map<ChildRef, ChildHistory> histories) {
        var sums = new TreeMap<String, Sum>();
        for (ChildHistory history : histories.values())
            for (Placement placement : history.placements())
                for (LocalDate night = period.from(); period.contains(night); night = night.plusDays(1))
                    if (placement.period().contains(night))
                        sums.computeIfAbsent(group(by, placement, night), none -> new Sum())
                                .add(placement.terms(), night);
        return sums;
    }

    private static String group(By by, Placement placement, LocalDate night) {
        Optional<Arrangement> arranged = placement.terms().arrangements().on(night);
        return switch (by) {
            case TYPE -> arranged.map(on -> on.type().word()).orElse("none");
            case BASIS -> arranged.map(on -> on.basis().word()).orElse("none");
            case CONTRACT ->
                arranged.map(Arrangement::contract).map(ContractId::value).orElse("none");
            case HOME -> placement.home().value();
            case PLACEMENT -> placement.id().value();
            case PROVIDER -> throw new IllegalArgumentException("no children's history knows it");
        };
    }

    private static ChildRef child(int number) {
        return ChildRef.of(COUNCIL, "c" + number);
    }

    /** In sevenths of a penny; what nobody has agreed to pay counted apart. */
    private static final class Sum {

        private long nights;
        private long total;
        private long core;
        private long agreed;

        void add(Terms terms, LocalDate night) {
            WeeklyFees fees = terms.fees().on(night).orElse(WeeklyFees.NONE);
            FundingShares shares = terms.funding().on(night).orElse(null);
            nights++;
            total += fees.total().pence();
            core += fees.core().pence();
            if (shares != null) agreed += fees.total().pence();
        }

        void add(Sum other) {
            nights += other.nights;
            total += other.total;
            core += other.core;
            agreed += other.agreed;
        }

        void isToldBy(CostOf cost) {
            CostOf.Parts parts = cost.parts();
            CostOf.Funders funders = cost.funders();
            assertThat(cost.nights()).isEqualTo(nights);
            assertThat(parts.total().pence()).isEqualTo((2 * total + 7) / 14);
            assertThat(parts.core()
                            .plus(parts.support())
                            .plus(parts.education())
                            .plus(parts.other()))
                    .isEqualTo(parts.total());
            assertThat(parts.core().pence()).isBetween(core / 7, core / 7 + 1);
            Money paid = funders.socialCare().plus(funders.education()).plus(funders.health());
            assertThat(paid.plus(funders.notAgreed())).isEqualTo(parts.total());
            assertThat(funders.notAgreed().pence()).isBetween((total - agreed) / 7, (total - agreed) / 7 + 1);
            assertThat(Rounded.of(List.of(BigInteger.valueOf(total)), BigInteger.valueOf(7))
                            .whole())
                    .isEqualTo(parts.total());
        }
    }
}
