package brokerage.projections.measures;

import brokerage.projections.Answers;
import brokerage.projections.Page;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a measure comes to, for any date and as known at any position in the log. */
@Component
public class Measures {

    /** As known at a position in the log: in the order of their dates, then of their groups. */
    public record Told(long position, List<Figure> figures) {}

    private final Answers answers;

    public Measures(Answers answers) {
        this.answers = answers;
    }

    /** The projections that must have come far enough before it is asked. */
    public static List<String> projections(Measure measure, @Nullable By by) {
        return Query.figures(measure, by).projections();
    }

    /** What it is asked in: another text, and its figures may read otherwise. */
    public static String wording(Measure measure, @Nullable By by) {
        return Query.figures(measure, by).sql();
    }

    private record Row(LocalDate on, String of, List<@Nullable BigDecimal> told) {}

    /** The wholes of several measures in their order, asked of one council and moment: one statement for each population. */
    public List<Figure> wholes(List<Inquiry> inquiries) {
        Map<Measure, List<Figure>> wholes = new HashMap<>();
        inquiries.stream()
                .collect(Collectors.groupingBy(inquiry -> inquiry.measure().population()))
                .values()
                .forEach(asked -> wholes.putAll(
                        together(asked, List.of(asked.getFirst().moment().asAt()))));
        return inquiries.stream()
                .map(inquiry ->
                        Objects.requireNonNull(wholes.get(inquiry.measure())).getFirst())
                .toList();
    }

    /** Several measures of one population on each of these dates, all of one council, position and breakdown: one statement. */
    public Map<Measure, List<Figure>> together(List<Inquiry> asked, List<LocalDate> nights) {
        List<Measure> measures = asked.stream().map(Inquiry::measure).toList();
        Inquiry any = asked.getFirst();
        Query query = Query.together(any.measure().population(), measures, any.by());
        List<Row> rows = answers.list(
                Row.class, query.sql(), params(any, at(query, any), nights).toArray());
        Map<Measure, List<Figure>> figures = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            int first = 3 * i;
            figures.put(
                    measures.get(i),
                    rows.stream().map(row -> figure(row, first)).toList());
        }
        return figures;
    }

    private static Figure figure(Row row, int first) {
        return new Figure(
                row.on(),
                row.of(),
                row.told().get(first),
                row.told().get(first + 1),
                row.told().get(first + 2));
    }

    /** The whole, or its parts. */
    public Told of(Inquiry inquiry) {
        return figures(inquiry, List.of(inquiry.moment().asAt()));
    }

    /**
     * At the ends of so many months, the last on the date itself, in whatever month that is: a statement each, so that none is slow,
     * and all as known at one position.
     */
    public Told trend(Inquiry inquiry, int months) {
        LocalDate last = inquiry.moment().asAt();
        var nights = new ArrayList<LocalDate>();
        for (int before = months - 1; before > 0; before--)
            nights.add(YearMonth.from(last).minusMonths(before).atEndOfMonth());
        nights.add(last);
        Query query = Query.figures(inquiry.measure(), inquiry.by());
        long at = at(query, inquiry);
        return new Told(
                at,
                nights.stream()
                        .flatMap(night -> figures(query, inquiry, at, List.of(night)).stream())
                        .toList());
    }

    /**
     * The placements of the denominator, or, where there is none, of the population; in the order of their ids.
     *
     * @param of the group they belong to; any, if it is empty
     */
    public Page<Behind> behind(Inquiry inquiry, String of, Page.Asked asked) {
        Query query = Query.behind(inquiry.measure(), inquiry.by());
        long at = at(query, inquiry);
        var params = new ArrayList<@Nullable Object>(
                params(inquiry, at, List.of(inquiry.moment().asAt())));
        params.addAll(List.of(asked.afterId(), of, asked.oneMore()));
        List<Behind> found = answers.list(Behind.class, query.sql(), params.toArray());
        return Page.of(at, found, asked, behind -> behind.placement().value());
    }

    /** On each of these dates. */
    public Told on(Inquiry inquiry, List<LocalDate> nights) {
        return figures(inquiry, nights);
    }

    private Told figures(Inquiry inquiry, List<LocalDate> nights) {
        Query query = Query.figures(inquiry.measure(), inquiry.by());
        long at = at(query, inquiry);
        return new Told(at, figures(query, inquiry, at, nights));
    }

    private List<Figure> figures(Query query, Inquiry inquiry, long at, List<LocalDate> nights) {
        return answers.list(
                Figure.class, query.sql(), params(inquiry, at, nights).toArray());
    }

    private long at(Query query, Inquiry inquiry) {
        long at = inquiry.moment().knownAt();
        for (String projection : query.projections()) at = answers.at(projection, at);
        return at;
    }

    private static List<@Nullable Object> params(Inquiry inquiry, long at, List<LocalDate> nights) {
        Inquiry.Yardstick yardstick = inquiry.yardstick();
        Long children = yardstick.childrenInArea();
        return Arrays.asList(
                inquiry.council().value(),
                at,
                yardstick.footprint().toArray(String[]::new),
                yardstick.highCostAbove().pence(),
                children == null ? null : BigDecimal.valueOf(children, 3),
                nights.stream().map(LocalDate::toString).toArray(String[]::new));
    }
}
