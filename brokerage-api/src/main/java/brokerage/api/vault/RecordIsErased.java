package brokerage.api.vault;

import brokerage.language.Refusal;
import brokerage.language.id.Identifier;

/** Nothing more is kept about a child nobody knows any more, nor about what was asked for such a child. */
public record RecordIsErased(Identifier subject) implements Refusal {

    @Override
    public String inWords() {
        return "the record of %s was erased".formatted(subject);
    }
}
