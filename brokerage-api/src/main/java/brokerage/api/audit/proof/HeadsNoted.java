package brokerage.api.audit.proof;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes into the service's own log, once a day, where each chain has come to: outside the database, so that a tail that
 * somebody cut off there is missed.
 */
@Component
class HeadsNoted {

    private static final Logger LOG = LoggerFactory.getLogger(HeadsNoted.class);

    private final AuditProof proof;

    HeadsNoted(AuditProof proof) {
        this.proof = proof;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void note() {
        proof.heads().forEach((council, head) -> LOG.info("The audit of {} stands at {}", council, head));
    }
}
