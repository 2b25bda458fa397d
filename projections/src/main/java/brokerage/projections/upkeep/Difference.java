package brokerage.projections.upkeep;

import brokerage.language.Word;

/**
 * A row in which a projection and the log disagree.
 *
 * @param stream the id of the stream the row is laid out from
 * @param row as JSON, with the positions it is believed between; ids and references only
 */
public record Difference(String projection, String table, String stream, Kind kind, String row) {

    public enum Kind implements Word {
        /** The log says so, the table does not. */
        MISSING,
        /** The table says so, the log does not. */
        UNEXPECTED
    }
}
