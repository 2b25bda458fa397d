package brokerage.api.measures;

import brokerage.language.Money;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.definition.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure's figure, as it leaves. Amounts of money are pounds as text, all else numbers. */
final class Told {

    private static final String A_NUMBER_OR_POUNDS = "A number, or pounds as text";

    private Told() {}

    @Schema(name = "MeasureOf")
    record Row(
            @Schema(description = "The group; all is the whole")
            String of,

            @Schema(description = A_NUMBER_OR_POUNDS) @Nullable
            Object numerator,

            @Schema(description = A_NUMBER_OR_POUNDS + "; none where the numerator is the figure") @Nullable
            Object denominator,

            @Schema(description = "In the measure's unit; none where there is nothing to divide by") @Nullable
            Object value,

            @Schema(description = "What the council aims at for the whole; none of a part") @Nullable
            BigDecimal target) {}

    @Schema(name = "MeasureOn")
    record Point(
            @Schema(description = "The last day of a month; the last is the date asked about")
            LocalDate on,

            @Schema(description = A_NUMBER_OR_POUNDS) @Nullable
            Object numerator,

            @Schema(description = A_NUMBER_OR_POUNDS) @Nullable
            Object denominator,

            @Nullable Object value,
            @Nullable BigDecimal target) {}

    static Row row(Measure measure, Figure figure, @Nullable BigDecimal target) {
        return new Row(
                figure.of(), numerator(measure, figure), denominator(measure, figure), value(measure, figure), target);
    }

    static Point point(Measure measure, Figure figure, @Nullable BigDecimal target) {
        return new Point(
                figure.on(), numerator(measure, figure), denominator(measure, figure), value(measure, figure), target);
    }

    private static @Nullable Object numerator(Measure measure, Figure figure) {
        return quantity(figure.numerator(), measure.numeratorIsMoney());
    }

    private static @Nullable Object denominator(Measure measure, Figure figure) {
        return quantity(figure.denominator(), measure.denominatorIsMoney());
    }

    private static @Nullable Object value(Measure measure, Figure figure) {
        return quantity(figure.value(), measure.unit().isMoney());
    }

    private static @Nullable Object quantity(@Nullable BigDecimal amount, boolean pence) {
        return amount == null || !pence ? amount : new Money(amount.longValueExact());
    }
}
