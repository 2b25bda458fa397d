package brokerage.api.money.signoffs;

import brokerage.api.door.LondonDay;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.projections.money.MonthOf;
import brokerage.projections.money.MonthOf.Placed;
import brokerage.signoff.Compared.Headcount;
import brokerage.signoff.SignOffRefusal.MonthIsNotOver;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds a month here against the case system's list and the ledger's, and keeps nothing of them. */
@Component
class Reconciling {

    private static final String FORM = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";

    private final MonthOf months;
    private final Vault vault;
    private final Clock clock;

    Reconciling(MonthOf months, Vault vault, Clock clock) {
        this.months = months;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Reads a month that is over.
     *
     * @throws RequestFault if it is no month
     * @throws Refused if its last night is still to come
     */
    YearMonth month(String asked) {
        if (!asked.matches(FORM)) throw RequestFault.badParameter("month", "A month is expected, as in 2023-03");
        YearMonth month = YearMonth.parse(asked);
        LocalDate today = LondonDay.today(clock);
        if (!today.isAfter(month.atEndOfMonth())) throw new Refused(new MonthIsNotOver(month, today));
        return month;
    }

    Comparison compare(YearMonth month, Lists lists, Question question) {
        CouncilId council = question.council();
        long position = question.position("journey");
        List<Placed> placed = months.placements(council, month, position);
        Map<String, ChildRef> children = children(council, lists);
        var differences = new ArrayList<>(CaseMatching.of(month, placed, lists.cases(), children));
        differences.addAll(LedgerMatching.of(council, placed, lists.ledger(), children));
        return new Comparison(month, position, here(placed), there(month, lists), List.copyOf(differences));
    }

    private Map<String, ChildRef> children(CouncilId council, Lists lists) {
        List<String> ids = Stream.concat(
                        lists.cases().stream().map(CaseRow::localId),
                        lists.ledger().stream().map(LedgerRow::localId).filter(Objects::nonNull))
                .distinct()
                .toList();
        return vault.childrenByLocalId(council, ids);
    }

    private static Headcount here(List<Placed> placed) {
        long children = placed.stream()
                .filter(Placed::living)
                .map(Placed::child)
                .distinct()
                .count();
        Money cost = placed.stream().map(one -> one.sevenths().rounded()).reduce(Money.NONE, Money::plus);
        return new Headcount((int) children, placed.size(), cost);
    }

    private static Headcount there(YearMonth month, Lists lists) {
        long children = lists.cases().stream()
                .filter(row -> row.living(month))
                .map(CaseRow::localId)
                .distinct()
                .count();
        long placements =
                lists.cases().stream().filter(row -> row.touches(month)).count();
        Money paid = lists.ledger().stream().map(LedgerRow::amount).reduce(Money.NONE, Money::plus);
        return new Headcount((int) children, (int) placements, paid);
    }
}
