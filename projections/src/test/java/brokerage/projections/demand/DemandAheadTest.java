package brokerage.projections.demand;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.PlacementType;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.journey.JourneyBench;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemandAheadTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final List<PlacementType> ALL = List.of(PlacementType.values());

    private final ProjectionBench bench = JourneyBench.start();
    private final DemandAhead demand = new DemandAhead(new Recorded(bench.answers()));

    @Test
    void five_years_are_foretold_from_the_journeys_and_again_the_same_from_the_same_facts() {
        childrenComeAndGo("2019-01-01", 900);

        Outlook outlook = of(DAY, null);

        assertThat(outlook.lessons().areEnough())
                .as(outlook.lessons().inWords())
                .isTrue();
        assertThat(outlook.children()).isPositive();
        Forecast forecast = Objects.requireNonNull(outlook.forecast());
        assertThat(forecast.dates())
                .hasSize(60)
                .startsWith(LocalDate.of(2025, 4, 30))
                .endsWith(LocalDate.of(2030, 3, 31));
        assertThat(forecast.of(ALL, 0).median()).isBetween(outlook.children() * 0.9, outlook.children() * 1.1);
        Forecast again = Objects.requireNonNull(new DemandAhead(new Recorded(bench.answers()))
                .of(COUNCIL, Moment.on(DAY), null, 1)
                .forecast());
        for (int month = 0; month < 60; month++)
            assertThat(again.of(ALL, month)).isEqualTo(forecast.of(ALL, month));
    }

    @Test
    void what_happened_after_the_date_is_not_known_on_it() {
        childrenComeAndGo("2019-01-01", 900);

        Outlook then = of(LocalDate.of(2022, 1, 31), null);

        assertThat(then.lessons().arrivals()).isLessThan(of(DAY, null).lessons().arrivals());
    }

    @Test
    void a_record_of_those_alone_who_are_still_there_foretells_nothing() {
        childrenComeAndGo("2019-01-01", 900);
        bench.sql()
                .sql("update journey_stay set until_on = null, ended_on = null")
                .update();

        Outlook outlook = of(DAY, null);

        assertThat(outlook.forecast()).isNull();
        assertThat(outlook.lessons().inWords()).startsWith("Nobody is on record as having left care");
    }

    @Test
    void too_little_is_said_to_be_too_little() {
        childrenComeAndGo("2024-01-01", 120);

        Outlook outlook = of(DAY, null);

        assertThat(outlook.forecast()).isNull();
        assertThat(outlook.lessons().inWords()).contains("too little to learn from", "24 months");
    }

    @Test
    void the_council_may_say_since_when_its_record_is_complete() {
        childrenComeAndGo("2019-01-01", 900);

        assertThat(of(DAY, LocalDate.of(2022, 4, 1)).lessons().since()).isEqualTo("2022-04-01");
    }

    private Outlook of(LocalDate day, LocalDate complete) {
        return demand.of(COUNCIL, Moment.on(day), complete, 1);
    }

    /** One in two and a half days; each stays a month to a year and a half, in one placement whose fees change on the way. */
    private void childrenComeAndGo(String from, int children) {
        bench.sql().sql("""
                insert into journey_stay (council, child, born_in, uasc, placement, home, in_home_since, started_on, ended_on,
                                          from_on, until_on, type, valid, known)
                select 'anyshire', 'child:anyshire:' || n, to_char(date '2009-01-01' + n % 4000, 'YYYY-MM'), n % 20 = 0,
                       'placement:anyshire:' || n, 'home:anyshire:' || n, came, came, went,
                       case when part = 1 then came else came + 9 end, case when part = 1 then came + 9 else went end,
                       case when n % 4 = 0 then 'residential' else 'foster_ifa' end,
                       daterange(case when part = 1 then came else came + 9 end, case when part = 1 then came + 9 else went end),
                       int8range(0, null)
                from (select n, ?::date + (n * 5 / 2) as came, ?::date + (n * 5 / 2) + 30 + n * 37 % 520 as went
                      from generate_series(1, ?) n) lives, generate_series(1, 2) part""").params(List.of(from, from, children)).update();
    }
}
