package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.contract.Prices.Answer;
import brokerage.contract.Prices.Uplift;
import brokerage.projections.Page;
import brokerage.projections.register.Contracts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What contracts run, and which of them end soon. */
@Order(12)
@Component
final class Bought implements BoardSection {

    private static final int MONTHS = 12;
    private static final int SHOWN = 200;

    private final Contracts contracts;

    Bought(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public Section at(Point point) {
        List<Contracts.Known> running =
                contracts.page(point.council(), point.moment(), new Page.Asked(null, SHOWN)).items().stream()
                        .filter(Contracts.Known::running)
                        .toList();
        LocalDate soon = point.asAt().plusMonths(MONTHS);
        return new Section(
                "contracts",
                "Contracts",
                "Contracts that run on the date, with the day after their last. Those ending within twelve months are to"
                        + " be decided on; an uplift is open until it is answered, and agreed with as much or less. Answers are shown as known last.",
                "/contracts",
                List.of(
                        Figure.of("Contracts running", Said.count(running.size())),
                        Figure.of(
                                "Of them ending within twelve months",
                                Said.count(running.stream()
                                        .filter(of -> endsBy(of, soon))
                                        .count())),
                        Figure.of(
                                "Uplifts asked and not answered",
                                Said.count(running.stream()
                                        .flatMap(of -> of.uplifts().stream())
                                        .filter(uplift -> uplift.answer() == null)
                                        .count())),
                        Figure.of(
                                "Beds bought",
                                Said.count(running.stream()
                                        .mapToInt(Contracts.Known::ourBeds)
                                        .sum()))),
                null,
                new Table(
                        "Contracts running",
                        List.of(
                                Column.text("Contract"),
                                Column.text("Basis"),
                                Column.number("Our beds"),
                                Column.number("Beds in all"),
                                Column.text("From"),
                                Column.text("Until"),
                                Column.text("Uplifts asked"),
                                Column.text("Agreed"),
                                Column.text("Within twelve months")),
                        running.stream().map(of -> row(of, soon)).toList()));
    }

    private static boolean endsBy(Contracts.Known of, LocalDate day) {
        return of.untilOn() != null && !of.untilOn().isAfter(day);
    }

    private static List<Table.Cell> row(Contracts.Known of, LocalDate soon) {
        return Table.row(
                of.name(),
                Said.word(of.basis()),
                Said.count(of.ourBeds()),
                Said.count(of.totalBeds()),
                Said.date(of.fromOn()),
                Said.date(of.untilOn()),
                uplifts(of, Bought::asked),
                uplifts(of, Bought::agreed),
                endsBy(of, soon) ? "ends" : "runs on");
    }

    private static String uplifts(Contracts.Known of, Function<Uplift, String> said) {
        return of.uplifts().isEmpty()
                ? Said.NOTHING
                : of.uplifts().stream().map(said).collect(Collectors.joining("; "));
    }

    private static String asked(Uplift uplift) {
        return "%s from %s".formatted(percent(uplift.asked()), Said.date(uplift.from()));
    }

    private static String agreed(Uplift uplift) {
        Answer answer = uplift.answer();
        if (answer == null) return "open";
        Integer agreed = answer.agreed();
        return agreed == null ? "declined" : "%s from %s".formatted(percent(agreed), Said.date(answer.from()));
    }

    private static String percent(int hundredths) {
        return Said.percent(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros())
                .text();
    }
}
