package brokerage.projections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FreshDatabaseTest {

    @Test
    void whoever_asks_gets_an_empty_one() {
        JdbcClient one = JdbcClient.create(FreshDatabase.create());
        JdbcClient other = JdbcClient.create(FreshDatabase.create());
        one.sql("create table mine (held_on daterange)").update();

        assertThat(other.sql("select to_regclass('mine') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
