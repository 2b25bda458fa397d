package brokerage.api.imports;

import brokerage.language.Word;

/** How an import stands. Whatever it is, what it has taken so far is recorded, and importing again is safe. */
enum ImportState implements Word {
    RUNNING,
    FINISHED,
    /** The service stopped while it ran. */
    INTERRUPTED,
    /** Something broke that is no row's fault, the database say. */
    FAILED
}
