package brokerage.api.log;

/** The one way anything gets into the log, and beside it in the same transaction. */
public interface Appender {

    /**
     * Stores all of it, in the caller's transaction if there is one.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when a stream has moved on since it was read
     * @throws RowTaken when one of the rows is already there
     */
    Appended append(Append append);
}
