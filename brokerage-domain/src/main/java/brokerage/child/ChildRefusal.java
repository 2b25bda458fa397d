package brokerage.child;

import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.Refusal.Unknown;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.LegalHoldId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;

/** Why a child's record says no. */
public sealed interface ChildRefusal extends Refusal {

    /** Cannot be true, so it is always refused: a child lives in one place. */
    record LivesElsewhere(PlacementId placement, HomeId home, Period period) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the child lives at %s %s (%s)".formatted(home, period.inWords(), placement);
        }
    }

    record AlreadyLookedAfter(LocalDate since) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the child has been looked after since " + since;
        }
    }

    record NotLookedAfter(LocalDate on) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the child is not looked after on " + on;
        }
    }

    record BeforeBirth(LocalDate on) implements ChildRefusal, Invalid {
        @Override
        public String inWords() {
            return "%s is before the child was born".formatted(on);
        }
    }

    record PlacementAlreadyRecorded(PlacementId placement) implements ChildRefusal {
        @Override
        public String inWords() {
            return "%s is recorded already; correct it instead".formatted(placement);
        }
    }

    record UnknownPlacement(PlacementId placement) implements ChildRefusal, Unknown {
        @Override
        public String inWords() {
            return "%s is not a placement of this child".formatted(placement);
        }

        @Override
        public String field() {
            return "placement";
        }
    }

    record BeforeItBegan(LocalDate began, LocalDate on) implements ChildRefusal, Invalid {
        @Override
        public String inWords() {
            return "%s is before it began on %s".formatted(on, began);
        }
    }

    record PlacementHasEnded(LocalDate ended) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the placement ended on %s; correct it instead".formatted(ended);
        }
    }

    record SameHome(HomeId home) implements ChildRefusal, Invalid {
        @Override
        public String inWords() {
            return "the child lives at %s already: a change there is not a move".formatted(home);
        }

        @Override
        public String field() {
            return "home";
        }
    }

    record NotAMoveReason() implements ChildRefusal, Invalid {
        @Override
        public String inWords() {
            return "leaving care is not a move: cease care instead";
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    record NotAStepDown(PlacementType from, PlacementType to) implements ChildRefusal {
        @Override
        public String inWords() {
            return "%s is no less intensive than %s".formatted(to.word(), from.word());
        }
    }

    record NotInTheCarePlan(PlacementType to, String wanted) implements ChildRefusal {
        @Override
        public String inWords() {
            return "a step-down is what the care plan wants; it wants %s, not %s".formatted(wanted, to.word());
        }
    }

    record NotUnregistered(LocalDate on) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the placement is not recorded as unregistered on " + on;
        }
    }

    record AlreadyAway(Period away) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the child is recorded as away " + away.inWords();
        }
    }

    record NotAway(LocalDate on) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the child is not recorded as away on " + on;
        }
    }

    record PlacementsLater(LocalDate from) implements ChildRefusal {
        @Override
        public String inWords() {
            return "a placement is recorded from %s, after that day".formatted(from);
        }
    }

    /** A home is chosen for a child once at a time, whatever referral asks for it. */
    record AlreadyMatched(Matched match) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the child is matched with %s (%s of %s)".formatted(match.home(), match.match(), match.referral());
        }
    }

    /** The law wants it kept for longer ({@link Retention}). */
    record StillKept(LocalDate until) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the record is kept until " + until;
        }
    }

    record UnderLegalHold(LegalHoldId hold) implements ChildRefusal {
        @Override
        public String inWords() {
            return "%s forbids it until it is lifted".formatted(hold);
        }
    }

    record UnknownLegalHold(LegalHoldId hold) implements ChildRefusal, Unknown {
        @Override
        public String inWords() {
            return "%s does not stand".formatted(hold);
        }

        @Override
        public String field() {
            return "hold";
        }
    }

    /** Nothing can be told of somebody nobody knows. */
    record RecordIsErased(ChildRef child) implements ChildRefusal {
        @Override
        public String inWords() {
            return "the record of %s was erased".formatted(child);
        }
    }
}
