package brokerage.api.board;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.board.shown.Trend;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.measures.Sought;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.language.Money;
import brokerage.projections.Page;
import brokerage.projections.measures.Behind;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.definition.Measure;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A measure explained: what it counts, how it went, what it is made of, and the placements behind it. */
@Controller
class MeasurePageEndpoint {

    private static final int MONTHS = 13;
    private static final int SHOWN = 100;

    private final Measures measures;
    private final Sought sought;

    MeasurePageEndpoint(Measures measures, Sought sought) {
        this.measures = measures;
        this.sought = sought;
    }

    /** @param by what it is broken down by; by nothing, if left out */
    @GetMapping(Addresses.BOARD + "/measures/{measure}")
    @Requires(Permission.READ_VIEWS)
    String measure(
            @PathVariable String measure,
            Question question,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String after,
            HttpServletResponse response,
            Model model) {
        Inquiry whole = sought.inquiry(question, measure, null);
        Measures.Told trend = measures.trend(whole, MONTHS);
        response.setHeader(Told.POSITION, Long.toString(trend.position()));
        model.addAttribute("question", question);
        model.addAttribute("on", Said.date(question.asAt()));
        model.addAttribute("measure", whole.measure());
        @Nullable String group = by == null || by.isEmpty() ? null : by;
        model.addAttribute("by", group);
        model.addAttribute("knownAt", question.isLive() ? null : trend.position());
        model.addAttribute("target", Said.measured(whole.measure().unit(), sought.target(whole)));
        model.addAttribute(
                "trend",
                new Trend(trend.figures().stream()
                        .map(of -> dot(whole.measure(), of))
                        .toList()));
        if (group != null) model.addAttribute("parts", parts(sought.inquiry(question, measure, group)));
        if (whole.measure().population().ofPlacements()) behind(whole, Part.of(SHOWN, after), model);
        return "measure";
    }

    private static Trend.Dot dot(Measure measure, Figure figure) {
        return new Trend.Dot(figure.on(), figure.value(), Said.measured(measure.unit(), figure.value()));
    }

    private Table parts(Inquiry inquiry) {
        Measure measure = inquiry.measure();
        List<List<Table.Cell>> rows = measures.of(inquiry).figures().stream()
                .map(of -> Table.row(
                        Said.key(of.of()),
                        quantity(of.numerator(), measure.numeratorIsMoney()),
                        quantity(of.denominator(), measure.denominatorIsMoney()),
                        Said.measured(measure.unit(), of.value())))
                .toList();
        return new Table(
                measure.title(),
                List.of(Column.text("Of"), Column.number("Counted"), Column.number("Among"), Column.number("Figure")),
                rows);
    }

    private static Shown quantity(@Nullable BigDecimal amount, boolean pence) {
        if (amount == null) return Shown.text(Said.NOTHING);
        return pence ? Said.pounds(new Money(amount.longValueExact())) : Said.count(amount.longValue());
    }

    private void behind(Inquiry inquiry, Page.Asked asked, Model model) {
        Page<Behind> page = measures.behind(inquiry, "", asked);
        model.addAttribute("next", page.next());
        model.addAttribute(
                "behind",
                new Table(
                        "Placements behind it",
                        List.of(
                                Column.text("Child"),
                                Column.text("Home"),
                                Column.text("Type"),
                                Column.text("Basis"),
                                Column.text("Since"),
                                Column.number("Cost a week"),
                                Column.text("Counted")),
                        page.items().stream().map(MeasurePageEndpoint::row).toList()));
    }

    private static List<Table.Cell> row(Behind behind) {
        return Table.row(
                behind.child(),
                behind.home(),
                Said.word(behind.type()),
                Said.word(behind.basis()),
                Said.date(behind.startedOn()),
                Said.pounds(new Money(behind.weeklyPence())),
                behind.counts() ? "yes" : "no");
    }
}
