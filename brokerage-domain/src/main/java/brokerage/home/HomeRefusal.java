package brokerage.home;

import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Refusal.Invalid;
import brokerage.language.Refusal.Unknown;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;

/** Why a home's record says no. */
public sealed interface HomeRefusal extends Refusal {

    /** Cannot be true, so it is always refused: two children never share a bed. */
    record BedTaken(int bed, PlacementId by, Period period) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d is taken %s (%s)".formatted(bed, period.inWords(), by);
        }
    }

    record HomeAlreadyRegistered(HomeId home) implements HomeRefusal {
        @Override
        public String inWords() {
            return "%s is registered already; correct it instead".formatted(home);
        }
    }

    record NoSuchBed(HomeId home, int bed) implements HomeRefusal, Unknown {
        @Override
        public String inWords() {
            return "%s has no bed %d".formatted(home, bed);
        }

        @Override
        public String field() {
            return "bed";
        }
    }

    record BedNotNamed(int free) implements HomeRefusal, Invalid {
        @Override
        public String inWords() {
            return "the home's beds are counted: name one, for instance bed %d".formatted(free);
        }

        @Override
        public String field() {
            return "bed";
        }
    }

    record BedsNotTracked(HomeId home) implements HomeRefusal, Invalid {
        @Override
        public String inWords() {
            return "the beds of %s are not counted".formatted(home);
        }

        @Override
        public String field() {
            return "bed";
        }
    }

    record BedInUse(int bed) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d has been slept in: it cannot be taken away by a correction".formatted(bed);
        }
    }

    record BedAlreadyHeld(int bed, Period period) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d is held %s".formatted(bed, period.inWords());
        }
    }

    record BedNotHeld(int bed, LocalDate on) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d is not held on %s".formatted(bed, on);
        }
    }

    record HoldWithoutNights(LocalDate from, LocalDate until) implements HomeRefusal, Invalid {
        @Override
        public String inWords() {
            return "a hold from %s until %s holds no night".formatted(from, until);
        }

        @Override
        public String field() {
            return "until";
        }
    }

    record BedAlreadyClosed(int bed, Period period) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d is closed %s".formatted(bed, period.inWords());
        }
    }

    record BedNotClosed(int bed, LocalDate on) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d is not closed on %s".formatted(bed, on);
        }
    }

    record BedNotEmpty(int bed, LocalDate on) implements HomeRefusal {
        @Override
        public String inWords() {
            return "bed %d is not empty on %s: there is no void to explain".formatted(bed, on);
        }
    }

    record NotInHouse(HomeId home) implements HomeRefusal {
        @Override
        public String inWords() {
            return "%s is not the council's own: what its beds cost is its contract's to say".formatted(home);
        }
    }

    record NotOpenYet(LocalDate opened, LocalDate on) implements HomeRefusal, Invalid {
        @Override
        public String inWords() {
            return "%s is before the home opened on %s".formatted(on, opened);
        }
    }
}
