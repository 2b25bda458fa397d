package brokerage.api.money;

import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.projections.costs.Committed;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.costs.Committed.Horizon;
import brokerage.projections.costs.CommittedTo;
import brokerage.projections.costs.CommittedTo.Part;
import brokerage.projections.costs.Effect;
import brokerage.projections.costs.Shares.Share;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is spent and committed, in pounds excluding VAT. */
@Schema(name = "Committed")
record CommittedView(
        @Schema(description = "The last night that has been")
        LocalDate asAt,

        @Nullable Instant knownAt,
        long position,

        @Schema(description = "The first night: 1 April") LocalDate from,

        @Schema(description = "The day after the last") LocalDate until,

        @Schema(description = "All groups together; the items add up to it in each of its parts")
        Row all,

        List<Row> items,

        @Schema(description = "What prices that move within the period do to it; no part of the above")
        List<Uplift> uplifts,

        Recharges recharges) {

    @Schema(name = "CommittedTo")
    record Row(
            @Schema(
                    description =
                            "A type, a route, a funder, a contract, a provider or a home; none where there is none")
            String of,

            @Schema(description = "On nights that have been, for children placed")
            Money spent,

            @Schema(description = "On nights that have been, for beds nobody had that are paid all the same")
            Money emptySoFar,

            @Schema(description = "On nights ahead, for children who live in placements by the date")
            Money living,

            @Schema(description = "On nights ahead, for placements on record that begin after the date")
            Money toStart,

            @Schema(description = "On nights ahead, for beds nobody is to have that are paid all the same")
            Money emptyAhead,

            @Schema(description = "The five parts together") Money total,

            @Schema(description = "Of all and of types, where the period is of whole years with a budget") @Nullable
            Money budget,

            @Schema(description = "Budget less total: below nought it is overspent", example = "-120.50") @Nullable
            String variance) {}

    @Schema(name = "UpliftEffect")
    record Uplift(
            ContractId contract,

            @Schema(description = "agreed, or asked and not answered")
            Effect.Stands stands,

            LocalDate from,

            @Schema(description = "Asked, in hundredths of a per cent") @Nullable
            Integer asked,

            @Schema(description = "For a bed's week; none where fees are raised, not a price") @Nullable
            Money before,

            @Nullable Money after,

            @Schema(description = "Bed nights from then on that a child has, as far as is on record")
            long takenNights,

            @Schema(description = "Bed nights from then on that are paid though nobody has them")
            long emptyNights,

            @Schema(description = "On all of them up to the end of the period; below nought where a price falls")
            String effect) {}

    @Schema(name = "CommittedRecharges")
    record Recharges(
            @Schema(description = "Of the total, agreed to be education's")
            Money education,

            @Schema(description = "Of the total, agreed to be health's")
            Money health,

            @Schema(description = "Partner councils' beds of shared contracts; no part of the total")
            List<Share> partners) {}

    static CommittedView of(Reckoned reckoned, Question question, By by, Horizon horizon, long position) {
        CouncilId council = question.council();
        Committed.Cuts cuts = reckoned.cuts(council, by, horizon, position);
        Committed.Told told = cuts.asked();
        Map<String, Money> budget =
                reckoned.budget(council, horizon, question.asAt(), position).orElse(null);
        return new CommittedView(
                question.asAt(),
                question.knownAt(position),
                position,
                horizon.from(),
                horizon.until(),
                row(told.all(), budget == null ? null : sum(budget)),
                Budgeted.rows(told, by == By.TYPE ? budget : null).stream()
                        .map(row -> row(row.of(), row.budget()))
                        .toList(),
                reckoned.uplifts(council, horizon, position).stream()
                        .map(CommittedView::uplift)
                        .toList(),
                new Recharges(
                        Budgeted.total(cuts.funders(), "education"),
                        Budgeted.total(cuts.funders(), "health"),
                        reckoned.partners(council, horizon, position)));
    }

    static Money sum(Map<String, Money> budget) {
        return budget.values().stream().reduce(Money.NONE, Money::plus);
    }

    private static Row row(CommittedTo of, @Nullable Money budget) {
        return new Row(
                of.of(),
                of.of(Part.SPENT),
                of.of(Part.EMPTY_SO_FAR),
                of.of(Part.LIVING),
                of.of(Part.TO_START),
                of.of(Part.EMPTY_AHEAD),
                of.total(),
                budget,
                budget == null ? null : Budgeted.variance(of, budget));
    }

    private static Uplift uplift(Effect effect) {
        return new Uplift(
                effect.contract(),
                effect.stands(),
                effect.from(),
                effect.hundredths(),
                effect.weeklyBefore() == null ? null : new Money(effect.weeklyBefore()),
                effect.weeklyAfter() == null ? null : new Money(effect.weeklyAfter()),
                effect.taken(),
                effect.empty(),
                Budgeted.pounds(effect.pence()));
    }
}
