package brokerage.language.id;

import brokerage.language.Refusal.Unknown;

/** A command names something that has never been recorded. */
public record UnknownReference(Identifier id) implements Unknown {

    @Override
    public String inWords() {
        return "%s is not recorded".formatted(id);
    }

    @Override
    public String field() {
        return id.value().substring(0, id.value().indexOf(':'));
    }
}
