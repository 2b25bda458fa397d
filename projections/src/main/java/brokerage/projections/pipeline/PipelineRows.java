package brokerage.projections.pipeline;

import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.pipeline.Course;
import brokerage.pipeline.SchemeDetails;
import brokerage.pipeline.SchemeHistory;
import brokerage.pipeline.SchemeHistory.Opening;
import brokerage.pipeline.SchemeHistory.Turn;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.projections.Segments;
import brokerage.projections.Segments.Segment;
import brokerage.projections.ledger.Row;
import brokerage.projections.occupancy.Provision;
import brokerage.projections.pipeline.PipelineRow.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what is known of a home to come in rows. */
final class PipelineRows {

    private record Going(
            Course course, LocalDate on, @Nullable VaultRef said) {}

    private record Reads(SchemeDetails details, Stages stages, Going course, Stage stage) {}

    private final SchemeHistory history;

    private PipelineRows(SchemeHistory history) {
        this.history = history;
    }

    static List<Row> scheme(String stream, long version, SchemeHistory history) {
        LocalDate proposedOn = history.proposedOn();
        if (proposedOn == null) return List.of();
        var id = new SchemeId(stream);
        var rows = new ArrayList<Row>();
        rows.add(whole(id, version, proposedOn, history));
        var layout = new PipelineRows(history);
        Segments.of(layout.dates(), layout::on).stream()
                .map(segment -> standing(id, segment))
                .forEach(rows::add);
        return rows;
    }

    private static Row whole(SchemeId id, long version, LocalDate proposedOn, SchemeHistory history) {
        Opening opening = history.opening();
        return new SchemeRow(
                id.council(),
                id,
                proposedOn,
                history.details(),
                history.plans(),
                history.turns(),
                history.reached().entrySet().stream()
                        .map(one -> new Pipeline.Reached(one.getKey(), one.getValue()))
                        .toList(),
                opening == null ? null : opening.home(),
                opening == null ? null : opening.on(),
                version);
    }

    private List<LocalDate> dates() {
        Stream<LocalDate> told = Stream.<Timeline<?>>of(history.details(), history.plans(), history.turns())
                .flatMap(timeline -> timeline.changes().stream())
                .map(Timeline.Change::from);
        return Stream.concat(told, history.reached().values().stream()).toList();
    }

    private Optional<Reads> on(LocalDate date) {
        return history.details()
                .on(date)
                .flatMap(details -> history.plans()
                        .on(date)
                        .flatMap(
                                stages -> course(date).map(course -> new Reads(details, stages, course, stage(date)))));
    }

    /** Also since when: what was decided again is newer. */
    private Optional<Going> course(LocalDate date) {
        Opening opening = history.opening();
        if (opening != null && !date.isBefore(opening.on()))
            return Optional.of(new Going(Course.OPENED, opening.on(), null));
        return history.turns().changes().stream()
                .filter(change -> !change.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(turn -> course(turn));
    }

    private static Going course(Timeline.Change<Turn> turn) {
        return new Going(turn.value().course(), turn.from(), turn.value().words());
    }

    /** The furthest reached by a date; it was an idea when it was proposed. */
    private Stage stage(LocalDate date) {
        return history.reached().entrySet().stream()
                .filter(one -> !one.getValue().isAfter(date))
                .map(Map.Entry::getKey)
                .max(Stage::compareTo)
                .orElse(Stage.IDEA);
    }

    private static Row standing(SchemeId id, Segment<Reads> segment) {
        Reads reads = segment.value();
        return new StandingRow(
                id.council(),
                id,
                toBe(reads.details()),
                reads.course().course(),
                reads.course().on(),
                reads.course().said(),
                reads.stage(),
                reads.stages(),
                reads.stages().opening().plannedOn(),
                reads.stages().opening().confidence(),
                segment.period().from(),
                segment.period().until(),
                Row.range(segment.period()));
    }

    private static ToBe toBe(SchemeDetails details) {
        return new ToBe(
                details.kind(),
                details.inHouse() ? Provision.inHouse(details.kind()) : null,
                details.beds(),
                details.inHouse(),
                details.contract(),
                details.authority(),
                pence(details.capital()),
                pence(details.perBedWeek()),
                details.words());
    }

    private static @Nullable Long pence(@Nullable Money amount) {
        return amount == null ? null : amount.pence();
    }
}
