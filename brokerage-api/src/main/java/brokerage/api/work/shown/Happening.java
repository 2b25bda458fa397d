package brokerage.api.work.shown;

import brokerage.api.board.shown.Table.Cell;
import java.util.List;

/**
 * Something that happened on a day, or will.
 *
 * @param on the day as it is sorted: year, month, day
 * @param day the same as people read it
 * @param details what is known of it, each a line
 */
public record Happening(String on, String day, String what, List<Cell> details) {}
