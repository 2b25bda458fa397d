package brokerage.projections.measures.definition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure the board is told.
 *
 * @param name in words joined by hyphens: what it is asked for by
 * @param definition in words, with what it leaves out
 * @param source who asks for it, or defined it
 * @param better none where neither way is
 * @param usualTarget what a council aims at that has not set a target of its own; none where nobody does
 * @param breakdowns what it can be broken down by; the parts' numerators and denominators add up to the whole's
 */
public record Measure(
        String name,
        String title,
        String definition,
        String source,
        Unit unit,
        @Nullable Better better,
        @Nullable BigDecimal usualTarget,
        Population population,
        Formula formula,
        List<By> breakdowns) {

    private static final String UNSAID = "";

    /** Goes on with {@link #meaning}, {@link #by} and, where one is better or aimed at, those. */
    public static Measure of(String name, String title, Unit unit, Population population, Formula formula) {
        return new Measure(name, title, UNSAID, UNSAID, unit, null, null, population, formula, List.of());
    }

    public Measure meaning(String definition, String source) {
        return new Measure(
                name,
                title,
                definition.strip().replaceAll("\\s+", " "),
                source,
                unit,
                better,
                usualTarget,
                population,
                formula,
                breakdowns);
    }

    public Measure better(Better way) {
        return new Measure(name, title, definition, source, unit, way, usualTarget, population, formula, breakdowns);
    }

    public Measure aimingAt(String target) {
        BigDecimal at = new BigDecimal(target);
        return new Measure(name, title, definition, source, unit, better, at, population, formula, breakdowns);
    }

    public Measure by(By... groups) {
        List<By> by = List.of(groups);
        return new Measure(name, title, definition, source, unit, better, usualTarget, population, formula, by);
    }

    /** Whether the numerator is in pence, {@link #denominatorIsMoney} whether the denominator is. */
    public boolean numeratorIsMoney() {
        return formula.isMoney();
    }

    public boolean denominatorIsMoney() {
        return formula.isMoney() && formula.kind() == Formula.Kind.SHARE_OF_SUM;
    }
}
