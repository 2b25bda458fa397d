package brokerage.api.measures;

import brokerage.api.council.Council;
import brokerage.api.council.Councils;
import brokerage.api.door.LondonDay;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.language.Word;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Inquiry.Yardstick;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which measure a request asks for, in which of its breakdowns, and of which night. */
@Component
public class Sought {

    private final Councils councils;
    private final Clock clock;

    Sought(Councils councils, Clock clock) {
        this.councils = councils;
        this.clock = clock;
    }

    /** Turned away if there is no such measure or breakdown, or the night is still to come; waits for what it is told from. */
    public Inquiry inquiry(Question question, String name, @Nullable String by) {
        Measure measure = Catalogue.find(name).orElseThrow(Sought::unknown);
        By group = by == null ? null : group(measure, by);
        if (question.asAt().isAfter(LondonDay.today(clock)))
            throw RequestFault.badParameter("asAt", "Measures are told of nights that have come: today or earlier");
        Moment moment = null;
        for (String projection : Measures.projections(measure, group)) moment = question.moment(projection);
        if (moment == null) throw new IllegalStateException(name + " is told from nothing");
        return inquiry(measure, group, question.council(), moment);
    }

    /** As the council's settings have it. */
    public Inquiry inquiry(Measure measure, @Nullable By by, CouncilId asking, Moment moment) {
        Council council = councils.of(asking);
        return new Inquiry(
                measure,
                by,
                asking,
                new Yardstick(council.footprint(), council.highCostAbove(), council.childrenInArea()),
                moment);
    }

    /** The council's own or the usual one, of the whole; parts have none. */
    public @Nullable BigDecimal target(Inquiry inquiry) {
        if (inquiry.by() != null) return null;
        Measure measure = inquiry.measure();
        return councils.of(inquiry.council()).targets().getOrDefault(measure.name(), measure.usualTarget());
    }

    private static By group(Measure measure, String asked) {
        return By.of(asked)
                .filter(measure.breakdowns()::contains)
                .orElseThrow(() -> RequestFault.badParameter("by", breakdowns(measure)));
    }

    private static String breakdowns(Measure measure) {
        String there = measure.breakdowns().stream().map(Word::word).collect(Collectors.joining(", "));
        return there.isEmpty()
                ? measure.name() + " is told as a whole only"
                : "%s can be broken down by: %s".formatted(measure.name(), there);
    }

    private static RequestFault unknown() {
        return RequestFault.notFound("There is no such measure; there are: "
                + Catalogue.all().stream().map(Measure::name).collect(Collectors.joining(", ")));
    }
}
