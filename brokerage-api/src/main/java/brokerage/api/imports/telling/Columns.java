package brokerage.api.imports.telling;

import brokerage.api.imports.files.Sheet;
import brokerage.language.Refusal;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the column that a field of a command was read from. */
final class Columns {

    private Columns() {}

    static @Nullable String of(Sheet sheet, Refusal refusal) {
        String field = refusal.field().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        Stream<String> candidates = switch (field) {
            case "until", "ends_on" -> Stream.of("until_on", "ended_on", "ends_on");
            case "care_plan" -> Stream.of("care_plan_type");
            default -> Stream.of(field, field + "_id", field + "_no");
        };
        return candidates
                .filter(column -> sheet.columns().contains(column))
                .findFirst()
                .orElse(null);
    }
}
