package brokerage.projections.plan;

import brokerage.language.Timeline;
import brokerage.language.id.ActionId;
import brokerage.plan.ActionDetails;
import brokerage.plan.ActionHistory;
import brokerage.plan.Standing;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.ledger.Row;
import brokerage.projections.plan.PlanRow.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out what is known of an action in rows. */
final class PlanRows {

    private record Reads(ActionDetails details, Timeline.Change<Standing> said) {

        static Optional<Reads> on(ActionHistory history, LocalDate date) {
            return history.details()
                    .on(date)
                    .flatMap(details -> said(history, date).map(said -> new Reads(details, said)));
        }

        /** Also when it was said: a report that says the same again is newer. */
        private static Optional<Timeline.Change<Standing>> said(ActionHistory history, LocalDate date) {
            return history.standings().changes().stream()
                    .filter(change -> !change.from().isAfter(date))
                    .reduce((earlier, later) -> later);
        }
    }

    private PlanRows() {}

    static List<Row> action(String stream, long version, ActionHistory history) {
        LocalDate plannedOn = history.plannedOn();
        if (plannedOn == null) return List.of();
        var id = new ActionId(stream);
        var rows = new ArrayList<Row>();
        rows.add(new ActionRow(
                id.council(), id, plannedOn, history.details(), history.standings(), history.escalations(), version));
        Segments.of(dates(history), date -> Reads.on(history, date)).stream()
                .map(segment -> standing(id, segment))
                .forEach(rows::add);
        return rows;
    }

    private static List<LocalDate> dates(ActionHistory history) {
        return Stream.<Timeline<?>>of(history.details(), history.standings())
                .flatMap(timeline -> timeline.changes().stream())
                .<LocalDate>map(Timeline.Change::from)
                .toList();
    }

    private static Row standing(ActionId id, Segment<Reads> segment) {
        ActionDetails details = segment.value().details();
        Timeline.Change<Standing> said = segment.value().said();
        return new StandingRow(
                id.council(),
                id,
                details.priority(),
                details.words(),
                details.owner(),
                details.dueOn(),
                details.measure(),
                details.success(),
                said.value().rag(),
                said.from(),
                said.value().words(),
                segment.period().from(),
                segment.period().until(),
                Row.range(segment.period()));
    }
}
