package brokerage.api.board.sections;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.measures.Sought;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Measure;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measures of the catalogue as figures of a section, each with its target and the page that explains it. */
@Component
final class Measured {

    private final Measures measures;
    private final Sought sought;

    Measured(Measures measures, Sought sought) {
        this.measures = measures;
        this.sought = sought;
    }

    List<Figure> at(Point point, List<String> names) {
        return names.stream()
                .map(name -> figure(Catalogue.find(name).orElseThrow(), point))
                .toList();
    }

    private Figure figure(Measure measure, Point point) {
        Inquiry inquiry = sought.inquiry(measure, null, point.council(), point.moment());
        var value = measures.of(inquiry).figures().getFirst().value();
        var target = sought.target(inquiry);
        return new Figure(
                measure.title(),
                Said.measured(measure.unit(), value),
                target == null ? null : Said.measured(measure.unit(), target),
                null,
                measure.name());
    }
}
