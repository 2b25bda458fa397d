package brokerage.api.plan;

import brokerage.language.Money;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Better;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Unit;
import brokerage.projections.plan.Plan.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an action has moved, as its measure tells it. */
@Schema(name = "ActionImpact")
record ImpactView(
        String measure,
        @Nullable String title,
        @Nullable Unit unit,

        @Schema(description = "Which way is better; none where neither is") @Nullable
        Better better,

        @Schema(description = "On the day the action was planned: a number, or pounds as text") @Nullable
        Object atPlan,

        @Schema(description = "On the date asked about: a number, or pounds as text") @Nullable
        Object now,

        @Schema(description = "From the one to the other: a number, or pounds as text; below nothing if it fell")
        @Nullable
        Object change,

        @Schema(description = "What the council aims at") @Nullable
        BigDecimal target) {

    static ImpactView of(Known known, LocalDate asAt, Map<String, BigDecimal> targets, Map<LocalDate, Figure> told) {
        Optional<Measure> measure = Catalogue.find(known.measure());
        if (measure.isEmpty()) return new ImpactView(known.measure(), null, null, null, null, null, null, null);
        return of(measure.get(), targets, value(told, known.plannedOn()), value(told, asAt));
    }

    private static ImpactView of(
            Measure measure, Map<String, BigDecimal> targets, @Nullable BigDecimal before, @Nullable BigDecimal now) {
        boolean money = measure.unit().isMoney();
        return new ImpactView(
                measure.name(),
                measure.title(),
                measure.unit(),
                measure.better(),
                quantity(before, money),
                quantity(now, money),
                change(before, now, money),
                targets.getOrDefault(measure.name(), measure.usualTarget()));
    }

    private static @Nullable BigDecimal value(Map<LocalDate, Figure> told, LocalDate night) {
        Figure figure = told.get(night);
        return figure == null ? null : figure.value();
    }

    private static @Nullable Object quantity(@Nullable BigDecimal amount, boolean pence) {
        return amount == null || !pence ? amount : new Money(amount.longValueExact());
    }

    /** Money itself is never below nothing. */
    private static @Nullable Object change(@Nullable BigDecimal before, @Nullable BigDecimal now, boolean pence) {
        if (before == null || now == null) return null;
        BigDecimal change = now.subtract(before);
        return pence ? change.movePointLeft(2).setScale(2).toPlainString() : change;
    }
}
