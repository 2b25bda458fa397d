package brokerage.language.id;

import brokerage.language.Refusal;

/** The caller decided on a version that is no longer the newest. */
public record StaleVersion(Identifier id, long expected, long actual) implements Refusal {

    @Override
    public String inWords() {
        return "%s is at version %d, not %d: read it again before changing it".formatted(id, actual, expected);
    }

    @Override
    public Kind kind() {
        return Kind.STALE;
    }
}
