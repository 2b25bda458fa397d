package brokerage.api.published.measures;

import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Population;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures of one population that one statement answers.
 *
 * @param by whole, if it is nothing
 */
record Statement(@Nullable By by, List<Measure> measures) {

    /** All measures, whole and in each of their breakdowns but the one by home, which has as many groups as there are homes. */
    static final List<Statement> ALL = all();

    /** Those whose tables are read. */
    static final List<String> PROJECTIONS = ALL.stream()
            .flatMap(one -> one.measures().stream())
            .flatMap(measure -> projections(measure).stream())
            .distinct()
            .sorted()
            .toList();

    private record Shared(Population of, @Nullable By by) {}

    private static List<Statement> all() {
        Map<Shared, List<Measure>> shared = new LinkedHashMap<>();
        for (Measure measure : Catalogue.all())
            for (By by : breakdowns(measure))
                shared.computeIfAbsent(new Shared(measure.population(), by), first -> new ArrayList<>())
                        .add(measure);
        return shared.entrySet().stream()
                .map(one -> new Statement(one.getKey().by(), List.copyOf(one.getValue())))
                .toList();
    }

    private static List<@Nullable By> breakdowns(Measure measure) {
        List<@Nullable By> breakdowns = new ArrayList<>();
        breakdowns.add(null);
        measure.breakdowns().stream().filter(by -> by != By.HOME).forEach(breakdowns::add);
        return breakdowns;
    }

    private static List<String> projections(Measure measure) {
        return breakdowns(measure).stream()
                .flatMap(by -> Measures.projections(measure, by).stream())
                .toList();
    }
}
