package brokerage.pipeline;

import brokerage.language.Word;

/** How far a home to come has got, in the order of most schemes; some reach a stage before an earlier one. */
public enum Stage implements Word {
    IDEA,
    /** The capital is found, or the provider has it. */
    FUNDING,
    PROPERTY,
    PLANNING,
    BUILDING,
    /** Asked for at the inspectorate and granted. */
    REGISTRATION,
    OPEN
}
