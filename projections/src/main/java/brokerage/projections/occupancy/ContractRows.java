package brokerage.projections.occupancy;

import brokerage.contract.ContractHistory;
import brokerage.contract.ContractHistory.Paid;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.ledger.Row;
import brokerage.projections.occupancy.OccupancyRow.EntitlementRow;
import brokerage.projections.occupancy.OccupancyRow.TermsRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what a contract's empty beds cost while it runs; what it says outside its term is not said. */
final class ContractRows {

    private record Terms(@Nullable Money weekly, Paid paid) {}

    private final ContractId contract;
    private final ContractHistory history;

    private ContractRows(ContractId contract, ContractHistory history) {
        this.contract = contract;
        this.history = history;
    }

    static List<Row> of(String stream, long version, ContractHistory history) {
        if (history.terms() == null) return List.of();
        var rows = new ContractRows(new ContractId(stream), history);
        return Stream.concat(rows.terms(), rows.entitlements()).toList();
    }

    private Stream<Row> terms() {
        return during(date -> Optional.of(new Terms(history.priceOn(date), history.paidOn(date))))
                .map(this::terms);
    }

    private Row terms(Segment<Terms> segment) {
        Terms terms = segment.value();
        return new TermsRow(
                contract.council(),
                contract,
                terms.weekly() == null ? null : terms.weekly().pence(),
                terms.paid().voids(),
                terms.paid().outOfUse(),
                Row.range(segment.period()));
    }

    private Stream<Row> entitlements() {
        Timeline<Entitlement> due = history.supply().entitlements();
        return during(due::on).filter(segment -> segment.value().beds() > 0).map(this::entitlement);
    }

    private Row entitlement(Segment<Entitlement> segment) {
        Entitlement due = segment.value();
        return new EntitlementRow(contract.council(), contract, due.beds(), due.homes(), Row.range(segment.period()));
    }

    /** The segments of something over the term. */
    private <T> Stream<Segment<T>> during(Function<LocalDate, Optional<T>> on) {
        Period term = history.term();
        List<LocalDate> dates = Stream.concat(
                        Stream.ofNullable(term.until()), Stream.concat(Stream.of(term.from()), changes()))
                .toList();
        return Segments.of(dates, date -> term.contains(date) ? on.apply(date) : Optional.<T>empty()).stream();
    }

    private Stream<LocalDate> changes() {
        return Stream.<Timeline<?>>of(
                        history.prices().changes(),
                        history.clauses(),
                        history.supply().entitlements())
                .flatMap(timeline -> timeline.changes().stream())
                .map(Timeline.Change::from);
    }
}
