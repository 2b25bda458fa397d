package brokerage.api.published.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.imports.WorkedCouncil;
import brokerage.api.published.Mirror;
import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.SoleLine;
import brokerage.api.published.kafka.Topics;
import brokerage.api.published.measures.MonthEndsOn;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Every measure at the ends of months, as somebody reads it who has nothing but a council's topic. On a service of its own, which it tells itself. */
@WholeService
@TestPropertySource(properties = "brokerage.log.node=measures-on-topics")
class MeasuresOnTopicsTest {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final LocalDate IN_JULY = LocalDate.of(2023, 7, 5);
    private static final String WORKED = WorkedCouncil.COUNCIL.value();

    @Autowired
    RestTestClient http;

    @Autowired
    ApplicationContext service;

    @Autowired
    KafkaBroker broker;

    @Autowired
    KafkaLine kafka;

    @Autowired
    Book book;

    @Autowired
    ViewPass pass;

    @Autowired
    ViewPublication views;

    @Autowired
    DataSource database;

    @Autowired
    Flyway flyway;

    /** What it would tell of today ends the turns taken here. */
    @BeforeEach
    void keepTheServiceItselfFromTelling() {
        views.stop();
    }

    @Test
    void the_worked_councils_topic_reads_as_every_measure_is_answered_at_the_ends_of_thirteen_months() {
        WorkedCouncil.broughtTo(service);
        tell(IN_JULY);
        try (var mirror = mirror(WORKED)) {
            Map<String, JsonNode> rows = new TreeMap<>(mirror.rows());
            var clerk = new Clerk(http, WORKED);
            for (Measure measure : Catalogue.all()) {
                JsonNode trend = clerk.read("/measures/%s/trend?asAt=2023-06-30".formatted(measure.name()));
                assertThat(trend.at("/items")).hasSize(13);
                for (JsonNode point : trend.at("/items"))
                    reads(rows, key(measure, null, "all", point.at("/on").asString()), point);
                measure.breakdowns().stream()
                        .filter(by -> by != By.HOME)
                        .forEach(by -> clerk.read(
                                        "/measures/%s?by=%s&asAt=2023-03-31".formatted(measure.name(), by.word()))
                                .at("/items")
                                .forEach(item -> reads(
                                        rows, key(measure, by, item.at("/of").asString(), "2023-03-31"), item)));
            }
            assertThat(rows.keySet()).as("told and not answered").noneMatch(key -> key.endsWith("/2023-03"));
            assertThat(mirror.faults()).isEmpty();
            assertThat(mirror.heard()).hasSizeGreaterThan(5_000);
            assertThat(mirror.heard())
                    .allSatisfy(one -> assertThat(one.toString()).doesNotContain("child:", "vault:", "home:"));
        }
    }

    @Test
    void a_late_fact_tells_again_the_months_that_read_otherwise_and_takes_back_groups_that_are_no_more() {
        var clerk = new Clerk(http, "measures-late");
        String child = clerk.child("L-1");
        String placement = placed(clerk, child);
        tell(IN_JULY);
        try (var mirror = mirror("measures-late");
                var other = mirror("measures-late-other")) {
            Map<String, JsonNode> before = Map.copyOf(mirror.rows());
            assertThat(before).containsKey("measure:measures-late:weekly-cost/type/residential/2023-02");
            assertThat(heardIn(mirror, () -> tell(IN_JULY))).isEmpty();

            List<ConsumerRecord<String, byte[]>> again = heardIn(mirror, () -> {
                clerk.post("/children/%s/placements/%s/fees".formatted(child, placement), """
                        {'from': '2023-04-10', 'fees': {'core': '5000.00'}}""");
                placed(new Clerk(http, "measures-late-other"), new Clerk(http, "measures-late-other").child("L-1"));
                tell(IN_JULY);
            });
            assertThat(mirror.rows().get("measure:measures-late:weekly-cost/whole/all/2023-03"))
                    .isEqualTo(before.get("measure:measures-late:weekly-cost/whole/all/2023-03"));
            assertThat(again.stream().map(ConsumerRecord::key))
                    .containsExactlyInAnyOrderElementsOf(readOtherwise(before, mirror.rows()))
                    .contains("measure:measures-late:weekly-cost/type/residential/2023-04")
                    .noneMatch(key -> key.endsWith("/2023-03") || key.contains("children-in-placements"));
            assertThat(other.rows().keySet()).allMatch(key -> key.startsWith("measure:measures-late-other:"));

            List<ConsumerRecord<String, byte[]>> gone = heardIn(mirror, () -> {
                clerk.post(
                        "/children/%s/placements/%s/withdrawals".formatted(child, placement),
                        "{'because': 'another child'}");
                tell(IN_JULY);
            });
            assertThat(gone.stream().filter(one -> one.value() == null).map(ConsumerRecord::key))
                    .contains("measure:measures-late:weekly-cost/type/residential/2023-04");
            assertThat(mirror.rows()).doesNotContainKey("measure:measures-late:weekly-cost/type/residential/2023-04");
            assertThat(mirror.rows()
                            .get("measure:measures-late:weekly-cost/whole/all/2023-04")
                            .at("/value")
                            .asString())
                    .isEqualTo("0.00");
        }
    }

    @Test
    void made_anew_nothing_is_told_that_reads_as_before_and_what_was_struck_out_is() {
        var clerk = new Clerk(http, "measures-anew");
        placed(clerk, clerk.child("A-1"));
        tell(IN_JULY);
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        try (var mirror = mirror("measures-anew")) {
            mirror.rows();
            assertThat(heardIn(mirror, () -> {
                        owner.sql("update projection set generation = generation + 1 where name = 'referral'")
                                .update();
                        tell(IN_JULY);
                    }))
                    .isEmpty();

            String struckOut = "measure:measures-anew:weekly-cost/whole/all/2023-03";
            assertThat(heardIn(mirror, () -> {
                        owner.sql("update view_published set digest = null where key = ?")
                                .param(struckOut)
                                .update();
                        owner.sql("update view_topic set built = '' where topic = ?")
                                .param(Topics.MEASURES)
                                .update();
                        tell(IN_JULY);
                    }))
                    .extracting(ConsumerRecord::key)
                    .containsExactly(struckOut);
        }
    }

    @Test
    void a_month_is_told_when_it_has_ended_and_earlier_ones_stay() {
        var clerk = new Clerk(http, "measures-months");
        placed(clerk, clerk.child("M-1"));
        tell(LocalDate.of(2023, 7, 30));
        try (var mirror = mirror("measures-months")) {
            assertThat(months(mirror.rows().keySet())).hasSize(13).doesNotContain("2023-07");
            assertThat(heardIn(mirror, () -> tell(LocalDate.of(2023, 7, 31))))
                    .isNotEmpty()
                    .allMatch(one -> one.key().endsWith("/2023-07"));
            assertThat(months(mirror.rows().keySet())).hasSize(14).contains("2022-06", "2023-07");
        }
    }

    @Test
    void they_are_told_in_the_background_too() {
        var clerk = new Clerk(http, "measures-background");
        placed(clerk, clerk.child("B-1"));
        var telling = new ViewPublication(
                database, kafka, book, pass, new Sources(List.of(MonthEndsOn.noonOf(IN_JULY, service))));
        assertThat(telling.toldAtOnce()).isEmpty();
        telling.start();
        try (var mirror = mirror("measures-background")) {
            await().atMost(SOON)
                    .until(() -> !telling.topics().isEmpty() && !mirror.rows().isEmpty());
            assertThat(telling.trouble(Topics.MEASURES)).isEmpty();
        } finally {
            telling.stop();
        }
    }

    private void tell(LocalDate on) {
        Source source = MonthEndsOn.noonOf(on, service);
        JdbcClient sql = JdbcClient.create(database);
        await().atMost(SOON)
                .until(() -> source.reach().position()
                        == sql.sql("select last from log_position")
                                .query(Long.class)
                                .single());
        try (SoleLine line = kafka.sole(book.line(Topics.MEASURES))) {
            Turn reached = pass.over(source, book.take(Topics.MEASURES), line);
            assertThat(reached.built()).isEqualTo(source.reach().built());
        }
    }

    private Mirror mirror(String council) {
        return new Mirror(broker.address(), Topics.MEASURES, council);
    }

    private static List<ConsumerRecord<String, byte[]>> heardIn(Mirror mirror, Runnable meanwhile) {
        mirror.rows();
        int before = mirror.heard().size();
        meanwhile.run();
        mirror.rows();
        return List.copyOf(mirror.heard().subList(before, mirror.heard().size()));
    }

    private static Set<String> readOtherwise(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        return after.keySet().stream()
                .filter(key ->
                        !before.containsKey(key) || !figures(before.get(key)).equals(figures(after.get(key))))
                .collect(Collectors.toSet());
    }

    /** The row is there and says what was answered; what has been looked at is taken out. */
    private static void reads(Map<String, JsonNode> rows, String key, JsonNode answered) {
        JsonNode row = rows.remove(key);
        assertThat(row).as(key).isNotNull();
        assertThat(figures(row)).as(key).isEqualTo(figures(answered));
    }

    private static Map<String, BigDecimal> figures(JsonNode row) {
        var figures = new HashMap<String, BigDecimal>();
        for (String figure : List.of("numerator", "denominator", "value", "target"))
            if (row.hasNonNull(figure))
                figures.put(figure, new BigDecimal(row.get(figure).asString()).stripTrailingZeros());
        return figures;
    }

    private static String key(Measure measure, By by, String group, String on) {
        return "measure:%s:%s/%s/%s/%s"
                .formatted(WORKED, measure.name(), by == null ? "whole" : by.word(), group, on.substring(0, 7));
    }

    private static Set<String> months(Set<String> keys) {
        return keys.stream().map(key -> key.substring(key.length() - 7)).collect(Collectors.toSet());
    }

    private static String placed(Clerk clerk, String child) {
        return clerk.made("/children/%s/placements".formatted(child), """
                {'to': {'home': '%s', 'bed': 1, 'from': '2023-02-01', 'type': 'residential', 'basis': 'in_house',
                 'registration': 'registered', 'fees': {'core': '4800.00'}}}""".formatted(clerk.home("ELM", 2)));
    }
}
