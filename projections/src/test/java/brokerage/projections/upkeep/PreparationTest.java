package brokerage.projections.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.language.id.CouncilId;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.projections.BeingRebuilt;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.provider.ProviderDetails;
import brokerage.provider.ProviderEvent.ProviderRegistered;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final ProviderId PROVIDER = ProviderId.of(new CouncilId("anyshire"), "r1");

    private final ProjectionBench bench = new ProjectionBench(Names::new);

    @BeforeEach
    void a_provider_is_known_and_the_tracker_has_its_place() {
        bench.happens(PROVIDER, new ProviderRegistered(PROVIDER, new ProviderDetails("One", Sector.PRIVATE)));
        bench.sql()
                .sql("insert into tokenentry values ('names', 0), ('other', 0)")
                .update();
    }

    @Test
    void a_start_with_the_same_definition_leaves_everything_as_it_is() {
        List<String> rows = bench.rows();
        bench.start(Names::new);

        assertThat(bench.rows()).isEqualTo(rows).hasSize(1);
        assertThat(trackers()).containsExactlyInAnyOrder("names", "other");
        assertThat(bench.progress().answering("names", Moment.LATEST)).isEqualTo(1);
    }

    @Test
    void another_definition_makes_the_tables_anew_and_the_tracker_begin_again() {
        bench.start((sql, streams, progress) ->
                new Names(Names.TABLES.replace("name text", "name text not null"), sql, streams, progress));

        assertThat(bench.rows()).isEmpty();
        assertThat(trackers()).containsExactly("other");
        assertThatThrownBy(() -> bench.progress().answering("names", Moment.LATEST))
                .isInstanceOfSatisfying(BeingRebuilt.class, told -> {
                    assertThat(told.reached()).isZero();
                    assertThat(told.target()).isEqualTo(1);
                });
        bench.tell(0, 1);
        assertThat(bench.progress().answering("names", Moment.LATEST)).isEqualTo(1);
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void a_table_that_is_missing_is_made_and_filled_again() {
        bench.sql().sql("drop table names_provider").update();
        bench.start(Names::new);

        assertThat(trackers()).containsExactly("other");
        bench.tell(0, 1);
        assertThat(bench.rows()).hasSize(1);
    }

    @Test
    void what_somebody_must_make_first_is_told_by_name() {
        assertThat(bench.preparation().missing()).isEmpty();
        bench.sql().sql("drop table names_provider").update();
        assertThat(bench.preparation().missing()).containsExactly("names");
        bench.sql().sql("drop table projection").update();
        assertThat(bench.preparation().missing()).containsExactly("names");
    }

    private List<String> trackers() {
        return bench.sql()
                .sql("select processorname from tokenentry")
                .query(String.class)
                .list();
    }
}
