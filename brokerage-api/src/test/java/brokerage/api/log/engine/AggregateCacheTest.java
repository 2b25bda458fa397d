package brokerage.api.log.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.log.engine.JarCommand.LookInto;
import brokerage.api.log.engine.JarCommand.PutMarble;
import brokerage.api.log.engine.JarCommand.TakeMarble;
import brokerage.language.Refused;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one log: each keeps jars in memory, and the other's marbles count all the same. */
class AggregateCacheTest {

    private final HikariDataSource database = LogDatabase.fresh();
    private final Node node = new Node(database, Clock.systemUTC());
    private final Node other = new Node(database, Clock.systemUTC());

    @AfterEach
    void close() {
        node.close();
        other.close();
        database.close();
    }

    @Test
    void what_another_node_stored_is_known_to_the_next_decision() {
        long put = send(node, new PutMarble("jar:a"));
        long taken = send(other, new TakeMarble("jar:a"));
        assertThatThrownBy(() -> send(node, new TakeMarble("jar:a"))).isInstanceOf(Refused.class);
        long putAgain = send(other, new PutMarble("jar:a"));
        long takenHere = send(node, new TakeMarble("jar:a"));

        assertThat(new long[] {put, taken, putAgain, takenHere}).containsExactly(0, 1, 2, 3);
    }

    @Test
    void an_aggregate_that_is_only_looked_at_is_up_to_date_too() {
        send(node, new PutMarble("jar:a"));
        send(other, new PutMarble("jar:a"));
        send(other, new PutMarble("jar:a"));

        assertThat(send(node, new LookInto("jar:a"))).isEqualTo(2);
        assertThat(send(node, new LookInto("jar:a"))).isEqualTo(2);
    }

    @Test
    void an_aggregate_that_could_not_take_in_all_there_is_begins_anew() {
        send(node, new PutMarble("jar:a"));
        send(other, new PutMarble("jar:a"));
        send(other, new PutMarble("jar:a"));
        rename("jar.marble-put", "jar.unheard-of");
        assertThatThrownBy(() -> send(node, new TakeMarble("jar:a"))).hasMessageContaining("unheard-of");
        rename("jar.unheard-of", "jar.marble-put");

        for (int i = 0; i < 3; i++) send(node, new TakeMarble("jar:a"));
        assertThatThrownBy(() -> send(node, new TakeMarble("jar:a"))).isInstanceOf(Refused.class);
    }

    private void rename(String from, String to) {
        JdbcClient.create(database)
                .sql("update domainevententry set payloadtype = ? where payloadtype = ? and sequencenumber = 2")
                .params(to, from)
                .update();
    }

    @Test
    void the_least_recently_used_is_let_go() {
        AggregateCache cache = new AggregateCache(node.store, 2);
        cache.put("a", "first");
        cache.put("b", "second");
        assertThat(cache.<String, String>get("a")).isEqualTo("first");
        cache.put("c", "third");

        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.containsKey("c")).isTrue();
    }

    private static long send(Node node, Object command) {
        CommandGateway gateway =
                DefaultCommandGateway.builder().commandBus(node.bus).build();
        return gateway.<Long>sendAndWait(command);
    }
}
