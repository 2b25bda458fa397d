package brokerage.pipeline;

import brokerage.language.Timeline;
import brokerage.language.id.HomeId;
import brokerage.language.id.VaultRef;
import brokerage.pipeline.PipelineEvent.*;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scheme's record as it reads now: the one fold of its events, shared by the aggregate that decides on it and by the
 * projection that lays it out in tables. Immutable.
 *
 * @param proposedOn none before the first event
 * @param details what it is to be, from the day it was proposed or revised on
 * @param plans its stages, from the day they were planned or slipped on
 * @param turns whether it goes on, from the day that was decided on
 * @param reached the day each stage was reached on, as last told
 * @param opening the home it opened as, which the last told names
 */
public record SchemeHistory(
        @Nullable LocalDate proposedOn,
        Timeline<SchemeDetails> details,
        Timeline<Stages> plans,
        Timeline<Turn> turns,
        Map<Stage, LocalDate> reached,
        @Nullable Opening opening) {

    public static final SchemeHistory NONE =
            new SchemeHistory(null, Timeline.empty(), Timeline.empty(), Timeline.empty(), Map.of(), null);

    /** It was decided that it goes on, or not; and why, in the vault. */
    public record Turn(Course course, @Nullable VaultRef words) {}

    public record Opening(LocalDate on, HomeId home) {}

    public SchemeHistory {
        var inOrder = new EnumMap<Stage, LocalDate>(Stage.class);
        inOrder.putAll(reached);
        reached = Collections.unmodifiableMap(inOrder);
    }

    public SchemeHistory after(PipelineEvent event) {
        return switch (event) {
            case SchemeProposed e ->
                new SchemeHistory(
                        e.on(),
                        Timeline.from(e.on(), e.details()),
                        Timeline.from(e.on(), e.stages()),
                        Timeline.from(e.on(), new Turn(Course.UNDER_WAY, null)),
                        Map.of(Stage.IDEA, e.on()),
                        null);
            case SchemeRevised e ->
                new SchemeHistory(proposedOn, details.with(e.on(), e.details()), plans, turns, reached, opening);
            case StagesPlanned e -> planned(e.on(), e.stages());
            case StageReached e -> reaching(e.stage(), e.on(), opening);
            case StageSlipped e -> planned(e.on(), e.stages());
            case SchemePutOnHold e -> turned(e.on(), new Turn(Course.ON_HOLD, e.words()));
            case SchemeResumed e -> turned(e.on(), new Turn(Course.UNDER_WAY, e.words()));
            case SchemeAbandoned e -> turned(e.on(), new Turn(Course.ABANDONED, e.words()));
            case SchemeOpened e -> reaching(Stage.OPEN, e.on(), new Opening(e.on(), e.home()));
        };
    }

    /** Nothing before it was proposed. */
    public Optional<Course> courseOn(LocalDate date) {
        if (opening != null && !date.isBefore(opening.on())) return Optional.of(Course.OPENED);
        return turns.on(date).map(Turn::course);
    }

    /** The first day after this one on which it was decided otherwise. */
    Optional<LocalDate> turnedAfter(LocalDate date) {
        return turns.changes().stream()
                .<LocalDate>map(Timeline.Change::from)
                .filter(from -> from.isAfter(date))
                .findFirst();
    }

    private SchemeHistory planned(LocalDate on, Stages stages) {
        return new SchemeHistory(proposedOn, details, plans.with(on, stages), turns, reached, opening);
    }

    private SchemeHistory turned(LocalDate on, Turn turn) {
        return new SchemeHistory(proposedOn, details, plans, turns.with(on, turn), reached, opening);
    }

    private SchemeHistory reaching(Stage stage, LocalDate on, @Nullable Opening now) {
        var more = new EnumMap<Stage, LocalDate>(Stage.class);
        more.putAll(reached);
        more.put(stage, on);
        return new SchemeHistory(proposedOn, details, plans, turns, more, now);
    }
}
