package brokerage.api.published.views;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Mirror;
import brokerage.api.published.MirroredBeds;
import brokerage.api.published.kafka.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another system that knows nothing but the topics tells of the worked council what was worked out from its files by other
 * means. Its expectations contain OS data © Crown copyright and database right 2019, Royal Mail data © Royal Mail copyright
 * and database right 2019 and National Statistics data (Open Government Licence).
 */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedCouncilTopicsTest {

    private static final String COUNCIL = "worked-topics";
    private static final JsonNode EXPECTED = expected();
    private static final Map<String, Predicate<JsonNode>> COHORTS = Map.of(
            "residential", row -> is(row, "cohort", "residential"),
            "residential without bespoke", row -> is(row, "cohort", "residential") && !is(row, "type", "bespoke"),
            "ifa", row -> is(row, "cohort", "agency_fostering"),
            "16+", row -> is(row, "cohort", "sixteen_plus"));

    @Autowired
    RestTestClient http;

    @Autowired
    KafkaBroker broker;

    @Autowired
    ViewPublication views;

    private final Map<String, Collection<JsonNode>> rows = new TreeMap<>();

    @BeforeAll
    void bring() throws IOException {
        Clerk clerk = new Clerk(http, COUNCIL).as("commissioner");
        var files = new LinkedMultiValueMap<String, Object>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath:worked-council/oxfordshire-2023/*.csv")) files.add("files", file);
        String location = clerk.request(HttpMethod.POST, "/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(files)
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Location");
        String report = String.valueOf(location).substring("/api/v1".length());
        await().atMost(Duration.ofMinutes(5))
                .until(() -> clerk.read(report).at("/state").asString().equals("finished"));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> views.toldAtOnce().stream().allMatch(topic -> views.lag(topic) == 0));
        for (String topic : views.toldAtOnce())
            try (Mirror mirror = new Mirror(broker.address(), topic, COUNCIL)) {
                rows.put(topic, List.copyOf(mirror.rows().values()));
            }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_beds_are_as_full_as_expected(String date) {
        Map<String, List<Long>> expected = new TreeMap<>();
        EXPECTED.at("/as_at")
                .get(date)
                .get("occupancy")
                .properties()
                .forEach(group -> expected.put(
                        group.getKey(),
                        Stream.of("beds", "occupied", "out_of_use", "void")
                                .map(count -> group.getValue().get(count).asLong())
                                .toList()));
        Map<String, List<Long>> told = new TreeMap<>();
        MirroredBeds.figures(LocalDate.parse(date), rows(Topics.OCCUPANCY), WorkedCouncilTopicsTest::group)
                .forEach((of, figures) -> told.put(of, figures.subList(0, 4)));

        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void so_much_is_bought_spot_as_expected(String date) {
        COHORTS.forEach((cohort, such) -> {
            List<JsonNode> all = MirroredBeds.on(LocalDate.parse(date), rows(Topics.SPOT))
                    .filter(such)
                    .toList();
            List<JsonNode> spot =
                    all.stream().filter(row -> is(row, "basis", "spot")).toList();
            JsonNode expected = EXPECTED.at("/as_at").get(date).get("spot").get(cohort);

            assertThat(all).as(cohort).hasSize(expected.get("cohort").asInt());
            assertThat(spot).as(cohort).hasSize(expected.get("spot").asInt());
            assertThat(weekly(all))
                    .as(cohort)
                    .isEqualByComparingTo(expected.get("cohort_weekly_cost").asString());
            assertThat(weekly(spot))
                    .as(cohort)
                    .isEqualByComparingTo(expected.get("spot_weekly_cost").asString());
        });
    }

    @Test
    void the_parts_of_a_price_add_up() {
        assertThat(rows(Topics.SPOT))
                .allSatisfy(row -> assertThat(Stream.of("core", "support", "education", "other")
                                .map(part -> money(row, part))
                                .reduce(ZERO, BigDecimal::add))
                        .isEqualByComparingTo(money(row, "weekly")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_settings_that_are_not_registered_are_as_many_and_as_dear_as_expected(String date) {
        LocalDate on = LocalDate.parse(date);
        List<JsonNode> stays = MirroredBeds.on(on, rows(Topics.UNREGISTERED)).toList();
        List<Long> days = stays.stream()
                .map(row ->
                        ChronoUnit.DAYS.between(MirroredBeds.date(row, "since").orElseThrow(), on))
                .toList();
        JsonNode expected = EXPECTED.at("/as_at").get(date).get("unregistered");

        assertThat(stays).hasSize(expected.get("count").asInt());
        assertThat(weekly(stays))
                .isEqualByComparingTo(expected.get("weekly_cost").asString());
        assertThat(days.stream().mapToLong(n -> n).max().orElse(0))
                .isEqualTo(expected.get("longest_days").asLong());
        assertThat(days.stream().mapToLong(n -> n).sum())
                .isEqualTo(expected.get("total_days").asLong());
    }

    @ParameterizedTest
    @MethodSource("voidDates")
    void the_empty_beds_of_the_county_block_have_stood_empty_as_long_as_expected(String date) {
        List<String> expected = new ArrayList<>();
        EXPECTED.at("/county_block_voids")
                .get(date)
                .forEach(bed -> expected.add("%s since %s"
                        .formatted(bed.get("bed").asString(), bed.get("since").asString())));
        assertThat(MirroredBeds.on(LocalDate.parse(date), rows(Topics.VOIDS))
                        .filter(row ->
                                MirroredBeds.text(row, "contract").orElse("").endsWith(":CON-COUNTY"))
                        .map(row -> "%s/%d since %s"
                                .formatted(
                                        key(row.at("/home").asString()),
                                        row.at("/bed").asInt(),
                                        row.at("/since").asString())))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("months")
    void the_nights_of_bought_beds_went_as_expected(String month) {
        YearMonth of = YearMonth.parse(month);
        EXPECTED.at("/block_nights").get(month).properties().forEach(contract -> {
            List<JsonNode> beds = rows(Topics.OCCUPANCY).stream()
                    .filter(row -> MirroredBeds.text(row, "contract").orElse("").endsWith(":" + contract.getKey()))
                    .toList();
            assertThat(List.of(
                            nights(of, beds, "occupied", "retained", "void", "held", "blocked", "out_of_use"),
                            nights(of, beds, "occupied", "retained"),
                            nights(of, beds, "void", "held"),
                            nights(of, beds, "out_of_use")))
                    .as(contract.getKey())
                    .isEqualTo(Stream.of("nights", "occupied_nights", "void_nights", "out_of_use_nights")
                            .map(count -> contract.getValue().get(count).asLong())
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("months")
    void the_empty_nights_of_bought_beds_cost_what_is_expected_to_the_penny(String month) {
        YearMonth of = YearMonth.parse(month);
        EXPECTED.at("/block_nights").get(month).properties().forEach(contract -> {
            BigDecimal sevenths = rows(Topics.VOIDS).stream()
                    .filter(row -> MirroredBeds.text(row, "contract").orElse("").endsWith(":" + contract.getKey()))
                    .filter(row -> row.at("/payable").asBoolean())
                    .map(row -> money(row, "weeklyPrice").multiply(BigDecimal.valueOf(nights(of, row))))
                    .reduce(ZERO, BigDecimal::add);
            assertThat(sevenths.divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP))
                    .as(contract.getKey())
                    .isEqualByComparingTo(contract.getValue().get("void_cost").asString());
        });
    }

    private Collection<JsonNode> rows(String topic) {
        return rows.getOrDefault(topic, List.of());
    }

    private static long nights(YearMonth month, JsonNode row) {
        return MirroredBeds.nights(row, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** How many nights of the month these rows tell of. */
    private static long nights(YearMonth month, List<JsonNode> beds, String... states) {
        return beds.stream()
                .filter(row -> List.of(states).contains(row.at("/state").asString()))
                .mapToLong(row -> MirroredBeds.nights(
                        row, month.atDay(1), month.plusMonths(1).atDay(1)))
                .sum();
    }

    /** A contract by the council's own code for it, a kind of provision by its words. */
    private static Optional<String> group(JsonNode row) {
        return MirroredBeds.text(row, "contract")
                .map(WorkedCouncilTopicsTest::key)
                .or(() -> MirroredBeds.text(row, "provision"));
    }

    private static String key(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }

    private static BigDecimal weekly(List<JsonNode> rows) {
        return rows.stream().map(row -> money(row, "weekly")).reduce(ZERO, BigDecimal::add);
    }

    private static BigDecimal money(JsonNode row, String field) {
        return MirroredBeds.text(row, field).map(BigDecimal::new).orElse(ZERO);
    }

    private static boolean is(JsonNode row, String field, String value) {
        return MirroredBeds.text(row, field).equals(Optional.of(value));
    }

    static List<String> dates() {
        return List.copyOf(EXPECTED.get("as_at").propertyNames());
    }

    static List<String> months() {
        return List.copyOf(EXPECTED.get("block_nights").propertyNames());
    }

    static List<String> voidDates() {
        return List.copyOf(EXPECTED.get("county_block_voids").propertyNames());
    }

    private static JsonNode expected() {
        try (var in = new ClassPathResource("worked-council/expected.json").getInputStream()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
