package brokerage.projections;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each projection has come. Its position is stored in the transaction that stores its rows, so that a reader who
 * sees the position sees the rows. Whoever waits is woken by this process's own commits and looks every 50 ms for those of
 * other processes.
 */
@Component
public class Progress {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    /**
     * Where a projection stands.
     *
     * @param position up to which its rows tell everything; 0 before the first
     * @param target the end the log had when its rows were last made anew
     * @param generation how often they were: another number, and all may read otherwise
     */
    public record Standing(long position, long target, long generation) {

        public boolean isBeingRebuilt() {
            return position < target;
        }
    }

    private final JdbcClient sql;
    private final Lock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<String, Long> heard = new HashMap<>();

    public Progress(JdbcClient sql) {
        this.sql = sql;
    }

    public Standing standing(String projection) {
        return sql.sql("select position, target, generation from projection where name = ?")
                .param(projection)
                .query(Standing.class)
                .single();
    }

    /** The position in the log up to which the projection's rows tell everything; 0 before the first. */
    public long reached(String projection) {
        return standing(projection).position();
    }

    /**
     * The position an answer is given at: the one asked for, or the one reached if that is less.
     *
     * @throws BeingRebuilt while the projection is behind the end the log had when its rebuild began
     */
    public long answering(String projection, long knownAt) {
        Standing standing = standing(projection);
        if (standing.isBeingRebuilt()) throw new BeingRebuilt(projection, standing.position(), standing.target());
        return Math.min(knownAt, standing.position());
    }

    /** Waits until the projection has reached the position; false if it has not within the patience given. */
    public boolean await(String projection, long position, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (reached(projection) < position) {
            long now = System.nanoTime();
            if (end - now <= 0) return false;
            if (hear(projection, position, Math.min(end - now, LOOK_EVERY))) return true;
        }
        return true;
    }

    /** Waits until this process itself commits something after the position, and no longer than it has patience. */
    public void listen(String projection, long after, Duration patience) throws InterruptedException {
        hear(projection, after + 1, patience.toNanos());
    }

    /** Told after the commit that stored the position. */
    public void heard(String projection, long position) {
        lock.lock();
        try {
            heard.put(projection, position);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean hear(String projection, long position, long patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience;
            while (heard.getOrDefault(projection, 0L) < position && left > 0) left = news.awaitNanos(left);
            return left > 0;
        } finally {
            lock.unlock();
        }
    }
}
