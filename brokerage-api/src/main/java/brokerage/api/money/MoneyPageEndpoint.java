package brokerage.api.money;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.LondonDay;
import brokerage.api.reading.Question;
import brokerage.api.vault.Keys;
import brokerage.projections.Page;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.money.SignOffs;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The money of the financial year on one page: committed, budgeted, moved, recharged, and which months are signed off. */
@Controller
class MoneyPageEndpoint {

    private static final Page.Asked MONTHS = new Page.Asked(null, 24);

    private final YearToEnd year;
    private final ContractMoney contracts;
    private final SignOffs signOffs;
    private final Keys keys;
    private final Clock clock;

    MoneyPageEndpoint(YearToEnd year, ContractMoney contracts, SignOffs signOffs, Keys keys, Clock clock) {
        this.keys = keys;
        this.year = year;
        this.contracts = contracts;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    @GetMapping(Addresses.BOARD + "/money")
    @Requires(Permission.READ_VIEWS)
    String money(Question question, HttpServletResponse response, Model model) {
        long position = question.position(Reckoned.projections());
        var point = new Point(question.council(), question.asAt(), position);
        response.setHeader(Told.POSITION, Long.toString(position));
        model.addAttribute("now", point);
        model.addAttribute("on", Said.date(point.asAt()));
        model.addAttribute("live", question.isLive());
        model.addAttribute("knownAt", question.knownAt(position));
        model.addAttribute("today", LondonDay.today(clock));
        model.addAttribute("api", Addresses.ROOT);
        model.addAttribute("sections", sections(point));
        model.addAttribute("key", "form-" + keys.next());
        model.addAttribute("maySignOff", question.identity().may(Permission.SIGN_OFF_THE_MONTH));
        model.addAttribute("month", YearMonth.from(LondonDay.today(clock)).minusMonths(1));
        return "money";
    }

    private List<Section> sections(Point point) {
        return List.of(
                year.byType(point),
                year.cut(point, By.ROUTE, "route", "The year by route", "How placements and beds are bought.", "Route"),
                year.cut(
                        point,
                        By.FUNDER,
                        "funder",
                        "The year by funder",
                        "Who has agreed to pay which share of a placement's fees. Empty beds are the council's own.",
                        "Funder"),
                year.cut(
                        point,
                        By.CONTRACT,
                        "contract",
                        "The year by contract",
                        "What placements under each contract cost, and what its empty beds do.",
                        "Contract"),
                contracts.uplifts(point),
                contracts.recharges(point),
                months(point));
    }

    private Section months(Point point) {
        List<SignOffs.Known> months =
                signOffs.page(point.council(), point.moment(), MONTHS).items();
        return new Section(
                "sign-offs",
                "Months signed off",
                "Each month's headcount and cost held against the case system's list and the ledger's, as last signed off"
                        + " by the date, with how many differences there were and of how much money.",
                "/sign-offs?asAt=" + point.asAt(),
                List.of(),
                null,
                new Table(
                        "Months signed off, the latest first",
                        List.of(
                                Column.text("Month"),
                                Column.text("Signed off on"),
                                Column.number("Children here"),
                                Column.number("In the case system"),
                                Column.number("Cost here"),
                                Column.number("In the ledger"),
                                Column.number("Differences"),
                                Column.number("Apart by")),
                        months.stream().map(MoneyPageEndpoint::row).toList()));
    }

    private static List<Table.Cell> row(SignOffs.Known known) {
        var compared = known.compared();
        return Table.row(
                known.signoff().month().toString(),
                Said.date(known.signedOn()),
                Said.count(compared.here().children()),
                Said.count(compared.there().children()),
                Said.pounds(compared.here().cost()),
                Said.pounds(compared.there().cost()),
                Said.count(compared.count()),
                Said.pounds(compared.amount()));
    }
}
