package brokerage.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.log.engine.JarCommand.LookInto;
import brokerage.api.log.engine.JarCommand.PassMarble;
import brokerage.api.log.engine.JarCommand.PutMarble;
import brokerage.api.log.engine.JarCommand.TakeMarble;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandsTest {

    private static final Caller CALLER =
            new Caller(new CouncilId("oxfordshire"), "a.smith", "brokerage-officer", "tests", null, "request-1");

    private final HikariDataSource database = LogDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Node node = new Node(database, Clock.systemUTC());

    @BeforeEach
    void tableForRows() {
        jdbc.sql("create table beside (name text primary key, at bigint)").update();
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void the_receipt_names_the_position_of_the_last_event_and_the_version_of_the_stream() {
        assertThat(send(new PutMarble("jar:a"))).isEqualTo(new Receipt(1, 0, null, false));
        assertThat(send(new PutMarble("jar:b"))).isEqualTo(new Receipt(2, 0, null, false));
        assertThat(send(new PassMarble("jar:a", "jar:b"))).isEqualTo(new Receipt(4, 1, null, false));
        assertThat(send(new LookInto("jar:a"))).isEqualTo(new Receipt(4, 1, null, false));
    }

    @Test
    void every_event_carries_who_and_why_as_plain_text_and_nothing_else_of_the_command() {
        Caller caller = new Caller(
                CALLER.council(), "a.smith", "team-manager", "tests", VaultRef.of(CALLER.council(), "x1"), "request-2");

        node.commands.send(Envelope.of(new PutMarble("jar:a"), caller).carrying(List.of(row("x"))));

        assertThat(node.read(null))
                .singleElement()
                .satisfies(event -> assertThat(event.getMetaData())
                        .containsOnlyKeys(Caller.KEYS)
                        .containsEntry("council", "oxfordshire")
                        .containsEntry("actor", "a.smith")
                        .containsEntry("role", "team-manager")
                        .containsEntry("because", "vault:oxfordshire:x1")
                        .containsEntry("correlation", "request-2"));
    }

    @Test
    void rows_are_stored_with_the_events_in_one_transaction() {
        node.commands.send(Envelope.of(new PutMarble("jar:a"), CALLER).carrying(List.of(row("x"))));

        assertThat(rows()).containsExactly("x at 1");
        assertThat(jdbc.sql("select xmin::text from domainevententry union select xmin::text from beside")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void a_refusal_stores_neither_events_nor_rows_and_takes_no_position() {
        send(new PutMarble("jar:a"));
        send(new TakeMarble("jar:a"));
        send(new PutMarble("jar:b"));

        assertThatThrownBy(() -> node.commands.send(
                        Envelope.of(new PassMarble("jar:a", "jar:b"), CALLER).carrying(List.of(row("x")))))
                .isInstanceOf(Refused.class)
                .hasMessage("jar:a is empty");

        assertThat(rows()).isEmpty();
        assertThat(node.log.head()).isEqualTo(3);
        assertThat(send(new TakeMarble("jar:b"))).isEqualTo(new Receipt(4, 1, null, false));
    }

    @Test
    void a_command_that_stores_no_event_has_its_rows_stored_all_the_same() {
        send(new PutMarble("jar:a"));

        Receipt receipt =
                node.commands.send(Envelope.of(new LookInto("jar:a"), CALLER).carrying(List.of(row("x"))));

        assertThat(receipt).isEqualTo(new Receipt(1, 0, null, false));
        assertThat(rows()).containsExactly("x at 1");
    }

    @Test
    void a_row_that_is_there_already_is_told_by_its_table() {
        node.commands.send(Envelope.of(new PutMarble("jar:a"), CALLER).carrying(List.of(row("x"))));

        assertThatThrownBy(() -> node.commands.send(
                        Envelope.of(new PutMarble("jar:b"), CALLER).carrying(List.of(row("x")))))
                .isInstanceOfSatisfying(
                        RowTaken.class, taken -> assertThat(taken.table()).isEqualTo("beside"));
        assertThat(node.log.head()).isEqualTo(1);
    }

    @Test
    void inside_a_unit_of_work_this_is_the_wrong_door() {
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);

        assertThatThrownBy(() -> send(new PutMarble("jar:a"))).isInstanceOf(IllegalStateException.class);
        unit.rollback();
    }

    private Receipt send(Object command) {
        return node.commands.send(Envelope.of(command, CALLER));
    }

    private static SideRow row(String name) {
        return SideRow.into("beside").with("name", name).with("at", SideRow.Known.POSITION);
    }

    private List<String> rows() {
        return jdbc.sql("select name || ' at ' || at from beside")
                .query(String.class)
                .list();
    }
}
