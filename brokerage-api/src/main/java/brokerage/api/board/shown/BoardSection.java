package brokerage.api.board.shown;

/** A question the board asks. Sections stand on the page in the order of their {@code @Order}. */
public interface BoardSection {

    Section at(Point point);
}
