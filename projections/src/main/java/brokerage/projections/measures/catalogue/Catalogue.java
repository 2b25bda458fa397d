package brokerage.projections.measures.catalogue;

import brokerage.projections.measures.definition.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All measures by their names. */
public final class Catalogue {

    private static final Map<String, Measure> ALL = Stream.of(
                    Mix.measures(),
                    Bought.measures(),
                    Unregistered.measures(),
                    Beds.measures(),
                    Whereabouts.measures(),
                    Stability.measures(),
                    Outcomes.measures())
            .flatMap(List::stream)
            .collect(Collectors.toMap(
                    Measure::name,
                    measure -> measure,
                    (one, other) -> {
                        throw new IllegalStateException("two measures are called " + one.name());
                    },
                    LinkedHashMap::new));

    private Catalogue() {}

    public static List<Measure> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Measure> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
