/** The board's answers to take along: one content, as PDF, spreadsheet and CSV, known by its digest. */
@NullMarked
package brokerage.api.board.pack;

import org.jspecify.annotations.NullMarked;
