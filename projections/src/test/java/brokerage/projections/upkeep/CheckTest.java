package brokerage.projections.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.projections.ProjectionBench;
import brokerage.projections.upkeep.Difference.Kind;
import brokerage.provider.ProviderDetails;
import brokerage.provider.ProviderEvent.ProviderCorrected;
import brokerage.provider.ProviderEvent.ProviderRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final ProviderId PROVIDER = ProviderId.of(new CouncilId("anyshire"), "r1");

    private final ProjectionBench bench = new ProjectionBench(Names::new);

    @BeforeEach
    void a_provider_was_renamed() {
        bench.happens(PROVIDER, new ProviderRegistered(PROVIDER, new ProviderDetails("One", Sector.PRIVATE)));
        bench.happens(PROVIDER, new ProviderCorrected(PROVIDER, new ProviderDetails("Two", Sector.PRIVATE)));
    }

    @Test
    void tables_that_say_what_the_log_says_do_not_differ() {
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void what_the_projection_has_not_reached_yet_is_no_difference() {
        bench.append(PROVIDER, new ProviderCorrected(PROVIDER, new ProviderDetails("Three", Sector.PRIVATE)));

        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void a_row_that_is_gone_is_missing() {
        change("delete from names_provider where name = 'One'");

        assertThat(bench.differences()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.MISSING);
            assertThat(found.stream()).isEqualTo(PROVIDER.value());
            assertThat(found.row()).contains("One", "[1,2)");
        });
    }

    @Test
    void a_row_changed_by_hand_is_missing_as_it_was_and_unexpected_as_it_is() {
        change("update names_provider set name = 'Other' where upper_inf(known)");

        assertThat(bench.differences())
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(Kind.MISSING, Kind.UNEXPECTED);
    }

    @Test
    void a_row_believed_between_other_positions_differs() {
        change("update names_provider set known = '[1,)' where name = 'One'");

        assertThat(bench.differences()).hasSize(2);
    }

    @Test
    void a_row_of_a_stream_the_log_does_not_know_is_unexpected() {
        change("insert into names_provider values ('anyshire', 'provider:anyshire:nobody', 'Nobody', '[1,)')");

        assertThat(bench.differences()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
            assertThat(found.stream()).isEqualTo("provider:anyshire:nobody");
        });
    }

    private void change(String sql) {
        assertThat(bench.sql().sql(sql).update()).isOne();
    }
}
