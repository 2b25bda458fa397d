package brokerage.api.imports;

import brokerage.language.Refusal;
import brokerage.language.id.CouncilId;

/** Why an import does not begin. */
sealed interface ImportRefusal extends Refusal {

    record ImportUnderWay(CouncilId council) implements ImportRefusal {
        @Override
        public String inWords() {
            return "an import of %s is under way: one at a time".formatted(council);
        }
    }
}
