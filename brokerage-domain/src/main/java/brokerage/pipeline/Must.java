package brokerage.pipeline;

import brokerage.language.Refusal;
import brokerage.language.Refused;
import brokerage.pipeline.PipelineRefusal.*;
import brokerage.pipeline.SchemeHistory.Opening;
import brokerage.pipeline.Stages.Milestone;
import java.time.LocalDate;

/** The rules of a home to come, each refused by its own name. */
final class Must {

    private Must() {}

    static void openAfter(LocalDate on, Stages stages) {
        LocalDate opensOn = stages.opening().plannedOn();
        hold(!opensOn.isBefore(on), new OpensBeforeItIsPlanned(on, opensOn));
    }

    /** Proposed by that day. What nobody proposed has no record: whoever sends its command is told so. */
    static void beProposed(SchemeHistory history, LocalDate on) {
        LocalDate proposedOn = history.proposedOn();
        if (proposedOn != null) hold(!on.isBefore(proposedOn), new BeforeItWasProposed(proposedOn, on));
    }

    static void notBeAbandoned(SchemeHistory history, LocalDate on) {
        beProposed(history, on);
        boolean abandoned = history.turns()
                .on(on)
                .filter(turn -> turn.course() == Course.ABANDONED)
                .isPresent();
        hold(!abandoned, new SchemeIsAbandoned(on));
    }

    /** Proposed by that day, and neither given up nor a home on it. */
    static void beGoing(SchemeHistory history, LocalDate on) {
        notBeAbandoned(history, on);
        Opening opening = history.opening();
        if (opening != null) hold(on.isBefore(opening.on()), new SchemeHasOpened(opening.on()));
    }

    /** What is a home on record goes neither on nor off, whatever day that is told of. */
    static void notHaveOpened(SchemeHistory history) {
        Opening opening = history.opening();
        if (opening != null) throw new Refused(new SchemeHasOpened(opening.on()));
    }

    static void beStopped(SchemeHistory history, LocalDate on) {
        beProposed(history, on);
        boolean underWay = history.turns()
                .on(on)
                .filter(turn -> turn.course() == Course.UNDER_WAY)
                .isPresent();
        hold(!underWay, new SchemeIsUnderWay(on));
    }

    /** A decision holds from its day on: none was made for later days. */
    static void beTheLast(SchemeHistory history, LocalDate on) {
        history.turnedAfter(on).ifPresent(later -> {
            throw new Refused(new TurnedLater(on, later));
        });
    }

    static void notBeOpening(Stage stage) {
        hold(stage != Stage.OPEN, new OpeningNamesItsHome());
    }

    static Milestone bePlanned(Stages stages, Stage stage) {
        return stages.of(stage).orElseThrow(() -> new Refused(new StageNotPlanned(stage)));
    }

    static void notBeReached(SchemeHistory history, Stage stage) {
        LocalDate reachedOn = history.reached().get(stage);
        if (reachedOn != null) throw new Refused(new StageWasReached(stage, reachedOn));
    }

    static void comeLater(Milestone planned, LocalDate to) {
        hold(to.isAfter(planned.plannedOn()), new NotASlip(planned.stage(), planned.plannedOn()));
    }

    private static void hold(boolean rule, Refusal otherwise) {
        if (!rule) throw new Refused(otherwise);
    }
}
