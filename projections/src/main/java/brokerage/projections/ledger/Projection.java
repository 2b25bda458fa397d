package brokerage.projections.ledger;

/** Tables that answer a question, written from the log. */
public interface Projection {

    Ledger ledger();

    default Definition definition() {
        return ledger().definition();
    }
}
