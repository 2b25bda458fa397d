package brokerage.api.log.engine;

import java.util.concurrent.Semaphore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Lets two appends near the counter row: one that holds it and one that is ready. The others wait here, where waiting is
 * cheap and fair, instead of in the server; with many callers the slowest answers come several times sooner.
 */
final class Gate {

    private static final String KEY = Gate.class.getName();

    private final Semaphore places = new Semaphore(2, true);

    /** Takes a place until the unit of work has committed or rolled back; outside one there is nothing to wait for. */
    void enter() {
        if (!CurrentUnitOfWork.isStarted()) return;
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        if (root.getResource(KEY) != null) return;
        places.acquireUninterruptibly();
        root.resources().put(KEY, this);
        root.onCleanup(ended -> places.release());
    }
}
