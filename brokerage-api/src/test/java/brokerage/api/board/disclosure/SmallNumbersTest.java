package brokerage.api.board.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final long BELOW = 5;
    private static final int SYSTEMS = 300;
    private static final long LARGEST = 9;

    @Test
    void a_small_number_is_kept_back_and_with_it_the_next_smallest_or_the_whole_would_tell_it() {
        var counts = Map.of("all", 100L, "a", 3L, "b", 40L, "c", 57L);
        assertThat(SmallNumbers.hidden(counts, List.of(of("all", "a", "b", "c")), BELOW))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(SmallNumbers.hidden(counts, List.of(), BELOW)).containsExactly("a");
    }

    @Test
    void noughts_and_numbers_from_the_limit_on_are_told() {
        var counts = Map.of("all", 105L, "a", 0L, "b", 5L, "c", 100L);
        assertThat(SmallNumbers.hidden(counts, List.of(of("all", "a", "b", "c")), BELOW))
                .isEmpty();
    }

    @Test
    void what_is_kept_back_together_is_not_a_small_number_either() {
        var counts = Map.of("all", 54L, "a", 2L, "b", 2L, "c", 50L);
        assertThat(SmallNumbers.hidden(counts, List.of(of("all", "a", "b", "c")), BELOW))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void ones_that_make_up_a_whole_are_not_told_by_it() {
        var counts = Map.of("all", 5L, "a", 1L, "b", 1L, "c", 1L, "d", 1L, "e", 1L);
        assertThat(SmallNumbers.hidden(counts, List.of(of("all", "a", "b", "c", "d", "e")), BELOW))
                .contains("all");
    }

    @Test
    void the_difference_of_two_wholes_tells_nothing() {
        var counts = Map.of("all", 90L, "near", 70L, "away", 20L, "adjoining", 3L, "distant", 17L, "unknown", 0L);
        Set<String> hidden = SmallNumbers.hidden(
                counts,
                List.of(of("all", "near", "adjoining", "distant", "unknown"), of("away", "adjoining", "distant")),
                BELOW);
        assertThat(hidden).containsExactlyInAnyOrder("adjoining", "distant");
    }

    @Test
    void a_sum_of_what_nobody_counted_is_a_mistake() {
        assertThatThrownBy(() -> SmallNumbers.hidden(Map.of("a", 1L), List.of(of("all", "a")), BELOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatever_is_kept_back_could_be_more_than_one_number_to_somebody_who_tries_them_all() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(22);
        int kept = 0;
        for (int n = 0; n < SYSTEMS; n++) {
            var counts = new TreeMap<String, Long>();
            List<Sum> sums = sums(random, counts);
            Set<String> hidden = SmallNumbers.hidden(counts, sums, BELOW);

            counts.forEach((name, count) -> {
                if (count > 0 && count < BELOW) assertThat(hidden).contains(name);
                if (count == 0) assertThat(hidden).doesNotContain(name);
            });
            kept += hidden.size();
            for (String name : hidden)
                assertThat(couldBeAnother(name, counts, sums, hidden))
                        .as("%s of %s in %s by %s", name, hidden, counts, sums)
                        .isTrue();
        }
        assertThat(kept).isGreaterThan(SYSTEMS);
    }

    /** A whole in parts, one part in parts of its own, and often another whole of some of the same parts. */
    private static List<Sum> sums(RandomGenerator random, Map<String, Long> counts) {
        var sums = new ArrayList<Sum>();
        List<String> parts = parts("p", random.nextInt(2, 5), random, counts);
        List<String> smaller = parts("q", random.nextInt(2, 3), random, counts);
        sums.add(whole("p0", smaller, counts));
        sums.add(whole("all", parts, counts));
        if (random.nextBoolean()) sums.add(whole("other", parts.subList(0, 2), counts));
        if (random.nextBoolean()) sums.add(whole("cross", List.of(parts.getLast(), smaller.getFirst()), counts));
        return sums;
    }

    private static List<String> parts(String of, int number, RandomGenerator random, Map<String, Long> counts) {
        var names = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            names.add(of + i);
            counts.put(of + i, random.nextInt(3) == 0 ? 0L : random.nextLong(1, 8));
        }
        return names;
    }

    private static Sum whole(String name, List<String> parts, Map<String, Long> counts) {
        counts.put(name, parts.stream().mapToLong(counts::get).sum());
        return new Sum(name, parts);
    }

    /** Tries all numbers on all parts that are kept back until everything adds up with another number here; wholes are their sums. */
    private static boolean couldBeAnother(String name, Map<String, Long> counts, List<Sum> sums, Set<String> hidden) {
        Map<String, Sum> wholes = sums.stream().collect(Collectors.toMap(Sum::whole, sum -> sum));
        List<String> order = hidden.stream()
                .sorted(Comparator.<String, Boolean>comparing(wholes::containsKey)
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
        var numbers = new HashMap<>(counts);
        return addsUp(numbers, wholes, order, 0, () -> !numbers.get(name).equals(counts.get(name)));
    }

    private static boolean addsUp(
            Map<String, Long> numbers,
            Map<String, Sum> wholes,
            List<String> hidden,
            int nth,
            BooleanSupplier isAnother) {
        if (nth == hidden.size()) return isAnother.getAsBoolean();
        Sum whole = wholes.get(hidden.get(nth));
        Set<String> open = Set.copyOf(hidden.subList(nth + 1, hidden.size()));
        LongStream tried = whole == null
                ? LongStream.rangeClosed(1, LARGEST)
                : LongStream.of(whole.parts().stream().mapToLong(numbers::get).sum());
        return tried.anyMatch(number -> {
            numbers.put(hidden.get(nth), number);
            return wholes.values().stream().allMatch(sum -> mayAddUp(sum, numbers, open))
                    && addsUp(numbers, wholes, hidden, nth + 1, isAnother);
        });
    }

    private static boolean mayAddUp(Sum sum, Map<String, Long> numbers, Set<String> open) {
        long told = sum.parts().stream()
                .filter(part -> !open.contains(part))
                .mapToLong(numbers::get)
                .sum();
        long unsaid = sum.parts().stream().filter(open::contains).count();
        if (open.contains(sum.whole())) return true;
        long whole = numbers.get(sum.whole());
        return unsaid == 0 ? told == whole : told + unsaid <= whole;
    }

    private static Sum of(String whole, String... parts) {
        return new Sum(whole, List.of(parts));
    }
}
