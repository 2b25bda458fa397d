package brokerage.api.log.engine;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface JarCommand {

    record PutMarble(@TargetAggregateIdentifier String jar) implements JarCommand {}

    /** Refused when there is none. */
    record TakeMarble(@TargetAggregateIdentifier String jar) implements JarCommand {}

    /** Stores nothing. */
    record LookInto(@TargetAggregateIdentifier String jar) implements JarCommand {}

    /** Puts into one jar, then takes from the other: when that refuses, nothing happened. */
    record PassMarble(String from, String to) implements JarCommand {}
}
