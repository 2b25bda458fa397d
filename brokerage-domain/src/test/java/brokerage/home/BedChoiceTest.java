package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.home.HomeCommand.ConsiderAdmission;
import brokerage.home.HomeEvent.TrafficLightSet;
import brokerage.home.HomeRefusal.BedTaken;
import brokerage.home.HomeRefusal.BedsNotTracked;
import brokerage.home.HomeRefusal.NoSuchBed;
import brokerage.language.Period;
import brokerage.language.provision.TrafficLight;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BedChoiceTest {

    @Test
    void the_first_free_bed_is_given() {
        assertThat(choice(history(lives(ANN, 1, since(2))), null, since(5)).bed())
                .isEqualTo(2);
    }

    @Test
    void a_bed_must_be_free_for_the_whole_stay() {
        var home = history(lives(ANN, 1, since(8)));
        assertThat(choice(home, null, nights(5, 8)).bed()).isEqualTo(1);
        assertThat(choice(home, null, nights(5, 9)).bed()).isEqualTo(2);
    }

    @Test
    void a_bed_that_can_be_used_comes_before_one_that_cannot() {
        assertThat(choice(history(closed(1, since(2))), null, since(5)).bed()).isEqualTo(2);
        assertThat(choice(history(held(1, nights(2, 9), ANN)), null, since(5)).bed())
                .isEqualTo(2);
    }

    @Test
    void a_bed_held_for_the_child_is_theirs_to_use() {
        Admission answer = choice(history(held(1, nights(2, 9), CAT)), null, since(5));
        assertThat(answer.bed()).isEqualTo(1);
        assertThat(bedUsable(answer)).isEqualTo(finding(true, "bed 1 can be used"));
    }

    @Test
    void a_bed_held_for_nobody_in_particular_is_held() {
        assertThat(bedUsable(choice(history(held(1, nights(2, 9), null)), 1, since(5))))
                .isEqualTo(finding(false, "bed 1 is held on 2026-05-05"));
    }

    @Test
    void the_bed_held_for_the_child_comes_before_any_other() {
        assertThat(choice(history(held(2, nights(2, 9), CAT)), null, since(5)).bed())
                .isEqualTo(2);
    }

    @Test
    void a_match_gets_a_bed_that_can_be_kept_all_the_nights_asked_for() {
        var home = history(lives(ANN, 1, nights(2, 8)));
        Admission answer = matched(home, nights(5, 12), 10);
        assertThat(answer.bed()).isEqualTo(2);
        assertThat(answer.kept()).isEqualTo(nights(5, 12));
    }

    @Test
    void a_bed_that_is_needed_until_the_child_comes_is_kept_from_then_on() {
        var full = history(lives(ANN, 1, nights(2, 8)), lives(BEN, 2, since(2)));
        assertThat(matched(full, nights(5, 12), 10).kept()).isEqualTo(nights(10, 12));
        var held = history(held(1, nights(4, 9), BEN), lives(BEN, 2, since(2)));
        assertThat(matched(held, nights(5, 12), 10).kept()).isEqualTo(nights(10, 12));
        var closed = history(closed(1, nights(4, 9)), lives(BEN, 2, since(2)));
        assertThat(matched(closed, nights(5, 12), 10).kept()).isEqualTo(nights(10, 12));
    }

    @Test
    void what_ends_before_the_child_comes_is_kept_as_asked_or_refused_when_it_is_held() {
        var full = history(lives(ANN, 1, nights(2, 8)), lives(BEN, 2, since(2)));
        assertThat(matched(full, nights(5, 9), 10).kept()).isEqualTo(nights(5, 9));
    }

    @Test
    void for_a_match_the_rules_look_at_the_first_night_not_at_the_first_that_is_kept() {
        var home = history(new TrafficLightSet(OAK, may(6), TrafficLight.RED));
        assertThat(matched(home, nights(5, 12), 10).findings())
                .filteredOn(finding -> !finding.met())
                .extracting(Finding::rule)
                .containsExactly("red-traffic-light");
    }

    @Test
    void a_hold_that_ran_out_holds_no_more() {
        assertThat(bedUsable(choice(history(held(1, nights(2, 9), ANN)), 1, since(9)))
                        .met())
                .isTrue();
    }

    @Test
    void failing_a_usable_bed_a_closed_one_is_flagged() {
        Admission answer = choice(history(closed(1, since(2)), lives(ANN, 2, since(2))), null, since(5));
        assertThat(answer.bed()).isEqualTo(1);
        assertThat(bedUsable(answer)).isEqualTo(finding(false, "bed 1 is closed on 2026-05-05"));
    }

    @Test
    void failing_any_bed_there_is_none() {
        Admission answer = choice(history(lives(ANN, 1, since(2)), lives(BEN, 2, since(2))), null, since(5));
        assertThat(answer.bed()).isNull();
        assertThat(bedUsable(answer)).isEqualTo(finding(false, "no bed is free"));
    }

    @Test
    void a_bed_that_is_asked_for_is_given_or_refused() {
        var home = history(lives(ANN, 1, since(2)));
        assertThat(choice(home, 2, since(5)).bed()).isEqualTo(2);
        assertRefused(new BedTaken(1, placement(ANN), since(2)), () -> choice(home, 1, since(5)));
        assertRefused(new NoSuchBed(OAK, 3), () -> choice(home, 3, since(5)));
    }

    @Test
    void where_beds_are_not_counted_none_is_given_and_none_asked_for() {
        var family = of(REGISTERED_FAMILY);
        assertThat(choice(family, null, since(5)).bed()).isNull();
        assertThat(choice(family, null, since(5)).findings())
                .extracting(Finding::rule)
                .doesNotContain("bed-usable");
        assertRefused(new BedsNotTracked(OAK), () -> choice(family, 1, since(5)));
    }

    static Admission choice(HomeHistory home, @Nullable Integer bed, Period nights) {
        return new BedChoice(home, new ConsiderAdmission(OAK, CAT, placement(CAT), bed, nights, TODAY)).answer();
    }

    static Admission matched(HomeHistory home, Period kept, int from) {
        return new BedChoice(home, new ConsiderAdmission(OAK, CAT, null, null, since(from), kept, 0, TODAY)).answer();
    }

    static Finding bedUsable(Admission answer) {
        return answer.findings().getLast();
    }

    static Finding finding(boolean met, String inputs) {
        return new Finding("bed-usable", 1, Tier.LAW, met, inputs);
    }
}
