package brokerage.api.log.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.log.Append;
import brokerage.language.StoredAs;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredNamesTest {

    sealed interface Nameless {
        record Happened() implements Nameless {}
    }

    sealed interface Twins {
        @StoredAs("twin.born")
        record First() implements Twins {}

        @StoredAs(value = "twin.born", version = 2)
        record Second() implements Twins {}
    }

    sealed interface Nested {
        sealed interface Inner extends Nested {
            @StoredAs("nested.happened")
            record Happened(int times) implements Inner {}
        }
    }

    private final StableNames names = new StableNames(new StoredNames(List.of(JarEvent.class, Nested.class)));

    @Test
    void an_event_is_stored_under_its_name_and_version_and_read_back_as_itself() {
        JarEvent taken = new JarEvent.MarbleTaken("jar:a");

        SerializedObject<byte[]> stored = names.serialize(taken, byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("jar.marble-taken");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(new String(stored.getData(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"jar\":\"jar:a\"}");
        assertThat(names.<byte[], JarEvent>deserialize(stored)).isEqualTo(taken);
    }

    @Test
    void events_of_families_within_a_family_have_names_too() {
        SerializedObject<String> stored = names.serialize(new Nested.Inner.Happened(3), String.class);

        assertThat(names.<String, Nested>deserialize(stored)).isEqualTo(new Nested.Inner.Happened(3));
    }

    @Test
    void metadata_travels_beside_the_events() {
        MetaData metadata = MetaData.with("council", "oxfordshire");

        assertThat(names.<byte[], MetaData>deserialize(names.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void an_event_without_a_name_stops_the_start() {
        assertThatThrownBy(() -> new StoredNames(List.of(Nameless.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nameless$Happened");
    }

    @Test
    void two_events_of_one_name_stop_the_start() {
        assertThatThrownBy(() -> new StoredNames(List.of(Twins.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twin.born");
    }

    @Test
    void an_object_of_no_family_is_not_stored() {
        assertThatThrownBy(() -> names.serialize("a text", byte[].class)).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_stored_name_or_version_or_field_nobody_knows_is_not_passed_over() {
        assertThatThrownBy(() -> read("jar.broken", "1", "{}")).hasMessageContaining("jar.broken");
        assertThatThrownBy(() -> read("jar.marble-taken", "1", "{\"jar\":\"jar:a\"}"))
                .hasMessageContaining("version 1");
        assertThatThrownBy(() -> read("jar.marble-taken", "2", "{\"jar\":\"jar:a\",\"by\":\"x\"}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_tracker_stops_before_a_fact_it_cannot_name() {
        try (HikariDataSource database = LogDatabase.fresh();
                Node node = new Node(database, Clock.systemUTC())) {
            node.engine.append(Append.of(List.of(Node.marblePut("jar:a", 0))));
            JdbcClient.create(database)
                    .sql("update domainevententry set payloadtype = 'jar.from-the-future'")
                    .update();

            assertThatThrownBy(() -> node.store.openStream(null).hasNextAvailable())
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("jar.from-the-future");
        }
    }

    private Object read(String name, String version, String json) {
        return names.deserialize(new SimpleSerializedObject<>(json, String.class, name, version));
    }
}
