package brokerage.api.log.engine;

import brokerage.language.StoredAs;

/** A family for the tests of the log alone: jars that hold marbles. */
public sealed interface JarEvent {

    @StoredAs("jar.marble-put")
    record MarblePut(String jar) implements JarEvent {}

    @StoredAs(value = "jar.marble-taken", version = 2)
    record MarbleTaken(String jar) implements JarEvent {}
}
