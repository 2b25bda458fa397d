package brokerage.budget;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.care.PlacementType;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget as it was set or revised.
 *
 * @param on the day it was decided, from which it reads so
 * @param lines each type once, in the order of the types; one at least
 * @param words why, in the vault
 */
public record Version(
        LocalDate on, List<Line> lines, @Nullable VaultRef words) {

    public Version {
        lines = lines.stream().sorted(Comparator.comparing(Line::type)).toList();
        if (lines.isEmpty()) throw new Refused(new InvalidValue("lines", "a budget has a line at least"));
        List<PlacementType> types = lines.stream().map(Line::type).distinct().toList();
        if (types.size() < lines.size())
            throw new Refused(new InvalidValue("lines", "a budget has one line at most for a type of placement"));
    }
}
