package brokerage.language.provision;

import static brokerage.language.provision.EmptyNight.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmptyNightTest {

    @Test
    void a_usable_bed_stands_empty_for_want_of_a_child_unless_something_else_is_said() {
        assertThat(EmptyNight.of((VoidReason) null)).isEqualTo(NO_SUITABLE_REFERRAL);
        assertThat(Stream.of(VoidReason.values()).map(EmptyNight::of))
                .containsExactly(
                        NO_SUITABLE_REFERRAL,
                        NO_SUITABLE_REFERRAL,
                        NO_SUITABLE_REFERRAL,
                        PROVIDER_CLOSURE,
                        PROVIDER_CLOSURE,
                        PROVIDER_CLOSURE,
                        PROVIDER_CLOSURE,
                        MOBILISATION,
                        WIND_DOWN,
                        PROVIDER_REFUSAL);
    }

    @Test
    void a_closed_bed_is_the_providers_doing_and_a_blocked_one_the_councils_wish() {
        assertThat(EmptyNight.of(ClosureReason.SOLO_CHILD)).isEqualTo(NO_SUITABLE_REFERRAL);
        assertThat(Stream.of(ClosureReason.values())
                        .filter(reason -> !reason.blocks())
                        .map(EmptyNight::of))
                .hasSize(6)
                .containsOnly(PROVIDER_CLOSURE);
    }
}
