package brokerage.api.invariants;

import brokerage.projections.BeingRebuilt;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks regularly and keeps the last verdict: as health {@code invariants} and as the gauge {@code
 * brokerage.invariants.faults}, which is not a number before the first look.
 */
@Component("invariants")
class RegularCheck extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(RegularCheck.class);
    private static final int SHOWN = 20;

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Timetable {}

    private final InvariantCheck check;
    private volatile @Nullable Verdict last;

    RegularCheck(InvariantCheck check, MeterRegistry meters) {
        super("the record could not be looked over");
        this.check = check;
        Gauge.builder("brokerage.invariants.faults", this, RegularCheck::faults)
                .description("what cannot be true in the record, or differs between log and views")
                .register(meters);
    }

    @Scheduled(
            initialDelayString = "${brokerage.invariants.first:PT1M}",
            fixedDelayString = "${brokerage.invariants.every:PT15M}")
    void look() {
        try {
            Verdict verdict = check.look();
            last = verdict;
            verdict.faults().forEach(fault -> LOG.error("Invariant: {}", fault));
        } catch (BeingRebuilt notNow) {
            LOG.info("Not looked over this time: {}", notNow.getMessage());
        } catch (RuntimeException unreadable) {
            LOG.error("The record could not be looked over", unreadable);
            last = new Verdict(0, List.of("the record could not be looked over: " + unreadable.getMessage()));
        }
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Verdict verdict = last;
        if (verdict == null) health.up().withDetail("looked", "not yet");
        else
            (verdict.isClean() ? health.up() : health.down())
                    .withDetail("position", verdict.position())
                    .withDetail("faults", verdict.faults().stream().limit(SHOWN).toList());
    }

    private double faults() {
        Verdict verdict = last;
        return verdict == null ? Double.NaN : verdict.faults().size();
    }
}
