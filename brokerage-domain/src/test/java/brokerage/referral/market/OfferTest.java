package brokerage.referral.market;

import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.language.care.Area;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.OfferId;
import brokerage.referral.market.Offer.OfferedTo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {

    static final CouncilId COUNCIL = new CouncilId("oxfordshire");
    static final ChildRef ANN = ChildRef.of(COUNCIL, "ann");
    static final ChildRef BEN = ChildRef.of(COUNCIL, "ben");
    static final Whereabouts NEAR = new Whereabouts(1_500, null, Area.OWN);
    static final ContractId CONTRACT = ContractId.of(COUNCIL, "block");

    @Test
    void it_is_made_for_children_each_so_far_from_home() {
        Offer offer = offer(new OfferedTo(ANN, NEAR), new OfferedTo(BEN, Whereabouts.UNKNOWN));
        assertThat(offer.children()).containsExactly(ANN, BEN);
        assertThat(offer.where(ANN)).isEqualTo(NEAR);
        assertThat(offer.where(BEN)).isEqualTo(Whereabouts.UNKNOWN);
        assertThat(offer.where(ChildRef.of(COUNCIL, "cat"))).isEqualTo(Whereabouts.UNKNOWN);
    }

    @Test
    void it_is_made_for_somebody() {
        assertRefused(new InvalidValue("children", "an offer is for a child at least"), OfferTest::offer);
    }

    @Test
    void it_names_each_child_once() {
        assertRefused(
                new InvalidValue("children", "an offer names each child once"),
                () -> offer(new OfferedTo(ANN, NEAR), new OfferedTo(ANN, Whereabouts.UNKNOWN)));
    }

    @Test
    void what_comes_of_it_is_bought_as_its_route_says() {
        var plan = new CarePlanType("foster");
        var arranged = offer(new OfferedTo(ANN, NEAR)).arranged(plan);
        assertThat(arranged.type()).isEqualTo(PlacementType.RESIDENTIAL);
        assertThat(arranged.basis()).isEqualTo(Basis.BLOCK);
        assertThat(arranged.contract()).isEqualTo(CONTRACT);
        assertThat(arranged.carePlan()).isEqualTo(plan);
    }

    static Offer offer(OfferedTo... to) {
        return new Offer(
                OfferId.of(COUNCIL, "o-1"),
                Route.BLOCK,
                null,
                HomeId.of(COUNCIL, "oak"),
                List.of(to),
                PlacementType.RESIDENTIAL,
                CONTRACT,
                WeeklyFees.NONE,
                LocalDate.of(2026, 5, 20),
                PlacementRegistration.REGISTERED,
                new Answer(Instant.EPOCH, null, Channel.EMAIL));
    }
}
