package brokerage.child;

import brokerage.language.care.PlacementType;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that look at the child alone when a placement begins. */
final class ChildRules {

    private static final int SIXTEEN = 16;

    private ChildRules() {}

    static List<Finding> of(ChildHistory child, Placed placed, @Nullable Integer age) {
        return of(child, placed.arrangement().type(), placed.from(), age);
    }

    static List<Finding> of(ChildHistory child, PlacementType type, LocalDate from, @Nullable Integer age) {
        return List.of(lookedAfter(child, from), underSixteen(child.particulars(), type, from, age));
    }

    /** A placement belongs to a period of care (Children Act 1989 s22). */
    private static Finding lookedAfter(ChildHistory child, LocalDate from) {
        return new Finding("within-a-period-of-care", 1, Tier.LAW, child.isLookedAfterOn(from), "from " + from);
    }

    /**
     * Under 16 never in supported accommodation or another unregulated arrangement (CPPCR 2010 r27A, SI 2021/161). By the age
     * that came with the command; where none did, by the month of birth and so on the safe side: a child then counts as 16
     * from the month after the birthday's.
     */
    private static Finding underSixteen(
            @Nullable Particulars particulars, PlacementType type, LocalDate from, @Nullable Integer age) {
        boolean old = age == null
                ? particulars != null && isSixteen(particulars.bornIn(), YearMonth.from(from))
                : age >= SIXTEEN;
        return new Finding(
                "under-16-other-arrangements", 1, Tier.LAW, !type.isFor16AndOver() || old, "into " + type.word());
    }

    private static boolean isSixteen(YearMonth bornIn, YearMonth on) {
        return on.isAfter(bornIn.plusYears(SIXTEEN));
    }
}
