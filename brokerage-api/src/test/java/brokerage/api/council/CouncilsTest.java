package brokerage.api.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.WholeService;
import brokerage.language.Money;
import brokerage.language.care.Area;
import brokerage.language.id.CouncilId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CouncilsTest {

    @Autowired
    Councils councils;

    @Test
    void a_council_has_the_settings_of_its_name() {
        Council worked = councils.of(new CouncilId("oxfordshire"));

        assertThat(worked.ownArea()).hasSize(5).contains("E07000177", "E07000181");
        assertThat(worked.footprint()).contains("E06000042");
        assertThat(worked.highCostAbove()).isEqualTo(Money.pounds("6000.00"));
    }

    @Test
    void an_authority_is_the_councils_own_borders_on_it_or_lies_beyond() {
        Council worked = councils.of(new CouncilId("oxfordshire"));

        assertThat(worked.areaOf("E07000178")).isEqualTo(Area.OWN);
        assertThat(worked.areaOf("E06000060")).isEqualTo(Area.ADJOINING);
        assertThat(worked.areaOf("E08000025")).isEqualTo(Area.DISTANT);
        assertThat(worked.areaOf(null)).isNull();
    }

    @Test
    void a_council_that_has_said_nothing_knows_no_area_and_the_usual_threshold() {
        Council unsaid = councils.of(new CouncilId("nowhere"));

        assertThat(unsaid.areaOf("E07000178")).isNull();
        assertThat(unsaid.highCostAbove()).isEqualTo(Money.pounds("6000.00"));
        assertThat(new Council(
                                List.of(),
                                List.of("E1"),
                                List.of(),
                                Money.NONE,
                                Approvals.UNSAID,
                                Map.of(),
                                null,
                                null,
                                null)
                        .areaOf("E1"))
                .isNull();
    }

    @Test
    void a_target_of_what_is_no_measure_is_refused_when_the_service_starts() {
        assertThatThrownBy(() -> aimingAt("happiness"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("happiness");
        assertThat(aimingAt("fostering-share").targets()).containsOnlyKeys("fostering-share");
    }

    private static Council aimingAt(String measure) {
        return new Council(
                List.of(),
                List.of(),
                List.of(),
                Money.NONE,
                Approvals.UNSAID,
                Map.of(measure, BigDecimal.TEN),
                null,
                null,
                null);
    }
}
