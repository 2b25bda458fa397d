package brokerage.api.published.measures;

import brokerage.api.council.Councils;
import brokerage.api.log.Log;
import brokerage.api.measures.Sought;
import brokerage.api.published.views.ViewMessage.MonthEnd;
import brokerage.api.published.views.ViewRow;
import brokerage.language.Money;
import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.Progress;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all measures came to at some month ends, of a council that is named: nobody asks, so the way to the tables is the writer's. */
@Component
class MeasuredMonths {

    private final Measures measures;
    private final Sought sought;
    private final Log log;
    private final String layout;

    MeasuredMonths(JdbcClient sql, Progress progress, Log log, Sought sought, Councils councils) {
        this.measures = new Measures(new Answers(sql, progress));
        this.sought = sought;
        this.log = log;
        this.layout = layout(councils);
    }

    /** Another one where a measure is worded, or a council set, otherwise. */
    String layout() {
        return layout;
    }

    /** Gives up between two statements when its thread is to end. */
    List<ViewRow> rows(CouncilId council, List<YearMonth> months, long at) {
        Instant knownAt = log.recordedAt(at).orElseThrow();
        List<LocalDate> nights = months.stream().map(YearMonth::atEndOfMonth).toList();
        var rows = new ArrayList<ViewRow>();
        for (Statement statement : Statement.ALL) {
            if (Thread.currentThread().isInterrupted()) throw new CancellationException("is to end");
            List<Inquiry> inquiries = statement.measures().stream()
                    .map(one -> sought.inquiry(one, statement.by(), council, new Moment(nights.getLast(), at)))
                    .toList();
            var told = measures.together(inquiries, nights);
            for (Inquiry inquiry : inquiries)
                for (Figure figure : told.getOrDefault(inquiry.measure(), List.of()))
                    rows.add(row(inquiry, figure, at, knownAt));
        }
        return rows;
    }

    /** Found to be the same later, it is the same row. */
    private ViewRow row(Inquiry inquiry, Figure figure, long at, Instant knownAt) {
        YearMonth month = YearMonth.from(figure.on());
        String council = inquiry.council().value();
        String by = inquiry.by() == null ? "whole" : inquiry.by().word();
        String key =
                "measure:%s:%s/%s/%s/%s".formatted(council, inquiry.measure().name(), by, figure.of(), month);
        return ViewRow.of(
                MonthEnds.scope(council, month),
                key,
                message(inquiry, figure, at, knownAt),
                message(inquiry, figure, 0, Instant.EPOCH));
    }

    private MonthEnd message(Inquiry inquiry, Figure figure, long at, Instant knownAt) {
        var measure = inquiry.measure();
        var target = sought.target(inquiry);
        return new MonthEnd(
                measure.name(),
                inquiry.by() == null ? null : inquiry.by().word(),
                figure.of(),
                figure.on(),
                measure.unit().word(),
                text(figure.numerator(), measure.numeratorIsMoney()),
                text(figure.denominator(), measure.denominatorIsMoney()),
                text(figure.value(), measure.unit().isMoney()),
                text(target, false),
                at,
                knownAt);
    }

    private static @Nullable String text(@Nullable BigDecimal amount, boolean pence) {
        if (amount == null) return null;
        return pence ? new Money(amount.longValueExact()).toString() : amount.toPlainString();
    }

    private static String layout(Councils councils) {
        String wordings = Statement.ALL.stream()
                .flatMap(one -> one.measures().stream().map(measure -> Measures.wording(measure, one.by())))
                .collect(Collectors.joining());
        var settings = new StringBuilder();
        new TreeMap<>(councils.councils())
                .forEach((name, one) -> settings.append(name)
                        .append(one.footprint())
                        .append(one.highCostAbove())
                        .append(one.childrenInArea())
                        .append(new TreeMap<>(one.targets())));
        return UUID.nameUUIDFromBytes((wordings + settings).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
