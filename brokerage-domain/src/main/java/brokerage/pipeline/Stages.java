package brokerage.pipeline;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When each stage is planned to be reached and how sure that is, in their order. A stage may be left out that the scheme does
 * not go through; opening may not, since a home that is never to open adds no bed.
 */
public record Stages(@JsonValue List<Milestone> milestones) {

    /**
     * A stage as it is planned.
     *
     * @param confidence that it is reached by then, in a hundred: a number, because beds are multiplied by it, and a word
     *     would only hide which
     */
    public record Milestone(Stage stage, LocalDate plannedOn, int confidence) {

        private static final int CERTAIN = 100;

        public Milestone {
            if (confidence < 0 || confidence > CERTAIN)
                throw new Refused(new InvalidValue("confidence", "a confidence lies between 0 and 100"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stages {
        milestones = milestones.stream()
                .sorted(Comparator.comparing(Milestone::stage))
                .toList();
        for (int i = 1; i < milestones.size(); i++) follow(milestones.get(i - 1), milestones.get(i));
        if (milestones.isEmpty() || milestones.getLast().stage() != Stage.OPEN)
            throw new Refused(new InvalidValue("stages", "the stage open is planned, however unsure"));
    }

    public Optional<Milestone> of(Stage stage) {
        return milestones.stream().filter(one -> one.stage() == stage).findFirst();
    }

    public Milestone opening() {
        return milestones.getLast();
    }

    /** The later stages slip by as many days, and none of them is surer than the one that slipped. */
    Stages slipped(Milestone was, LocalDate to, int confidence) {
        long days = ChronoUnit.DAYS.between(was.plannedOn(), to);
        return new Stages(milestones.stream()
                .map(one -> one.stage().compareTo(was.stage()) < 0
                        ? one
                        : new Milestone(
                                one.stage(),
                                one.plannedOn().plusDays(days),
                                one.stage() == was.stage() ? confidence : Math.min(one.confidence(), confidence)))
                .toList());
    }

    private static void follow(Milestone one, Milestone next) {
        if (one.stage() == next.stage())
            throw new Refused(new InvalidValue(
                    "stages",
                    "the stage %s is planned twice".formatted(one.stage().word())));
        if (next.plannedOn().isBefore(one.plannedOn()))
            throw new Refused(new InvalidValue(
                    "stages",
                    "the stage %s is not planned before %s"
                            .formatted(next.stage().word(), one.stage().word())));
    }
}
