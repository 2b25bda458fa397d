package brokerage.api.board.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody can work out who knows all sums, every number that is told, and that none kept back is nought: by solving for the
 * unknown ones (Gauss and Jordan, in whole numbers), and by how large and how small each can be.
 */
final class Guess {

    private final List<String> unknowns;
    /** One for each sum: what each unknown is multiplied by, and last what all come to. */
    private final List<long[]> equations = new ArrayList<>();

    private final double[] least;
    private final double[] most;

    private Guess(Set<String> hidden) {
        unknowns = List.copyOf(new TreeSet<>(hidden));
        least = new double[unknowns.size()];
        most = new double[unknowns.size()];
        Arrays.fill(least, 1);
        Arrays.fill(most, Double.POSITIVE_INFINITY);
    }

    /** The names of those that can be worked out. */
    static Set<String> of(Map<String, Long> counts, List<Sum> sums, Set<String> hidden) {
        var guess = new Guess(hidden);
        sums.forEach(sum -> guess.know(sum, counts));
        var asTold = List.copyOf(guess.equations);
        guess.solve();
        guess.equations.addAll(asTold);
        guess.narrow();
        return guess.known();
    }

    private void know(Sum sum, Map<String, Long> counts) {
        long[] equation = new long[unknowns.size() + 1];
        sum.parts().forEach(part -> add(equation, part, 1, counts));
        add(equation, sum.whole(), -1, counts);
        if (!isEmpty(equation)) equations.add(equation);
    }

    private void add(long[] equation, String name, long times, Map<String, Long> counts) {
        int unknown = unknowns.indexOf(name);
        if (unknown >= 0) equation[unknown] += times;
        else equation[unknowns.size()] -= times * counts.getOrDefault(name, 0L);
    }

    private void solve() {
        int solved = 0;
        for (int unknown = 0; unknown < unknowns.size() && solved < equations.size(); unknown++) {
            int pivot = solved;
            while (pivot < equations.size() && equations.get(pivot)[unknown] == 0) pivot++;
            if (pivot == equations.size()) continue;
            equations.set(pivot, equations.set(solved, equations.get(pivot)));
            for (int other = 0; other < equations.size(); other++)
                if (other != solved)
                    equations.set(other, without(unknown, equations.get(other), equations.get(solved)));
            solved++;
        }
        equations.removeIf(this::isEmpty);
    }

    private static long[] without(int unknown, long[] equation, long[] pivot) {
        long[] rest = new long[equation.length];
        long divisor = 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.subtractExact(
                    Math.multiplyExact(equation[i], pivot[unknown]), Math.multiplyExact(pivot[i], equation[unknown]));
            divisor = divisor(divisor, Math.abs(rest[i]));
        }
        for (int i = 0; i < rest.length && divisor > 1; i++) rest[i] /= divisor;
        return rest;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** As far as it goes: bounds move by whole numbers and never pass what is true. */
    private void narrow() {
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (long[] equation : equations)
                for (int unknown = 0; unknown < unknowns.size(); unknown++)
                    if (equation[unknown] != 0) narrower |= narrow(equation, unknown);
        }
    }

    private boolean narrow(long[] equation, int unknown) {
        double smallest = equation[unknowns.size()];
        double largest = smallest;
        for (int other = 0; other < unknowns.size(); other++) {
            if (other == unknown || equation[other] == 0) continue;
            double one = equation[other] * least[other];
            double two = equation[other] * most[other];
            smallest -= Math.max(one, two);
            largest -= Math.min(one, two);
        }
        double from = smallest / equation[unknown];
        double to = largest / equation[unknown];
        double before = most[unknown] - least[unknown];
        least[unknown] = Math.max(least[unknown], Math.ceil(Math.min(from, to)));
        most[unknown] = Math.min(most[unknown], Math.floor(Math.max(from, to)));
        return most[unknown] - least[unknown] < before;
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (int unknown = 0; unknown < unknowns.size(); unknown++)
            if (least[unknown] == most[unknown]) known.add(unknowns.get(unknown));
        return known;
    }

    private boolean isEmpty(long[] equation) {
        for (int unknown = 0; unknown < unknowns.size(); unknown++) if (equation[unknown] != 0) return false;
        return true;
    }
}
