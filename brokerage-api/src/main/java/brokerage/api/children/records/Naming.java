package brokerage.api.children.records;

import brokerage.api.log.Log;
import brokerage.api.problems.RequestFault;
import brokerage.language.id.ChildRef;
import brokerage.projections.Progress;
import brokerage.projections.referral.Referrals;
import brokerage.projections.referral.Referrals.Named;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The referrals that name a child: all of them, or no answer. */
@Component
class Naming {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Referrals referrals;
    private final Progress progress;
    private final Log log;

    Naming(Referrals referrals, Progress progress, Log log) {
        this.referrals = referrals;
        this.progress = progress;
        this.log = log;
    }

    List<Named> all(ChildRef child) {
        if (!caughtUp())
            throw new RequestFault(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "view-behind",
                    "",
                    "The referrals have not been read to the end yet");
        return referrals.naming(child);
    }

    private boolean caughtUp() {
        try {
            return progress.await(Referrals.PROJECTION, log.head(), PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
