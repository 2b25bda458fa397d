package brokerage.api.board.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps numbers of children back: those between nought and a limit, and as many others as it takes so that nobody can work one out
 * from what is told. Noughts are told. The smallest are kept back first, so that as much as may be is told.
 */
public final class SmallNumbers {

    private final Map<String, Long> counts;
    private final List<Sum> sums;
    private final long below;
    private final Set<String> hidden = new TreeSet<>();

    private SmallNumbers(Map<String, Long> counts, List<Sum> sums, long below) {
        this.counts = counts;
        this.sums = sums;
        this.below = below;
    }

    /**
     * The names of those to be kept back.
     *
     * @param counts numbers of children by their names
     * @param sums which of them make up which; of names that are all among them
     * @param below the limit: the smallest number that may be told
     */
    public static Set<String> hidden(Map<String, Long> counts, List<Sum> sums, long below) {
        var numbers = new SmallNumbers(counts, sums, below);
        numbers.hide();
        return Set.copyOf(numbers.hidden);
    }

    private void hide() {
        counts.forEach((name, count) -> {
            if (isSmall(count)) hidden.add(name);
        });
        for (Optional<String> next = next(); next.isPresent(); next = next()) hidden.add(next.get());
    }

    /** One more to be kept back; nothing once nobody can work anything out, or nothing is left to be kept back. */
    private Optional<String> next() {
        Set<String> known = Guess.of(counts, sums, hidden);
        return Stream.concat(
                        sums.stream().filter(sum -> sum.members().anyMatch(known::contains) || tellsOfFew(sum)),
                        known.isEmpty() ? Stream.empty() : sums.stream())
                .flatMap(sum -> smallestTold(sum).stream())
                .findFirst();
    }

    /** What is kept back of it comes, all together, to a small number that can be read from the rest. */
    private boolean tellsOfFew(Sum sum) {
        long together = sum.parts().stream()
                .filter(hidden::contains)
                .mapToLong(this::count)
                .sum();
        return isSmall(together) && !hidden.contains(sum.whole());
    }

    private Optional<String> smallestTold(Sum sum) {
        return sum.members()
                .filter(name -> count(name) > 0 && !hidden.contains(name))
                .min(Comparator.comparingLong(this::count).thenComparing(Comparator.naturalOrder()));
    }

    private boolean isSmall(long count) {
        return count > 0 && count < below;
    }

    private long count(String name) {
        Long count = counts.get(name);
        if (count == null) throw new IllegalArgumentException("a sum of '%s', which nobody counted".formatted(name));
        return count;
    }
}
