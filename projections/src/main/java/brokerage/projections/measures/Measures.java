package brokerage.projections.measures;

import brokerage.projections.Answers;
import brokerage.projections.Page;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Population;
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

    private record Row(List<@Nullable BigDecimal> told) {}

    /** The wholes of several measures in their order, asked of one council and moment: one statement for each population. */
    public List<Figure> wholes(List<Inquiry> inquiries) {
        Map<Measure, Figure> wholes = new HashMap<>();
        inquiries.stream()
                .collect(Collectors.groupingBy(inquiry -> inquiry.measure().population()))
                .forEach((of, asked) -> wholes.putAll(together(of, asked)));
        return inquiries.stream()
                .map(inquiry -> Objects.requireNonNull(wholes.get(inquiry.measure())))
                .toList();
    }

    private Map<Measure, Figure> together(Population of, List<Inquiry> asked) {
        List<Measure> measures = asked.stream().map(Inquiry::measure).toList();
        Query query = Query.together(of, measures);
        Inquiry any = asked.getFirst();
        LocalDate night = any.moment().asAt();
        List<@Nullable BigDecimal> told = answers.one(
                        Row.class,
                        query.sql(),
                        params(any, at(query, any), List.of(night)).toArray())
                .orElseThrow()
                .told();
        Map<Measure, Figure> wholes = new HashMap<>();
        for (int i = 0; i < measures.size(); i++)
            wholes.put(
                    measures.get(i),
                    new Figure(night, Figure.WHOLE, told.get(3 * i), told.get(3 * i + 1), told.get(3 * i + 2)));
        return wholes;
    }

    /** The whole, or its parts. */
    public Told of(Inquiry inquiry) {
        return figures(inquiry, List.of(inquiry.moment().asAt()));
    }

    /** At the ends of so many months: the last is the date itself, in whatever month that is. */
    public Told trend(Inquiry inquiry, int months) {
        LocalDate last = inquiry.moment().asAt();
        var nights = new ArrayList<LocalDate>();
        for (int before = months - 1; before > 0; before--)
            nights.add(YearMonth.from(last).minusMonths(before).atEndOfMonth());
        nights.add(last);
        return figures(inquiry, nights);
    }

    /**
     * The placements of the denominator, or, where there is none, of the population; in the order of their ids.
     *
     * @param of the group they belong to; any, if it is empty
     */
    public Page<Behind> behind(Inquiry inquiry, String of, Page.Asked asked) {
        Query query = Query.behind(inquiry.measure(), inquiry.by());
        long at = at(query, inquiry);
        var params = new ArrayList<Object>(
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
        return new Told(
                at,
                answers.list(
                        Figure.class, query.sql(), params(inquiry, at, nights).toArray()));
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
