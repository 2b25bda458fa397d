package brokerage.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.log.LogRefusal.IdempotencyKeyReused;
import brokerage.api.log.engine.JarCommand.LookInto;
import brokerage.api.log.engine.JarCommand.PutMarble;
import brokerage.api.log.engine.JarCommand.TakeMarble;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command that carries a key is carried out once, however often it comes. */
class OnceTest {

    private final HikariDataSource database = LogDatabase.fresh();
    private final Node node = new Node(database, Clock.systemUTC());

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void a_repeat_gets_the_first_answer_and_changes_nothing() {
        Receipt first = node.commands.send(put("jar:a", "/jars/a"));
        node.commands.send(Envelope.of(new PutMarble("jar:a"), caller("oxfordshire")));
        Receipt repeat = node.commands.send(put("jar:b", "/jars/b"));

        assertThat(first).isEqualTo(new Receipt(1, 0, "/jars/a", false));
        assertThat(repeat).isEqualTo(new Receipt(1, 0, "/jars/a", true));
        assertThat(node.log.head()).isEqualTo(2);
    }

    @Test
    void a_repeat_of_what_stored_nothing_is_not_decided_again() {
        Once once = new Once("k", "look", "/jars/a");
        node.commands.send(Envelope.of(new PutMarble("jar:a"), caller("oxfordshire")));
        Receipt first = node.commands.send(
                Envelope.of(new LookInto("jar:a"), caller("oxfordshire")).once(once));
        node.commands.send(Envelope.of(new PutMarble("jar:a"), caller("oxfordshire")));
        Receipt repeat = node.commands.send(
                Envelope.of(new LookInto("jar:a"), caller("oxfordshire")).once(once));

        assertThat(first).isEqualTo(new Receipt(1, 0, "/jars/a", false));
        assertThat(repeat).isEqualTo(new Receipt(1, 0, "/jars/a", true));
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        node.commands.send(put("jar:a", "/jars/a"));
        Envelope different =
                Envelope.of(new TakeMarble("jar:a"), caller("oxfordshire")).once(new Once("k", "take", "/jars/a"));

        assertThatThrownBy(() -> node.commands.send(different))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IdempotencyKeyReused("k")));
        assertThat(node.log.head()).isEqualTo(1);
    }

    @Test
    void councils_choose_their_keys_without_knowing_of_each_other() {
        node.commands.send(put("jar:a", "/jars/a"));
        Receipt theirs = node.commands.send(
                Envelope.of(new PutMarble("jar:b"), caller("kent")).once(new Once("k", "something else", "/jars/b")));

        assertThat(theirs.replayed()).isFalse();
    }

    @Test
    void a_refusal_is_not_kept_so_that_the_repeat_may_succeed() {
        node.commands.send(put("jar:a", "/jars/a"));
        node.commands.send(Envelope.of(new TakeMarble("jar:a"), caller("oxfordshire")));
        Envelope take =
                Envelope.of(new TakeMarble("jar:a"), caller("oxfordshire")).once(new Once("k2", "take", "/jars/a"));
        assertThatThrownBy(() -> node.commands.send(take)).hasMessage("jar:a is empty");
        node.commands.send(Envelope.of(new PutMarble("jar:a"), caller("oxfordshire")));

        assertThat(node.commands.send(take)).isEqualTo(new Receipt(4, 3, "/jars/a", false));
    }

    private static Envelope put(String jar, String location) {
        return Envelope.of(new PutMarble(jar), caller("oxfordshire")).once(new Once("k", "put", location));
    }

    private static Caller caller(String council) {
        return new Caller(new CouncilId(council), "a.smith", "brokerage-officer", "tests", null, "request-1");
    }
}
