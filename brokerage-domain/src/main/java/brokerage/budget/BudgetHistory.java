package brokerage.budget;

import brokerage.budget.BudgetEvent.*;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A budget's record as it reads now: the one fold of its events, shared by the aggregate that decides on it and by the
 * projection that lays it out in tables. Immutable.
 *
 * @param versions as set and revised, in the order of their days; of two of one day the later told
 * @param virements in the order in which they were told
 */
public record BudgetHistory(List<Version> versions, List<Virement> virements) {

    public static final BudgetHistory NONE = new BudgetHistory(List.of(), List.of());

    public BudgetHistory {
        versions = List.copyOf(versions);
        virements = List.copyOf(virements);
    }

    public BudgetHistory after(BudgetEvent event) {
        return switch (event) {
            case BudgetSet e -> with(e.version());
            case BudgetRevised e -> with(e.version());
            case MoneyVired e -> with(e.virement());
        };
    }

    /** None before the first event. */
    @JsonIgnore
    public Optional<LocalDate> setOn() {
        return versions.stream().map(Version::on).findFirst();
    }

    /**
     * What each line has on a day: the last version by then, and what was vired from its day on. Below nought only where a
     * command is still to be refused; empty before it was set.
     */
    public Map<PlacementType, Long> penceOn(LocalDate date) {
        Map<PlacementType, Long> pence = new EnumMap<>(PlacementType.class);
        Version version = versions.stream()
                .filter(one -> !one.on().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (version == null) return pence;
        version.lines().forEach(line -> pence.put(line.type(), line.amount().pence()));
        for (Virement moved : virements) {
            if (moved.on().isBefore(version.on()) || moved.on().isAfter(date)) continue;
            pence.merge(moved.from(), -moved.amount().pence(), Long::sum);
            pence.merge(moved.to(), moved.amount().pence(), Long::sum);
        }
        return pence;
    }

    /** The lines on a day, in the order of the types; none before it was set. */
    public List<Line> linesOn(LocalDate date) {
        return penceOn(date).entrySet().stream()
                .map(line -> new Line(line.getKey(), new Money(line.getValue())))
                .toList();
    }

    /** All days from which it reads otherwise. */
    Stream<LocalDate> days() {
        return Stream.concat(
                versions.stream().map(Version::on), virements.stream().map(Virement::on));
    }

    BudgetHistory with(Virement moved) {
        var all = new ArrayList<>(virements);
        all.add(moved);
        return new BudgetHistory(versions, all);
    }

    BudgetHistory with(Version version) {
        var all = new ArrayList<>(versions);
        all.removeIf(other -> other.on().equals(version.on()));
        all.add(version);
        all.sort(Comparator.comparing(Version::on));
        return new BudgetHistory(all, virements);
    }
}
