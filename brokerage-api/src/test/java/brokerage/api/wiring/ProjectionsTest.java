package brokerage.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.log.Log;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.Progress;
import brokerage.projections.journey.Journey;
import brokerage.projections.journey.PlacementMix;
import brokerage.projections.occupancy.Figures;
import brokerage.projections.occupancy.Occupancy;
import brokerage.projections.occupancy.Occupancy.By;
import brokerage.projections.upkeep.Check;
import brokerage.projections.upkeep.Rebuild;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionsTest {

    private static final CouncilId COUNCIL = new CouncilId("projectshire");
    private static final LocalDate NIGHT = LocalDate.of(2023, 3, 1);
    private static final List<String> PROJECTIONS =
            List.of("journey", "meeting", "money", "occupancy", "pipeline", "plan", "referral", "register");

    @RegisterExtension
    static final Asking ASKING = new Asking(COUNCIL);

    @Autowired
    private RestTestClient client;

    @Autowired
    private Log log;

    @Autowired
    private Progress progress;

    @Autowired
    private Occupancy occupancy;

    @Autowired
    private Journey journey;

    @Autowired
    private PlacementMix mix;

    @Autowired
    private Check check;

    @Autowired
    private Rebuild rebuild;

    private ChildRef child;

    @BeforeAll
    void a_child_lives_in_one_of_three_beds() {
        Clerk clerk = new Clerk(client, COUNCIL.value());
        String home = clerk.home("HOM-1", 3);
        String id = clerk.child("CH-1");
        clerk.made("/children/%s/placements".formatted(id), Clerk.start(home, NIGHT.toString()));
        child = new ChildRef(id);
    }

    @Test
    void what_was_written_is_read_at_the_position_it_was_written_at() throws Exception {
        caughtUp();

        assertThat(figures().occupied()).isOne();
        assertThat(figures().empty()).isEqualTo(2);
        assertThat(mix.of(COUNCIL, Moment.on(NIGHT)).children()).isOne();
        assertThat(journey.of(child, Moment.on(NIGHT)).orElseThrow().livesAt()).isNotNull();
    }

    @Test
    void each_can_be_rebuilt_while_the_service_runs_and_is_the_same_afterwards() throws Exception {
        caughtUp();
        Figures before = figures();

        for (String projection : PROJECTIONS) rebuild.of(projection);
        caughtUp();
        assertThat(figures()).isEqualTo(before);
        assertThat(check.differences()).isEmpty();
    }

    private Figures figures() {
        return occupancy.asAt(COUNCIL, By.PROVISION, Moment.on(NIGHT)).figures().getFirst();
    }

    private void caughtUp() throws InterruptedException {
        long head = log.head();
        for (String projection : PROJECTIONS)
            assertThat(progress.await(projection, head, Duration.ofSeconds(30)))
                    .as(projection)
                    .isTrue();
    }
}
