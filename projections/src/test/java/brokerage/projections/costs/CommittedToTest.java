package brokerage.projections.costs;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Money;
import brokerage.projections.costs.CommittedTo.Part;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CommittedToTest {

    @Test
    void parts_are_rounded_once_and_the_pence_still_missing_go_to_the_largest_remainders() {
        Committed.Told told = CommittedTo.told(
                7,
                Map.of(
                        "a", Map.of(Part.SPENT, BigInteger.valueOf(40_000)),
                        "b", Map.of(Part.SPENT, BigInteger.valueOf(65_000))));

        assertThat(told.all().of(Part.SPENT)).isEqualTo(new Money(2));
        assertThat(told.groups()).extracting(CommittedTo::total).containsOnly(new Money(1));
        assertThat(told.all().of(Part.LIVING)).isEqualTo(Money.NONE);
    }

    /** The same money sorted into groups in two ways at random: both cuts have the same parts, and add up to them. */
    @Test
    void every_cut_adds_up_to_the_same_parts_and_the_same_whole() {
        var random = new Random(24);
        for (int round = 0; round < 500; round++) {
            Map<String, Map<Part, BigInteger>> one = new TreeMap<>();
            Map<String, Map<Part, BigInteger>> other = new TreeMap<>();
            for (int amount = random.nextInt(60); amount > 0; amount--) {
                Part part = List.of(Part.values()).get(random.nextInt(Part.values().length));
                BigInteger exact = BigInteger.valueOf(random.nextLong(1_000_000_000L));
                add(one, "one" + random.nextInt(8), part, exact);
                add(other, "other" + random.nextInt(30), part, exact);
            }
            Committed.Told cut = CommittedTo.told(1, one);
            Committed.Told again = CommittedTo.told(1, other);
            assertThat(cut.all()).isEqualTo(again.all());
            mustAddUp(cut);
            mustAddUp(again);
        }
    }

    static void mustAddUp(Committed.Told told) {
        for (Part part : Part.values())
            assertThat(told.groups().stream().map(of -> of.of(part)).reduce(Money.NONE, Money::plus))
                    .isEqualTo(told.all().of(part));
        assertThat(told.groups().stream().map(CommittedTo::total).reduce(Money.NONE, Money::plus))
                .isEqualTo(told.all().total())
                .isEqualTo(told.all().soFar().plus(told.all().ahead()));
    }

    private static void add(Map<String, Map<Part, BigInteger>> to, String group, Part part, BigInteger exact) {
        to.computeIfAbsent(group, name -> new EnumMap<>(Part.class)).merge(part, exact, BigInteger::add);
    }
}
