package brokerage.api;

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
import brokerage.signoff.Compared;
import brokerage.signoff.Compared.Differences;
import brokerage.signoff.Compared.Headcount;
import brokerage.signoff.Disagreement;
import brokerage.signoff.SignOffEvent.MonthSignedOff;
import brokerage.signoff.Signature;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One of every event of budgets and sign-offs, with everything said that it can say; and those that can leave things out. */
public final class MoneyExamples {

    private static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    private static final BudgetId BUDGET = BudgetId.of(COUNCIL, new FinancialYear(2026));
    private static final SignOffId MARCH = SignOffId.of(COUNCIL, YearMonth.of(2026, 3));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "secret-words");
    private static final List<Line> LINES = List.of(
            new Line(PlacementType.RESIDENTIAL, Money.pounds("31000000.00")),
            new Line(PlacementType.FOSTER_IFA, Money.pounds("13000000.00")));

    private MoneyExamples() {}

    public static List<Object> all() {
        return List.of(
                new BudgetSet(BUDGET, new Version(MONDAY, LINES, WORDS)),
                new BudgetRevised(BUDGET, new Version(MONDAY, LINES, WORDS)),
                new MoneyVired(
                        BUDGET,
                        new Virement(
                                MONDAY,
                                PlacementType.FOSTER_IFA,
                                PlacementType.RESIDENTIAL,
                                Money.pounds("250000.00"),
                                WORDS)),
                signed(List.of(
                        new Differences(Disagreement.MISSING_HERE, 1, Money.NONE),
                        new Differences(Disagreement.OTHER_AMOUNT, 2, Money.pounds("61.43")))));
    }

    public static List<Object> sparse() {
        return List.of(new BudgetSet(BUDGET, new Version(MONDAY, LINES, null)), signed(List.of()));
    }

    private static MonthSignedOff signed(List<Differences> differences) {
        var compared = new Compared(
                4711,
                new Headcount(881, 902, Money.pounds("6744211.43")),
                new Headcount(880, 901, Money.pounds("6744150.00")),
                differences,
                "0123456789abcdef".repeat(4),
                "fedcba9876543210".repeat(4));
        return new MonthSignedOff(MARCH, new Signature(LocalDate.of(2026, 4, 7), compared, WORDS));
    }
}
