package brokerage.api.board.shown;

/**
 * A question the board asks. Sections stand on the page in the order of their {@code @Order}. What one says hangs on the point, on
 * settings and on today's date alone, for it is remembered.
 */
public interface BoardSection {

    Section at(Point point);
}
