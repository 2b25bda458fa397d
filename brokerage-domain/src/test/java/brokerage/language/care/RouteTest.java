package brokerage.language.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void the_market_is_tested_in_this_order() {
        assertThat(Stream.of(Route.values()).map(Route::word))
                .containsExactly("kinship", "in_house", "block", "framework", "spot", "bespoke");
        assertThat(Route.KINSHIP.isBefore(Route.IN_HOUSE)).isTrue();
        assertThat(Route.SPOT.isBefore(Route.SPOT)).isFalse();
        assertThat(Route.BESPOKE.isBefore(Route.SPOT)).isFalse();
    }

    @Test
    void each_is_bought_in_its_way() {
        assertThat(Stream.of(Route.values()).map(Route::basis))
                .containsExactly(Basis.IN_HOUSE, Basis.IN_HOUSE, Basis.BLOCK, Basis.FRAMEWORK, Basis.SPOT, Basis.SPOT);
    }
}
