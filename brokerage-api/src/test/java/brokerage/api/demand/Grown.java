package brokerage.api.demand;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council with years behind it: its rows as its journeys would have made them, for to tell thousands of facts takes minutes. */
record Grown(JdbcClient sql, String council) {

    /** @param owner may also take the rows away again */
    Grown(DataSource owner, String council) {
        this(JdbcClient.create(owner), council);
    }

    /** One in two and a half days; each stays a month to a year and a half in one placement. */
    void withHistory() {
        sql.sql("""
                insert into journey_stay (council, child, born_in, uasc, placement, home, in_home_since, started_on, ended_on,
                                          from_on, until_on, type, basis, weekly_pence, valid, known)
                select ?, 'child:' || ? || ':' || n, to_char(date '2009-01-01' + n % 4000, 'YYYY-MM'), n % 20 = 0,
                       'placement:' || ? || ':' || n, 'home:' || ? || ':' || n, came, came, went, came, went,
                       case when n % 4 = 0 then 'residential' else 'foster_ifa' end, 'spot',
                       case when n % 4 = 0 then 500000 else 100000 end, daterange(came, went), int8range(0, null)
                from (select n, date '2019-06-01' + (n * 5 / 2) as came,
                             date '2019-06-01' + (n * 5 / 2) + 30 + n * 37 % 520 as went
                      from generate_series(1, 1000) n) lives""").params(List.of(council, council, council, council)).update();
    }

    /** Beds of the council's own that stay open, half of them taken. */
    void withBeds(int beds) {
        sql.sql("""
                insert into occupancy_bed (council, home, bed, kind, own, provision, state, empty_kind, since,
                                           valid, known)
                select ?, 'home:' || ? || ':own', n, 'childrens_home', true, 'childrens_home',
                       case when n % 2 = 0 then 'occupied' else 'void' end,
                       case when n % 2 = 1 then 'no_suitable_referral' end, case when n % 2 = 1 then date '2019-01-01' end,
                       daterange('2019-01-01', null), int8range(0, null)
                from generate_series(1, ?) n""").params(List.of(council, council, beds)).update();
        sql.sql("""
                insert into occupancy_budget (council, home, weekly_pence, valid, known)
                values (?, 'home:' || ? || ':own', 420000, daterange('2019-01-01', null), int8range(0, null))""").params(List.of(council, council)).update();
    }

    void forgotten() {
        for (String table : List.of("journey_stay", "occupancy_bed", "occupancy_budget"))
            sql.sql("delete from " + table + " where council = ?")
                    .param(council)
                    .update();
    }
}
