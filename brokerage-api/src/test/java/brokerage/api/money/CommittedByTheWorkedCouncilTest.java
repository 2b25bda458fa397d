package brokerage.api.money;

import static brokerage.api.imports.WorkedCouncil.COUNCIL;
import static brokerage.api.imports.WorkedCouncil.EXPECTED;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.WholeService;
import brokerage.api.imports.WorkedCouncil;
import brokerage.api.log.Log;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.id.ContractId;
import brokerage.projections.Moment;
import brokerage.projections.Progress;
import brokerage.projections.costs.Committed;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.costs.Committed.Horizon;
import brokerage.projections.costs.CommittedTo;
import brokerage.projections.costs.CommittedTo.Part;
import brokerage.projections.costs.Costs;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** What the worked council is committed to, beside sums made night by night from its files, and what was expected of them. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommittedByTheWorkedCouncilTest {

    @RegisterExtension
    static final Asking ASKING = new Asking(WorkedCouncil.COUNCIL);

    @Autowired
    ApplicationContext service;

    @Autowired
    Committed committed;

    @Autowired
    Costs costs;

    @Autowired
    Log log;

    @Autowired
    Progress progress;

    private final Map<String, LocalDate> birthdays = new HashMap<>();
    private final List<Map<String, String>> placements = new ArrayList<>();

    @BeforeAll
    void bring() throws Exception {
        WorkedCouncil.broughtTo(service);
        for (String projection : Reckoned.projections())
            assertThat(progress.await(projection, log.head(), Duration.ofMinutes(2)))
                    .isTrue();
        for (Map<String, String> child : rows("children"))
            birthdays.put(
                    child.get("child_id"),
                    YearMonth.from(LocalDate.parse(child.get("date_of_birth")))
                            .plusYears(18)
                            .atEndOfMonth());
        placements.addAll(rows("placements"));
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, 2023-04-01", "2023-03-31, 2024-04-01", "2022-12-31, 2024-04-01", "2021-06-15, 2021-10-01"})
    void placements_cost_what_a_sum_night_by_night_over_the_files_says(LocalDate asAt, LocalDate until) {
        Horizon horizon = new Horizon(Reckoned.yearOf(asAt).from(), asAt.plusDays(1), until);
        Committed.Told told = committed.over(COUNCIL, By.TYPE, horizon, Moment.LATEST);

        Map<Part, BigInteger> whole = new TreeMap<>();
        plainly(horizon)
                .forEach((type, parts) -> parts.forEach((part, sevenths) -> {
                    whole.merge(part, sevenths, BigInteger::add);
                    long apart = of(told, type).of(part).pence() - rounded(sevenths);
                    assertThat(apart).as("%s %s", type, part).isBetween(-1L, 1L);
                }));
        for (Part part : List.of(Part.SPENT, Part.LIVING, Part.TO_START))
            assertThat(told.all().of(part).pence())
                    .as(part.word())
                    .isEqualTo(rounded(whole.getOrDefault(part, BigInteger.ZERO)));
        assertThat(told.all().of(Part.SPENT))
                .isEqualTo(
                        costs.over(COUNCIL, Costs.By.TYPE, new Period(horizon.from(), horizon.ahead()), Moment.LATEST)
                                .all()
                                .parts()
                                .total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11", "2022-06", "2022-10", "2023-02", "2023-06"})
    void empty_beds_ahead_cost_by_contract_what_is_expected_of_their_month(String month) {
        YearMonth of = YearMonth.parse(month);
        Horizon horizon = new Horizon(
                Reckoned.yearOf(of.atDay(1).minusDays(1)).from(),
                of.atDay(1),
                of.plusMonths(1).atDay(1));
        Committed.Told told = committed.over(COUNCIL, By.CONTRACT, horizon, Moment.LATEST);

        EXPECTED.at("/block_nights").get(month).properties().forEach(contract -> {
            String id = ContractId.of(COUNCIL, contract.getKey()).value();
            long expected = Money.pounds(contract.getValue().get("void_cost").asString())
                    .pence();
            assertThat(of(told, id).of(Part.EMPTY_AHEAD).pence() - expected)
                    .as(id)
                    .isBetween(-1L, 1L);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-15, 2022-04-01",
        "2022-09-30, 2023-04-01",
        "2022-12-31, 2023-02-03",
        "2023-03-31, 2024-04-01",
        "2023-06-30, 2025-04-01"
    })
    void every_cut_adds_up_to_the_same_pence(LocalDate asAt, LocalDate until) {
        Horizon horizon = new Horizon(Reckoned.yearOf(asAt).from(), asAt.plusDays(1), until);
        CommittedTo first =
                committed.over(COUNCIL, By.TYPE, horizon, Moment.LATEST).all();

        for (By by : By.values()) {
            Committed.Told told = committed.over(COUNCIL, by, horizon, Moment.LATEST);
            assertThat(told.all()).as(by.name()).isEqualTo(first);
            for (Part part : Part.values())
                assertThat(told.groups().stream().map(of -> of.of(part)).reduce(Money.NONE, Money::plus))
                        .as("%s %s", by, part)
                        .isEqualTo(first.of(part));
            assertThat(told.groups().stream().map(CommittedTo::total).reduce(Money.NONE, Money::plus))
                    .isEqualTo(first.total());
        }
        assertThat(first.total()).isGreaterThan(Money.NONE);
    }

    /** By type and part, in sevenths of a penny. */
    private Map<String, Map<Part, BigInteger>> plainly(Horizon horizon) {
        Map<String, Map<Part, BigInteger>> sums = new TreeMap<>();
        for (Map<String, String> placement : placements) {
            LocalDate started = LocalDate.parse(placement.get("started_on"));
            String ended = placement.get("ended_on");
            BigInteger weekly = BigInteger.ZERO;
            for (String fee : List.of("core_fee", "support_fee", "education_fee", "other_fee"))
                weekly = weekly.add(
                        BigInteger.valueOf(Money.pounds(placement.get(fee)).pence()));
            boolean living = began(placement).isBefore(horizon.ahead());
            LocalDate birthday = birthdays.get(placement.get("child_id"));
            for (LocalDate night = horizon.from(); night.isBefore(horizon.until()); night = night.plusDays(1)) {
                if (night.isBefore(started) || (!ended.isEmpty() && !night.isBefore(LocalDate.parse(ended)))) continue;
                boolean ahead = !night.isBefore(horizon.ahead());
                boolean grown = !birthday.isBefore(horizon.ahead()) && !night.isBefore(birthday);
                if (ahead && grown) continue;
                Part part = !ahead ? Part.SPENT : living ? Part.LIVING : Part.TO_START;
                sums.computeIfAbsent(placement.get("type"), type -> new TreeMap<>())
                        .merge(part, weekly, BigInteger::add);
            }
        }
        return sums;
    }

    /** What goes on in the same home on the day it ended is the same placement on other terms. */
    private LocalDate began(Map<String, String> placement) {
        return placements.stream()
                .filter(before -> before.get("child_id").equals(placement.get("child_id"))
                        && before.get("home_id").equals(placement.get("home_id"))
                        && before.get("ended_on").equals(placement.get("started_on")))
                .findFirst()
                .map(this::began)
                .orElseGet(() -> LocalDate.parse(placement.get("started_on")));
    }

    private static CommittedTo of(Committed.Told told, String group) {
        return told.groups().stream()
                .filter(of -> of.of().equals(group))
                .findFirst()
                .orElseGet(() -> new CommittedTo(group, Map.of()));
    }

    private static long rounded(BigInteger sevenths) {
        return sevenths.multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(7))
                .divide(BigInteger.valueOf(14))
                .longValueExact();
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        var resource = new ClassPathResource("worked-council/oxfordshire-2023/%s.csv".formatted(file));
        try (Reader in = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
