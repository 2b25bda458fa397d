package brokerage.child;

import static brokerage.child.Children.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent.ChildBecameLookedAfter;
import brokerage.language.care.PlacementType;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ChildRulesTest {

    @Test
    void a_placement_belongs_to_a_period_of_care() {
        assertThat(ChildRules.of(history(), placed(FIRST, OAK, may(1)), null).getFirst())
                .isEqualTo(new Finding("within-a-period-of-care", 1, Tier.LAW, true, "from 2026-05-01"));
        assertThat(ChildRules.of(history(ceased(may(5))), placed(FIRST, OAK, may(5)), null)
                        .getFirst()
                        .met())
                .isFalse();
    }

    @Test
    void lodgings_are_for_those_who_are_sixteen() {
        assertThat(intoLodgings(YearMonth.of(2010, 4))).isTrue();
        assertThat(intoLodgings(YearMonth.of(2010, 6))).isFalse();
    }

    @Test
    void within_the_month_of_the_birthday_nobody_is_sixteen_for_sure() {
        assertThat(intoLodgings(YearMonth.of(2010, 5))).isFalse();
    }

    @Test
    void the_age_that_comes_with_the_command_settles_it() {
        assertThat(intoLodgings(YearMonth.of(2010, 5), 16)).isTrue();
        assertThat(intoLodgings(YearMonth.of(2010, 5), 15)).isFalse();
    }

    @Test
    void fostering_is_for_every_age() {
        assertThat(ChildRules.of(history(), placed(FIRST, OAK, may(1)), null)
                        .getLast()
                        .met())
                .isTrue();
    }

    static boolean intoLodgings(YearMonth bornIn) {
        return intoLodgings(bornIn, null);
    }

    static boolean intoLodgings(YearMonth bornIn, Integer age) {
        var child =
                ChildHistory.NONE.after(new ChildBecameLookedAfter(CHILD, LocalDate.of(2025, 1, 1), bornIn(bornIn)));
        Placed placed = placed(FIRST, OAK, may(31), arranged(PlacementType.SUPPORTED_LODGINGS));
        return ChildRules.of(child, placed, age).getLast().met();
    }
}
