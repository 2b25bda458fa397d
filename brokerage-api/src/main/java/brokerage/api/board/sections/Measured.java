package brokerage.api.board.sections;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.measures.Sought;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        List<Inquiry> inquiries =
                names.stream().map(name -> inquiry(name, point)).toList();
        List<Figure> figures = new ArrayList<>();
        var wholes = measures.wholes(inquiries);
        for (int i = 0; i < inquiries.size(); i++)
            figures.add(figure(inquiries.get(i), wholes.get(i).value()));
        return figures;
    }

    private Inquiry inquiry(String name, Point point) {
        return sought.inquiry(Catalogue.find(name).orElseThrow(), null, point.council(), point.moment());
    }

    private Figure figure(Inquiry inquiry, @Nullable BigDecimal value) {
        Measure measure = inquiry.measure();
        var target = sought.target(inquiry);
        return new Figure(
                measure.title(),
                Said.measured(measure.unit(), value),
                target == null ? null : Said.measured(measure.unit(), target),
                null,
                measure.name());
    }
}
