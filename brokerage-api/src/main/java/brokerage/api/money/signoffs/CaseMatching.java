package brokerage.api.money.signoffs;

import brokerage.language.Money;
import brokerage.language.Word;
import brokerage.language.id.ChildRef;
import brokerage.projections.money.MonthOf.Placed;
import brokerage.signoff.Disagreement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds a month's placements against the case system's list, child by child: first what agrees in all, then what began on
 * the same day, then what is of the same type are taken to be the same placement. Rows of other months that are nobody's
 * are passed over.
 */
final class CaseMatching {

    private final YearMonth month;
    private final List<Difference> differences = new ArrayList<>();

    private CaseMatching(YearMonth month) {
        this.month = month;
    }

    /** @param children whom the local ids of the list stand for, as far as they are on record */
    static List<Difference> of(
            YearMonth month, List<Placed> placements, List<CaseRow> rows, Map<String, ChildRef> children) {
        var matching = new CaseMatching(month);
        Map<ChildRef, List<Placed>> here = new LinkedHashMap<>();
        for (Placed one : placements)
            here.computeIfAbsent(one.child(), child -> new ArrayList<>()).add(one);
        Map<ChildRef, List<CaseRow>> there = new LinkedHashMap<>();
        for (CaseRow row : rows) {
            ChildRef child = children.get(row.localId());
            if (child == null) matching.missingHere(row, null);
            else there.computeIfAbsent(child, known -> new ArrayList<>()).add(row);
        }
        here.forEach((child, ours) -> matching.child(ours, there.getOrDefault(child, new ArrayList<>())));
        there.forEach((child, theirs) -> theirs.forEach(row -> matching.missingHere(row, child)));
        return matching.differences;
    }

    /** Takes out of the list's rows what is found; what stays is missing here. */
    private void child(List<Placed> ours, List<CaseRow> theirs) {
        var left = new ArrayList<>(ours);
        pair(left, theirs, (one, row) -> sameStart(one, row) && sameType(one, row) && sameEnd(one, row));
        pair(left, theirs, CaseMatching::sameStart);
        pair(left, theirs, CaseMatching::sameType);
        for (Placed one : left)
            differences.add(new Difference(
                    Disagreement.MISSING_THERE, null, one.child(), one.placement(), said(one), null, Money.NONE));
    }

    private void pair(List<Placed> ours, List<CaseRow> theirs, BiPredicate<Placed, CaseRow> same) {
        for (CaseRow row : List.copyOf(theirs)) {
            Placed found =
                    ours.stream().filter(one -> same.test(one, row)).findFirst().orElse(null);
            if (found == null) continue;
            ours.remove(found);
            theirs.remove(row);
            compare(found, row);
        }
    }

    private void compare(Placed one, CaseRow row) {
        if (!sameType(one, row))
            differ(
                    Disagreement.OTHER_TYPE,
                    one,
                    row,
                    one.type() == null ? "" : one.type().word(),
                    row.type().word());
        if (!sameStart(one, row) || !sameEnd(one, row))
            differ(
                    Disagreement.OTHER_DATES,
                    one,
                    row,
                    stay(one.startedOn(), one.endedOn()),
                    stay(row.startedOn(), row.endedBy(month)));
    }

    private void differ(Disagreement kind, Placed one, CaseRow row, String here, String there) {
        differences.add(new Difference(kind, row.line(), one.child(), one.placement(), here, there, Money.NONE));
    }

    private void missingHere(CaseRow row, @Nullable ChildRef child) {
        if (!row.touches(month)) return;
        String said = "%s %s".formatted(row.type().word(), stay(row.startedOn(), row.endedBy(month)));
        differences.add(new Difference(Disagreement.MISSING_HERE, row.line(), child, null, null, said, Money.NONE));
    }

    private boolean sameEnd(Placed one, CaseRow row) {
        return Objects.equals(one.endedOn(), row.endedBy(month));
    }

    private static boolean sameStart(Placed one, CaseRow row) {
        return one.startedOn().equals(row.startedOn());
    }

    private static boolean sameType(Placed one, CaseRow row) {
        return one.type() == row.type();
    }

    private static String said(Placed one) {
        Word type = one.type();
        return "%s %s".formatted(type == null ? "none" : type.word(), stay(one.startedOn(), one.endedOn()));
    }

    private static String stay(LocalDate from, @Nullable LocalDate until) {
        return "%s/%s".formatted(from, until == null ? "" : until);
    }
}
