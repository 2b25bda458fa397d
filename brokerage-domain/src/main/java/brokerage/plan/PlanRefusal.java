package brokerage.plan;

import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.id.ActionId;
import java.time.LocalDate;

/** Why an action's record says no. */
public sealed interface PlanRefusal extends Refusal {

    record ActionAlreadyPlanned(ActionId action) implements PlanRefusal {
        @Override
        public String inWords() {
            return "%s is planned already; revise it instead".formatted(action);
        }
    }

    record DueBeforeItIsPlanned(LocalDate on, LocalDate dueOn) implements PlanRefusal, Invalid {
        @Override
        public String inWords() {
            return "an action planned on %s is not due on %s".formatted(on, dueOn);
        }

        @Override
        public String field() {
            return "dueOn";
        }
    }

    record BeforeItWasPlanned(LocalDate plannedOn, LocalDate on) implements PlanRefusal {
        @Override
        public String inWords() {
            return "on %s the action was not planned yet: it was on %s".formatted(on, plannedOn);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record ActionIsCompleted(LocalDate on) implements PlanRefusal {
        @Override
        public String inWords() {
            return "on %s the action is completed; reopen it first".formatted(on);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record ActionIsNotCompleted(LocalDate on) implements PlanRefusal {
        @Override
        public String inWords() {
            return "on %s the action is not completed, so there is nothing to reopen".formatted(on);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record CompletedIsNoReport() implements PlanRefusal, Invalid {
        @Override
        public String inWords() {
            return "an action is not reported or reopened as completed: complete it";
        }

        @Override
        public String field() {
            return "rag";
        }
    }

    record ReportedLater(LocalDate on, LocalDate later) implements PlanRefusal {
        @Override
        public String inWords() {
            return "the action stood otherwise on %s, so this does not hold from %s on".formatted(later, on);
        }

        @Override
        public String field() {
            return "on";
        }
    }
}
