package brokerage.api.board;

import brokerage.api.board.shown.Band;
import brokerage.api.board.shown.Band.Mark;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.vault.Words;
import brokerage.language.Cost;
import brokerage.language.Money;
import brokerage.projections.occupancy.BedState;
import brokerage.projections.occupancy.HomeBand.Stretch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nights of one home as its page shows them. */
final class HomeNights {

    private final List<Stretch> stretches;

    HomeNights(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    Band band(LocalDate from, LocalDate until) {
        List<LocalDate> nights = from.datesUntil(until).toList();
        return new Band(
                nights,
                stretches.stream()
                        .map(Stretch::bed)
                        .distinct()
                        .map(bed -> new Band.Row(
                                bed,
                                nights.stream().map(night -> mark(bed, night)).toList()))
                        .toList());
    }

    /** Those on which nobody had the bed, the longest first. */
    Stream<Stretch> empty() {
        return stretches.stream()
                .filter(one -> !one.isTaken())
                .sorted(Comparator.comparingInt(Stretch::nights).reversed().thenComparingInt(Stretch::bed));
    }

    List<Figure> figures() {
        return List.of(
                Figure.of("Bed-nights", Said.count(sum(stretches.stream()))),
                Figure.of("Of them taken", Said.count(sum(stretches.stream().filter(Stretch::isTaken)))),
                Figure.of(
                        "Empty",
                        Said.count(sum(empty().filter(one ->
                                one.state() != BedState.OUT_OF_USE && one.state() != BedState.BLOCKED)))),
                Figure.of(
                        "Blocked or out of use",
                        Said.count(sum(empty().filter(one ->
                                one.state() == BedState.OUT_OF_USE || one.state() == BedState.BLOCKED)))),
                Figure.of(
                        "Paid although nobody had the bed",
                        Said.count(empty().mapToLong(Stretch::payable).sum())),
                Figure.of("What that cost", Said.pounds(cost())));
    }

    Table table(Words words) {
        return new Table(
                "Stretches on which nobody had a bed, the longest first",
                List.of(
                        Column.number("Bed"),
                        Column.text("What it was"),
                        Column.text("From"),
                        Column.text("Until"),
                        Column.number("Nights"),
                        Column.text("Reason"),
                        Column.number("Paid nights"),
                        Column.number("Cost"),
                        Column.text("What is done"),
                        Column.text("What it means")),
                empty().map(one -> row(one, words)).toList());
    }

    private static List<Table.Cell> row(Stretch one, Words words) {
        boolean unpriced = one.unpriced() > 0;
        return Table.row(
                Said.count(one.bed()),
                Said.word(one.state()),
                Said.date(one.from()),
                Said.date(one.until()),
                Said.count(one.nights()),
                Said.words(one.reason()),
                Said.count(one.payable()),
                Said.pounds(one.sevenths().rounded()) + (unpriced ? " and nights without a price" : ""),
                Objects.requireNonNullElse(words.at(one.remedialAction()), Said.NOTHING),
                Objects.requireNonNullElse(words.at(one.implication()), Said.NOTHING));
    }

    /** Rounded once for whoever pays, as in the view of what empty beds cost. */
    private Money cost() {
        return stretches.stream()
                .collect(Collectors.groupingBy(
                        one -> Optional.ofNullable(one.contract()),
                        Collectors.reducing(Cost.NONE, Stretch::sevenths, Cost::plus)))
                .values()
                .stream()
                .map(Cost::rounded)
                .reduce(Money.NONE, Money::plus);
    }

    private Mark mark(int bed, LocalDate night) {
        return stretches.stream()
                .filter(one -> one.bed() == bed && !night.isBefore(one.from()) && night.isBefore(one.until()))
                .findFirst()
                .map(Stretch::state)
                .map(HomeNights::mark)
                .orElse(Mark.NOT_OURS);
    }

    private static Mark mark(BedState state) {
        return switch (state) {
            case OCCUPIED -> Mark.OCCUPIED;
            case RETAINED -> Mark.RETAINED;
            case BLOCKED -> Mark.BLOCKED;
            case OUT_OF_USE -> Mark.OUT_OF_USE;
            case HELD -> Mark.HELD;
            case VOID -> Mark.VOID;
        };
    }

    private static long sum(Stream<Stretch> some) {
        return some.mapToLong(Stretch::nights).sum();
    }
}
