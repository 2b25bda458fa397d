package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.desk.Desk;
import brokerage.api.door.Addresses;
import brokerage.api.imports.files.Sheet;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** A month's lists handed in on the page of the money: every difference on a page, or the month signed off. */
@Controller
class MonthPageEndpoint {

    private final Reconciling reconciling;
    private final SigningOff signing;
    private final Vault vault;

    MonthPageEndpoint(Reconciling reconciling, SigningOff signing, Vault vault) {
        this.reconciling = reconciling;
        this.signing = signing;
        this.vault = vault;
    }

    @PostMapping(Addresses.BOARD + "/money/comparisons")
    @Requires(Permission.SIGN_OFF_THE_MONTH)
    String compare(
            @RequestParam String month,
            @RequestPart("cases") MultipartFile cases,
            @RequestPart("ledger") MultipartFile ledger,
            Question question,
            Model model) {
        YearMonth over = reconciling.month(month);
        Lists lists = Lists.of(Lists.content(Sheet.CASES, cases), Lists.content(Sheet.LEDGER, ledger));
        Comparison compared = reconciling.compare(over, lists, question);
        var view = ComparisonView.of(compared, lists, vault, question.identity().role());
        model.addAttribute("month", over);
        model.addAttribute("position", compared.position());
        model.addAttribute("totals", totals(compared));
        model.addAttribute("differences", differences(view));
        return "month";
    }

    @PostMapping(Addresses.BOARD + "/money/sign-offs")
    @Requires(Permission.SIGN_OFF_THE_MONTH)
    String signOff(
            @RequestParam String month,
            @RequestParam String words,
            @RequestPart("cases") MultipartFile cases,
            @RequestPart("ledger") MultipartFile ledger,
            Question question,
            Desk desk) {
        YearMonth over = reconciling.month(month);
        Lists lists = Lists.of(Lists.content(Sheet.CASES, cases), Lists.content(Sheet.LEDGER, ledger));
        signing.signOff(over, words, lists, question, desk);
        return "redirect:%s/money#sign-offs".formatted(Addresses.BOARD);
    }

    private static Table totals(Comparison compared) {
        return new Table(
                "Both sides",
                List.of(Column.text("Counted"), Column.number("Here"), Column.number("In the lists")),
                List.of(
                        Table.row(
                                "Children on the last night",
                                Said.count(compared.here().children()),
                                Said.count(compared.there().children())),
                        Table.row(
                                "Placements with a night in the month",
                                Said.count(compared.here().placements()),
                                Said.count(compared.there().placements())),
                        Table.row(
                                "Cost",
                                Said.pounds(compared.here().cost()),
                                Said.pounds(compared.there().cost()))));
    }

    private static Table differences(ComparisonView view) {
        return new Table(
                "Differences",
                List.of(
                        Column.text("Difference"),
                        Column.text("File"),
                        Column.number("Line"),
                        Column.text("Child"),
                        Column.text("Placement"),
                        Column.text("Here"),
                        Column.text("In the list"),
                        Column.number("Apart by")),
                view.differences().stream().map(MonthPageEndpoint::row).toList());
    }

    private static List<Table.Cell> row(ComparisonView.Row one) {
        return Table.row(
                Said.word(one.kind()),
                Objects.requireNonNullElse(one.file(), Said.NOTHING),
                one.line() == null ? Said.NOTHING : Said.count(one.line()),
                one.child() == null ? Said.NOTHING : one.child(),
                one.placement() == null ? Said.NOTHING : one.placement(),
                Said.words(one.here()),
                Said.words(one.there()),
                Said.pounds(one.amount()));
    }
}
