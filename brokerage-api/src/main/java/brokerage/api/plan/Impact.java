package brokerage.api.plan;

import brokerage.api.council.Council;
import brokerage.api.council.Councils;
import brokerage.api.door.LondonDay;
import brokerage.api.measures.Sought;
import brokerage.api.reading.Question;
import brokerage.projections.Moment;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.plan.Plan.Known;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads what actions have moved: each one's measure on the day it was planned and on the date asked about, both as known at
 * the position of the answer, so that news that came late is no impact. One statement for each measure, however many actions.
 */
@Component
class Impact {

    private final Measures measures;
    private final Councils councils;
    private final Sought sought;
    private final Clock clock;

    Impact(Measures measures, Councils councils, Sought sought, Clock clock) {
        this.measures = measures;
        this.councils = councils;
        this.sought = sought;
        this.clock = clock;
    }

    /** For each action; a measure there is no more, and a night that is still to come, have no figure. */
    Function<Known, ImpactView> of(Question question, long position, List<Known> actions) {
        Map<String, Map<LocalDate, Figure>> told = new HashMap<>();
        actions.stream()
                .collect(Collectors.groupingBy(Known::measure))
                .forEach((name, moved) -> Catalogue.find(name)
                        .ifPresent(measure -> told.put(name, figures(question, position, measure, moved))));
        Council council = councils.of(question.council());
        return known ->
                ImpactView.of(known, question.asAt(), council.targets(), told.getOrDefault(known.measure(), Map.of()));
    }

    private Map<LocalDate, Figure> figures(Question question, long position, Measure measure, List<Known> moved) {
        var nights = new TreeSet<LocalDate>();
        moved.forEach(known -> nights.add(known.plannedOn()));
        nights.add(question.asAt());
        nights.removeIf(night -> night.isAfter(LondonDay.today(clock)));
        if (nights.isEmpty()) return Map.of();
        Measures.projections(measure, null).forEach(question::moment);
        return measures.on(inquiry(question, position, measure), List.copyOf(nights)).figures().stream()
                .collect(Collectors.toMap(Figure::on, figure -> figure));
    }

    private Inquiry inquiry(Question question, long position, Measure measure) {
        return sought.inquiry(measure, null, question.council(), new Moment(question.asAt(), position));
    }
}
