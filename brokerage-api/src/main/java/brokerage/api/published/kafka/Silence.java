package brokerage.api.published.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Kafka leaves us without an answer; said once when it begins and once when it ends. */
final class Silence {

    private static final Logger log = LoggerFactory.getLogger(KafkaLine.class);

    private final AtomicBoolean lasting = new AtomicBoolean();

    /** Waits for the answer, however long it takes. */
    void until(Future<?> answer) throws ExecutionException, InterruptedException {
        while (!comesSoon(answer)) heard("no acknowledgement");
        broken();
    }

    void heard(String why) {
        if (lasting.compareAndSet(false, true)) log.warn("Kafka does not answer, messages wait in the log: {}", why);
    }

    void broken() {
        if (lasting.compareAndSet(true, false)) log.info("Kafka answers again, the messages that waited go out");
    }

    private static boolean comesSoon(Future<?> answer) throws ExecutionException, InterruptedException {
        try {
            answer.get(LineSettings.PATIENCE_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
