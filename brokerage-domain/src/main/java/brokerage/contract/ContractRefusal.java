package brokerage.contract;

import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.id.ContractId;
import java.time.LocalDate;

/** Why a contract's record says no. */
public sealed interface ContractRefusal extends Refusal {

    record ContractAlreadyRegistered(ContractId contract) implements ContractRefusal {
        @Override
        public String inWords() {
            return "%s is registered already; correct it instead".formatted(contract);
        }
    }

    record EndsBeforeItStarts(LocalDate startsOn, LocalDate endsOn) implements ContractRefusal, Invalid {
        @Override
        public String inWords() {
            return "a contract that starts on %s does not end on %s".formatted(startsOn, endsOn);
        }

        @Override
        public String field() {
            return "endsOn";
        }
    }

    record EndsBeyondItsTerm(LocalDate term, LocalDate endsOn) implements ContractRefusal {
        @Override
        public String inWords() {
            return "the term is over on %s already, before %s".formatted(term, endsOn);
        }

        @Override
        public String field() {
            return "endsOn";
        }
    }

    record OutsideTheTerm(String field, LocalDate on, Period term) implements ContractRefusal {
        @Override
        public String inWords() {
            return "on %s the contract does not run: it does %s".formatted(on, term.inWords());
        }
    }

    record SharesDoNotAddUp(int ours, long partners, int total) implements ContractRefusal, Invalid {
        @Override
        public String inWords() {
            return "our %d beds and the partners' %d are not the %d there are".formatted(ours, partners, total);
        }

        @Override
        public String field() {
            return "partners";
        }
    }

    record UpliftNotAsked(LocalDate asked) implements ContractRefusal {
        @Override
        public String inWords() {
            return "nobody asked for an uplift from %s".formatted(asked);
        }

        @Override
        public String field() {
            return "askedFrom";
        }
    }

    record UpliftAlreadyAnswered(LocalDate asked) implements ContractRefusal {
        @Override
        public String inWords() {
            return "the uplift asked from %s is answered already".formatted(asked);
        }

        @Override
        public String field() {
            return "askedFrom";
        }
    }

    record NoPriceToRaise(LocalDate on) implements ContractRefusal {
        @Override
        public String inWords() {
            return "the contract has no price on %s that could be raised".formatted(on);
        }
    }

    record MoreThanTheOption(int beds, int option) implements ContractRefusal {
        @Override
        public String inWords() {
            return "the option is of %d beds, not %d".formatted(option, beds);
        }

        @Override
        public String field() {
            return "beds";
        }
    }

    record MoreThanOurBeds(int beds, int ours) implements ContractRefusal {
        @Override
        public String inWords() {
            return "%d beds of this contract are ours, not %d".formatted(ours, beds);
        }

        @Override
        public String field() {
            return "beds";
        }
    }
}
