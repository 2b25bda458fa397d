package brokerage.flow;

import brokerage.language.id.Identifier;

/**
 * Something in the record that cannot be true.
 *
 * @param invariant which of the promises is broken
 * @param where the stream in which it shows
 * @param inWords what was found, without personal data
 */
public record Breach(Invariant invariant, Identifier where, String inWords) {

    /** What must hold on every night, whatever was told in whatever order. */
    public enum Invariant {
        A_CHILD_LIVES_IN_ONE_PLACE,
        TWO_CHILDREN_NEVER_SHARE_A_BED,
        HOMES_AND_CHILDREN_TELL_THE_SAME
    }
}
