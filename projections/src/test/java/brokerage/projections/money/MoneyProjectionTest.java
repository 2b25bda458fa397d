package brokerage.projections.money;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.budget.BudgetEvent.*;
import brokerage.budget.Line;
import brokerage.budget.Version;
import brokerage.budget.Virement;
import brokerage.language.FinancialYear;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import brokerage.language.id.BudgetId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.SignOffId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import brokerage.signoff.Compared;
import brokerage.signoff.Compared.Differences;
import brokerage.signoff.Compared.Headcount;
import brokerage.signoff.Disagreement;
import brokerage.signoff.SignOffEvent.MonthSignedOff;
import brokerage.signoff.Signature;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final BudgetId BUDGET = BudgetId.of(COUNCIL, new FinancialYear(2022));
    private static final SignOffId FEBRUARY = SignOffId.of(COUNCIL, YearMonth.of(2023, 2));
    private static final SignOffId MARCH = SignOffId.of(COUNCIL, YearMonth.of(2023, 3));
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 3);
    private static final Page.Asked ALL = new Page.Asked(null, 100);

    private final ProjectionBench bench = new ProjectionBench(MoneyProjection::new);
    private final Budgets budgets = new Budgets(bench.answers());
    private final SignOffs signOffs = new SignOffs(bench.answers());

    @Test
    void a_budget_is_read_with_its_history_and_as_it_was_known_before() {
        long before = bench.happens(BUDGET, new BudgetSet(BUDGET, version("900.00")));
        bench.happens(
                BUDGET,
                new MoneyVired(
                        BUDGET,
                        new Virement(
                                APRIL.minusMonths(1),
                                PlacementType.RESIDENTIAL,
                                PlacementType.FOSTER_IFA,
                                Money.pounds("100.00"),
                                WORDS)));

        Budgets.Known now = budgets.of(BUDGET, Moment.LATEST).orElseThrow().found();
        assertThat(now.history().linesOn(APRIL)).hasSize(2);
        assertThat(now.version()).isEqualTo(1);
        assertThat(budgets.of(BUDGET, before).orElseThrow().found().virements()).isEmpty();
        assertThat(budgets.page(COUNCIL, Moment.LATEST, ALL).items()).containsExactly(now);
        assertThat(budgets.page(new CouncilId("othershire"), Moment.LATEST, ALL).items())
                .isEmpty();
    }

    @Test
    void a_month_reads_as_last_signed_off_by_a_date_and_keeps_what_was_signed_before() {
        bench.happens(FEBRUARY, signed(FEBRUARY, APRIL.minusDays(20), 3));
        bench.happens(MARCH, signed(MARCH, APRIL, 2));
        long before = bench.happens(MARCH, signed(MARCH, APRIL.plusDays(1), 1));
        bench.happens(MARCH, signed(MARCH, APRIL.plusDays(1), 0));

        assertThat(counts(Moment.on(APRIL.plusDays(1)))).containsExactly(0, 3);
        assertThat(counts(new Moment(APRIL.plusDays(1), before))).containsExactly(1, 3);
        assertThat(counts(Moment.on(APRIL))).containsExactly(2, 3);
        assertThat(counts(Moment.on(APRIL.minusDays(1)))).containsExactly(3);
        assertThat(signOffs.of(MARCH, Moment.on(APRIL.plusDays(1))))
                .extracting(SignOffs.Known::nth)
                .containsExactly(1, 2, 3);
        Page<SignOffs.Known> first = signOffs.page(COUNCIL, Moment.on(APRIL), new Page.Asked(null, 1));
        assertThat(first.next()).isEqualTo(MARCH.value());
        assertThat(signOffs.page(COUNCIL, Moment.on(APRIL), new Page.Asked(first.next(), 1))
                        .items())
                .extracting(SignOffs.Known::signoff)
                .containsExactly(FEBRUARY);
    }

    @Test
    void told_twice_or_built_anew_it_is_the_same() {
        bench.happens(BUDGET, new BudgetSet(BUDGET, version("900.00")));
        bench.happens(BUDGET, new BudgetRevised(BUDGET, version("800.00")));
        bench.happens(MARCH, signed(MARCH, APRIL, 2));
        List<String> rows = bench.rows();

        bench.tell(0, 3);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(1);
        assertThat(bench.rows()).isEqualTo(rows);
        assertThat(bench.differences()).isEmpty();
    }

    private List<Integer> counts(Moment moment) {
        return signOffs.page(COUNCIL, moment, ALL).items().stream()
                .map(known -> known.compared().count())
                .toList();
    }

    private static Version version(String pounds) {
        return new Version(
                LocalDate.of(2022, 2, 1), List.of(new Line(PlacementType.RESIDENTIAL, Money.pounds(pounds))), null);
    }

    private static MonthSignedOff signed(SignOffId month, LocalDate on, int differences) {
        var figures = new Headcount(2, 3, Money.pounds("100.00"));
        var compared = new Compared(
                4711,
                figures,
                figures,
                differences == 0
                        ? List.of()
                        : List.of(new Differences(Disagreement.OTHER_AMOUNT, differences, Money.pounds("1.00"))),
                "0".repeat(64),
                "f".repeat(64));
        return new MonthSignedOff(month, new Signature(on, compared, WORDS));
    }
}
