package brokerage.api.money;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.projections.costs.Committed;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.costs.Committed.Horizon;
import brokerage.projections.costs.Effect;
import brokerage.projections.costs.Shares.Share;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What moving prices do to the financial year of a date, and what others owe of it, as the board reads it. */
@Component
class ContractMoney {

    private static final String ADDRESS = "/views/committed?asAt=%s";

    private final Reckoned reckoned;

    ContractMoney(Reckoned reckoned) {
        this.reckoned = reckoned;
    }

    Section uplifts(Point point) {
        Horizon year = Reckoned.yearOf(point.asAt());
        List<Effect> effects = reckoned.uplifts(point.council(), year, point.position());
        return new Section(
                "uplifts",
                "Uplifts",
                "What a price that changed or changes within the year does to it from then on, on the contract's bed nights"
                        + " taken and empty; and what an uplift that was asked and not answered would do. No part of the"
                        + " year's total: empty nights are priced there already, and placements cost what their own fees say.",
                ADDRESS.formatted(point.asAt()),
                List.of(),
                null,
                new Table(
                        "Prices that move within the year",
                        List.of(
                                Column.text("Contract"),
                                Column.text("Stands"),
                                Column.text("From"),
                                Column.number("A bed's week before"),
                                Column.number("After"),
                                Column.number("Nights taken"),
                                Column.number("Nights empty"),
                                Column.number("Effect on the year")),
                        effects.stream().map(ContractMoney::row).toList()));
    }

    Section recharges(Point point) {
        Horizon year = Reckoned.yearOf(point.asAt());
        Committed.Told funders = reckoned.committed(point.council(), By.FUNDER, year, point.position());
        List<Share> partners = reckoned.partners(point.council(), year, point.position());
        return new Section(
                "recharges",
                "Recharges",
                "What education and health have agreed to pay of the year's total; and partner councils' beds of shared"
                        + " contracts at the contract's price, used or not, which are no part of it.",
                ADDRESS.formatted(point.asAt()),
                List.of(
                        Figure.of("Education's share", Said.pounds(Budgeted.total(funders, "education"))),
                        Figure.of("Health's share", Said.pounds(Budgeted.total(funders, "health"))),
                        Figure.of("Agreed by nobody yet", Said.pounds(Budgeted.total(funders, "not_agreed")))),
                null,
                new Table(
                        "Partner councils' shares",
                        List.of(
                                Column.text("Contract"),
                                Column.text("Council"),
                                Column.number("Beds"),
                                Column.number("So far"),
                                Column.number("Ahead")),
                        partners.stream()
                                .map(one -> Table.row(
                                        one.contract(),
                                        one.council(),
                                        Said.count(one.beds()),
                                        Said.pounds(one.soFar()),
                                        Said.pounds(one.ahead())))
                                .toList()));
    }

    private static List<Table.Cell> row(Effect effect) {
        return Table.row(
                effect.contract(),
                stands(effect),
                Said.date(effect.from()),
                weekly(effect.weeklyBefore()),
                weekly(effect.weeklyAfter()),
                Said.count(effect.taken()),
                Said.count(effect.empty()),
                effect.pence() < 0
                        ? "%s less".formatted(Said.pounds(new Money(-effect.pence())))
                        : Said.pounds(new Money(effect.pence())));
    }

    private static String stands(Effect effect) {
        Integer asked = effect.hundredths();
        return asked == null
                ? Said.word(effect.stands())
                : "%s, %s%%"
                        .formatted(
                                Said.word(effect.stands()),
                                BigDecimal.valueOf(asked, 2).toPlainString());
    }

    private static Object weekly(@Nullable Long pence) {
        return pence == null ? Said.NOTHING : Said.pounds(new Money(pence));
    }
}
