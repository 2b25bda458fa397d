package brokerage.api.vault;

/** Where opaque keys come from; a test gives its own, to know them beforehand. */
@FunctionalInterface
public interface Keys {

    /** A key nobody can guess and nobody has had before, fit for the last part of an id. */
    String next();
}
