package brokerage.api.children;

import brokerage.language.Refusal;
import brokerage.language.id.ChildRef;

/** The council's own id belongs to another record already: either the same child, or a slip of the finger. */
record ChildAlreadyKnown(ChildRef child) implements Refusal {

    @Override
    public String inWords() {
        return "a child with this local id is recorded as %s".formatted(child);
    }

    @Override
    public String field() {
        return "localId";
    }
}
