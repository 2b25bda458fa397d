package brokerage.api.published.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Mirror;
import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.Topics;
import brokerage.projections.upkeep.Rebuild;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Whatever breaks, the topic comes to equal the view. On a service of its own, because it breaks the book. */
@WholeService
@TestPropertySource(properties = "brokerage.log.node=view-recovery-test")
class ViewRecoveryTest {

    private static final String COUNCIL = "view-recovery";
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired
    RestTestClient http;

    @Autowired
    KafkaBroker broker;

    @Autowired
    ViewPublication views;

    @Autowired
    Flyway flyway;

    @Autowired
    Rebuild rebuild;

    @Autowired
    DataSource database;

    @Autowired
    KafkaLine kafka;

    @Autowired
    Book book;

    @Autowired
    ViewPass pass;

    @Autowired
    Sources sources;

    /** The service itself may neither break a table nor forget one. */
    private JdbcClient sql;

    private Clerk clerk;
    private Mirror occupancy;

    @BeforeEach
    void listen() {
        sql = JdbcClient.create(flyway.getConfiguration().getDataSource());
        clerk = new Clerk(http, COUNCIL);
        occupancy = new Mirror(broker.address(), Topics.OCCUPANCY, COUNCIL);
    }

    @AfterEach
    void mend() {
        sql.sql("drop trigger if exists broken on view_published").update();
        broker.start();
        views.start();
        occupancy.close();
    }

    @Test
    void what_was_sent_but_not_written_down_is_sent_again_and_what_went_meanwhile_gets_its_tombstone() {
        String home = clerk.home("ASH", 1);
        told();
        breakTheBookAfterSending();
        clerk.made("/homes/" + home + "/beds/1/holds", "{'from': '2023-03-15', 'until': '2023-03-25'}");
        await().atMost(SOON).until(() -> occupancy.rows().containsKey(home + "/1/2023-03-15"));
        await().atMost(SOON).until(() -> views.trouble(Topics.OCCUPANCY).isPresent());
        assertThat(occupancy.rows()).containsKey(home + "/1/2023-03-25");
        http.get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.components.views.status")
                .isEqualTo(Status.DOWN.getCode());

        clerk.made("/homes/" + home + "/beds/1/hold-releases", "{'on': '2023-03-15'}");
        sql.sql("drop trigger broken on view_published").update();
        told();

        assertThat(occupancy.rows()).doesNotContainKeys(home + "/1/2023-03-15", home + "/1/2023-03-25");
        isAsThePresentRows();
        assertThat(views.trouble(Topics.OCCUPANCY)).isEmpty();
    }

    @Test
    void while_kafka_is_away_the_views_wait_and_are_well_and_afterwards_nothing_is_missing() {
        String home = clerk.home("BAY", 2);
        told();
        broker.stop();
        clerk.made("/homes/" + home + "/beds/1/holds", "{'from': '2023-03-15', 'until': '2023-03-25'}");
        clerk.made("/homes/" + home + "/beds/2/holds", "{'from': '2023-04-15', 'until': '2023-04-25'}");
        assertThat(views.lag(Topics.OCCUPANCY)).isPositive();
        assertThat(views.trouble(Topics.OCCUPANCY)).isEmpty();

        broker.start();
        told();

        assertThat(occupancy.rows()).containsKeys(home + "/1/2023-03-15", home + "/2/2023-04-15");
        isAsThePresentRows();
    }

    @Test
    void after_a_rebuild_rows_that_read_as_before_are_not_told_again() {
        clerk.home("COB", 2);
        told();
        occupancy.rows();
        int before = occupancy.heard().size();
        String built = built();

        rebuild.of("occupancy");
        await().atMost(SOON).until(() -> !built().equals(built));
        told();

        occupancy.rows();
        assertThat(occupancy.heard()).hasSize(before);
        isAsThePresentRows();
    }

    /** A former layout made a row, and told it, that the present one does not make. */
    @Test
    void after_a_rebuild_rows_that_are_made_no_more_get_a_tombstone() {
        String home = clerk.home("DEN", 1);
        told();
        views.stop();
        sql.sql("insert into occupancy_bed select (jsonb_populate_record(b, '{\"bed\": 2}')).* from occupancy_bed b"
                        + " where home = ?")
                .param(home)
                .update();
        sql.sql("update projection set generation = generation + 1 where name = 'occupancy'")
                .update();
        views.start();
        await().atMost(SOON).until(() -> occupancy.rows().containsKey(home + "/2/2019-04-01"));

        rebuild.of("occupancy");

        await().atMost(SOON).until(() -> !occupancy.rows().containsKey(home + "/2/2019-04-01"));
        assertThat(occupancy.rows()).containsKey(home + "/1/2019-04-01");
    }

    @Test
    void of_two_nodes_one_tells_and_the_other_takes_over() {
        ViewPublication other = new ViewPublication(database, kafka, book, pass, sources);
        other.start();
        try {
            String first = clerk.home("ELM", 1);
            told();
            assertThat(Duty.take(database)).isEmpty();

            views.stop();
            String second = clerk.home("FIR", 1);
            told();

            assertThat(occupancy.rows()).containsKeys(first + "/1/2019-04-01", second + "/1/2019-04-01");
            assertThat(occupancy.heard().stream().filter(one -> one.key().startsWith(first)))
                    .hasSize(1);
            isAsThePresentRows();
        } finally {
            other.stop();
        }
    }

    @Test
    void a_topic_that_was_told_everything_and_forgot_that_it_was_comes_to_equal_the_view_again() {
        clerk.home("GUM", 1);
        told();
        views.stop();
        sql.sql("truncate view_topic cascade").update();
        views.start();

        told();
        isAsThePresentRows();
    }

    @Test
    void one_council_alone_can_be_told_again() {
        String home = clerk.home("HAW", 1);
        String elsewhere = new Clerk(http, "view-recovery-2").home("HAW", 1);
        told();
        views.stop();
        sql.sql("update view_published set digest = null where split_part(scope, ':', 2) = ?")
                .param(COUNCIL)
                .update();
        sql.sql("update view_topic set built = ''").update();
        views.start();
        await().atMost(SOON).until(() -> !built().isEmpty());

        assertThat(timesTold(occupancy, home)).isEqualTo(2);
        try (var other = new Mirror(broker.address(), Topics.OCCUPANCY, "view-recovery-2")) {
            assertThat(timesTold(other, elsewhere)).isEqualTo(1);
        }
    }

    private static long timesTold(Mirror mirror, String home) {
        await().atMost(SOON).until(() -> mirror.rows().keySet().stream().anyMatch(key -> key.startsWith(home)));
        return mirror.heard().stream().filter(one -> one.key().startsWith(home)).count();
    }

    private void breakTheBookAfterSending() {
        sql.sql("""
                create or replace function refuse_to_write() returns trigger language plpgsql as
                $$ begin raise exception 'the book is broken'; end $$""").update();
        sql.sql("create trigger broken before update on view_published for each row"
                        + " when (new.digest is not null) execute function refuse_to_write()")
                .update();
    }

    private void isAsThePresentRows() {
        List<String> keys = sql.sql("select home || '/' || bed || '/' || lower(valid) from occupancy_bed"
                        + " where council = ? and upper_inf(known)")
                .param(COUNCIL)
                .query(String.class)
                .list();
        assertThat(occupancy.rows().keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private String built() {
        return sql.sql("select built from view_topic where topic = ?")
                .param(Topics.OCCUPANCY)
                .query(String.class)
                .single();
    }

    private void told() {
        await().atMost(SOON).until(() -> views.toldAtOnce().stream().allMatch(topic -> views.lag(topic) == 0));
    }
}
