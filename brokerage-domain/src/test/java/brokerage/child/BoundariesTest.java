package brokerage.child;

import static brokerage.child.Children.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.id.PlacementId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The boundary of a move is one date for both stays. */
class BoundariesTest {

    static final ChildHistory CHAIN =
            record(stay(FIRST, OAK, may(2), may(5)), stay(SECOND, ELM, may(5), may(9)), stay(THIRD, OAK, may(9), null));

    @Test
    void an_end_corrected_moves_the_start_of_the_next() {
        assertThat(corrected(CHAIN, FIRST, ending(may(4))))
                .containsExactly(stay(FIRST, OAK, may(2), may(4)), stay(SECOND, ELM, may(4), may(9)));
    }

    @Test
    void a_start_corrected_moves_the_end_of_the_one_before() {
        assertThat(corrected(CHAIN, THIRD, starting(may(7))))
                .containsExactly(stay(SECOND, ELM, may(5), may(7)), stay(THIRD, OAK, may(7), null));
    }

    @Test
    void both_ends_corrected_move_both_neighbours() {
        var both = new Correction(may(4), may(8), false, null, null, null, null, null, null);
        assertThat(corrected(CHAIN, SECOND, both))
                .containsExactly(
                        stay(FIRST, OAK, may(2), may(4)),
                        stay(SECOND, ELM, may(4), may(8)),
                        stay(THIRD, OAK, may(8), null));
    }

    @Test
    void a_neighbour_may_be_left_with_no_night() {
        assertThat(corrected(CHAIN, FIRST, ending(may(9))))
                .containsExactly(stay(FIRST, OAK, may(2), may(9)), stay(SECOND, ELM, may(9), may(9)));
    }

    @Test
    void a_stay_that_did_not_touch_stays_where_it_is() {
        var apart = record(stay(FIRST, OAK, may(2), may(4)), stay(SECOND, ELM, may(5), null));
        assertThat(corrected(apart, FIRST, ending(may(5)))).containsExactly(stay(FIRST, OAK, may(2), may(5)));
    }

    @Test
    void a_home_corrected_moves_nobody_else() {
        assertThat(corrected(CHAIN, SECOND, inHome(OAK))).containsExactly(stay(SECOND, OAK, may(5), may(9)));
    }

    @Test
    void what_does_not_change_is_not_corrected() {
        assertThat(corrected(CHAIN, SECOND, starting(may(5)))).isEmpty();
    }

    @Test
    void a_stay_of_no_nights_stands_between_its_neighbours_in_whatever_order_they_were_told() {
        var told = record(
                stay(THIRD, OAK, may(5), null), stay(SECOND, ELM, may(5), may(5)), stay(FIRST, OAK, may(2), may(5)));
        assertThat(told.placements()).extracting(Placement::id).containsExactly(FIRST, SECOND, THIRD);
        assertThat(corrected(told, SECOND, ending(may(6))))
                .containsExactly(stay(SECOND, ELM, may(5), may(6)), stay(THIRD, OAK, may(6), null));
    }

    static ChildHistory record(Placement... placements) {
        return new ChildHistory(PARTICULARS, history().care(), List.of(placements), null, Keeping.NONE, Map.of());
    }

    static List<Placement> corrected(ChildHistory child, PlacementId id, Correction correction) {
        Placement wrong = child.placement(id);
        return Boundaries.of(child, wrong, correction.of(wrong));
    }
}
