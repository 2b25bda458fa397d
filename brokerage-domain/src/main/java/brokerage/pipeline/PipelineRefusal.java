package brokerage.pipeline;

import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.id.SchemeId;
import java.time.LocalDate;

/** Why the record of a home to come says no. */
public sealed interface PipelineRefusal extends Refusal {

    record SchemeAlreadyProposed(SchemeId scheme) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "%s is proposed already; revise it instead".formatted(scheme);
        }
    }

    record OpensBeforeItIsPlanned(LocalDate on, LocalDate opensOn) implements PipelineRefusal, Invalid {
        @Override
        public String inWords() {
            return "what is planned on %s is not planned to open on %s".formatted(on, opensOn);
        }

        @Override
        public String field() {
            return "stages";
        }
    }

    record BeforeItWasProposed(LocalDate proposedOn, LocalDate on) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "on %s the scheme was not proposed yet: it was on %s".formatted(on, proposedOn);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record SchemeIsAbandoned(LocalDate on) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "on %s the scheme is given up; resume it first".formatted(on);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record SchemeHasOpened(LocalDate openedOn) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "the scheme is a home on record since %s".formatted(openedOn);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record SchemeIsUnderWay(LocalDate on) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "on %s the scheme is neither on hold nor given up, so there is nothing to resume".formatted(on);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record TurnedLater(LocalDate on, LocalDate later) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "it was decided otherwise on %s, so this does not hold from %s on".formatted(later, on);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record OpeningNamesItsHome() implements PipelineRefusal, Invalid {
        @Override
        public String inWords() {
            return "a home that opened is told by naming it: open the scheme";
        }

        @Override
        public String field() {
            return "stage";
        }
    }

    record StageNotPlanned(Stage stage) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "the stage %s is not among those planned; plan it first".formatted(stage.word());
        }

        @Override
        public String field() {
            return "stage";
        }
    }

    record StageWasReached(Stage stage, LocalDate reachedOn) implements PipelineRefusal {
        @Override
        public String inWords() {
            return "the stage %s was reached on %s, so it slips no more".formatted(stage.word(), reachedOn);
        }

        @Override
        public String field() {
            return "stage";
        }
    }

    record NotASlip(Stage stage, LocalDate plannedOn) implements PipelineRefusal, Invalid {
        @Override
        public String inWords() {
            return "the stage %s is planned for %s already; what comes sooner is planned anew"
                    .formatted(stage.word(), plannedOn);
        }

        @Override
        public String field() {
            return "plannedOn";
        }
    }
}
