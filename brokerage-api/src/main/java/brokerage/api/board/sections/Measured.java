package brokerage.api.board.sections;

import brokerage.api.board.disclosure.Sum;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Shown;
import brokerage.api.measures.Sought;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula;
import brokerage.projections.measures.definition.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Measures of the catalogue as figures of a section, each with its target and the page that explains it. */
@Component
final class Measured {

    private static final String WHOLE = "-of";
    private static final Set<Formula.Kind> COUNTING =
            Collections.unmodifiableSet(EnumSet.of(Formula.Kind.COUNT, Formula.Kind.SHARE));
    /** What tells money of the children whom another measure counts. */
    private static final Map<String, String> OF_THE_SAME =
            Map.of("spot-cost-share", "spot-share", "unregistered-weekly-cost", "unregistered");

    private record Told(Inquiry inquiry, brokerage.projections.measures.Figure whole) {}

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
        Map<String, Told> all = new HashMap<>();
        for (int i = 0; i < names.size(); i++) all.put(names.get(i), new Told(inquiries.get(i), wholes.get(i)));
        for (String name : names) figures.add(figure(Objects.requireNonNull(all.get(name)), all));
        return figures;
    }

    /** The parts of a measure. */
    List<brokerage.projections.measures.Figure> parts(Point point, String name, By by) {
        Measure measure = Catalogue.find(name).orElseThrow();
        return measures.of(sought.inquiry(measure, by, point.council(), point.moment()))
                .figures();
    }

    /** Which of the numbers these measures tell make up which. */
    List<Sum> sums(List<String> names) {
        return names.stream().map(name -> Sum.part(name + WHOLE, name)).toList();
    }

    private Inquiry inquiry(String name, Point point) {
        return sought.inquiry(Catalogue.find(name).orElseThrow(), null, point.council(), point.moment());
    }

    private Figure figure(Told told, Map<String, Told> all) {
        Measure measure = told.inquiry().measure();
        var target = sought.target(told.inquiry());
        return new Figure(
                measure.title(),
                telling(told, all),
                target == null ? null : Said.measured(measure.unit(), target),
                null,
                measure.name());
    }

    private static Shown telling(Told told, Map<String, Told> all) {
        Measure measure = told.inquiry().measure();
        Shown shown = Said.measured(measure.unit(), told.whole().value());
        String other = OF_THE_SAME.get(measure.name());
        if (other != null) return counting(shown, Objects.requireNonNull(all.get(other), other));
        return COUNTING.contains(measure.formula().kind()) && !measure.numeratorIsMoney()
                ? counting(shown, told)
                : shown;
    }

    private static Shown counting(Shown shown, Told of) {
        String name = of.inquiry().measure().name();
        BigDecimal counted = of.whole().numerator();
        BigDecimal whole = of.whole().denominator();
        if (counted == null) return shown;
        Shown telling = shown.about(name, counted.longValue());
        if (whole == null) return telling;
        return telling.about(name + Sum.OTHERS, whole.subtract(counted).longValue())
                .about(name + WHOLE, whole.longValue());
    }
}
