package brokerage.api.wiring;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Between two nodes of which one goes: it has said already that it is not ready for more ({@code /actuator/health/readiness}), and
 * serves on for {@code brokerage.farewell}, until whoever shares out requests has noticed. Then the doors close, and what is
 * under way is finished.
 */
@Component
final class Farewell implements SmartLifecycle {

    private final Duration lasting;
    private volatile boolean running;

    Farewell(@Value("${brokerage.farewell:0s}") Duration lasting) {
        this.lasting = lasting;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            Thread.sleep(lasting);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything else stops. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
