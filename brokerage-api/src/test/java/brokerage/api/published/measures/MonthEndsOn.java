package brokerage.api.published.measures;

import brokerage.api.log.Log;
import brokerage.api.published.views.Source;
import brokerage.projections.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;

/** The month ends of a service as they are told on another day than today. */
public final class MonthEndsOn {

    private MonthEndsOn() {}

    public static Source noonOf(LocalDate day, ApplicationContext service) {
        return new MonthEnds(
                new MeasureTelling(Duration.ofSeconds(1)),
                service.getBean(MeasuredMonths.class),
                service.getBean(Progress.class),
                service.getBean("log", Log.class),
                Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
