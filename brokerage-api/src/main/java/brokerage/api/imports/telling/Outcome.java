package brokerage.api.imports.telling;

/** What became of a row that was not refused. */
public enum Outcome {
    TAKEN,
    UNCHANGED,
    CORRECTED
}
