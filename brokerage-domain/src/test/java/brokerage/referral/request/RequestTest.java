package brokerage.referral.request;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {

    static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    @Test
    void what_a_search_needs_is_missed_by_name() {
        assertThat(new Request(Urgency.EMERGENCY, null, List.of(), null, null, null, null).missing())
                .containsExactly("neededBy", "wanted", "carePlan", "location");
        assertThat(new Request(Urgency.PLANNED, MAY, List.of(), new CarePlanType("foster"), null, null, null).missing())
                .containsExactly("wanted", "location");
    }

    @Test
    void what_is_good_to_know_besides_is_not_missed() {
        var request = new Request(
                Urgency.PLANNED,
                MAY,
                List.of(PlacementType.FOSTER_IFA),
                new CarePlanType("foster"),
                new PreferredLocation(true, null, null),
                null,
                null);
        assertThat(request.missing()).isEmpty();
    }

    @Test
    void types_wanted_have_no_order_of_their_own() {
        var wanted = List.of(PlacementType.FOSTER_IFA, PlacementType.RESIDENTIAL, PlacementType.FOSTER_IFA);
        assertThat(new Request(Urgency.URGENT, null, wanted, null, null, null, null).wanted())
                .containsExactly(PlacementType.RESIDENTIAL, PlacementType.FOSTER_IFA);
    }
}
