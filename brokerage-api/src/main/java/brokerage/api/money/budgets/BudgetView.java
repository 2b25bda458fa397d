package brokerage.api.money.budgets;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.budget.Line;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import brokerage.language.id.BudgetId;
import brokerage.language.id.VaultRef;
import brokerage.projections.money.Budgets.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year's budget as it reads on the date asked about, with its history. */
@Schema(name = "Budget")
record BudgetView(
        BudgetId budget,
        @Schema(description = "1 April") LocalDate from,
        @Schema(description = "The day after its last") LocalDate until,

        @Schema(description = "On the date asked about; none before it was set")
        List<LineBody> lines,

        @Schema(description = "All lines together") Money total,

        @Schema(description = "As it was set and revised, without what was vired from these days on")
        List<Revision> revisions,

        List<Moved> virements,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    @Schema(name = "BudgetRevised")
    record Revision(
            LocalDate on,
            List<LineBody> lines,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String words) {}

    @Schema(name = "BudgetVired")
    record Moved(
            LocalDate on,
            PlacementType from,
            PlacementType to,
            Money amount,
            @Requires(Permission.READ_ABOUT_BEDS) @Nullable String words) {}

    /** Where the vault keeps what was said of it. */
    static Stream<@Nullable VaultRef> words(Known known) {
        return Stream.concat(
                known.versions().stream().map(version -> version.words()),
                known.virements().stream().map(moved -> moved.words()));
    }

    static BudgetView of(Known known, LocalDate asAt, Words words) {
        List<Line> lines = known.history().linesOn(asAt);
        return new BudgetView(
                known.budget(),
                known.budget().year().from(),
                known.budget().year().until(),
                LineBody.of(lines),
                lines.stream().map(Line::amount).reduce(Money.NONE, Money::plus),
                known.versions().stream()
                        .map(version ->
                                new Revision(version.on(), LineBody.of(version.lines()), words.at(version.words())))
                        .toList(),
                known.virements().stream()
                        .map(moved -> new Moved(
                                moved.on(), moved.from(), moved.to(), moved.amount(), words.at(moved.words())))
                        .toList(),
                known.version());
    }
}
