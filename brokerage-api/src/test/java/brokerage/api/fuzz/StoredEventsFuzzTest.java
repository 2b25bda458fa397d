package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.log.engine.StableNames;
import brokerage.api.log.engine.StoredNames;
import brokerage.budget.BudgetEvent;
import brokerage.child.ChildEvent;
import brokerage.contract.ContractEvent;
import brokerage.home.HomeEvent;
import brokerage.meeting.MeetingEvent;
import brokerage.pipeline.PipelineEvent;
import brokerage.plan.PlanEvent;
import brokerage.provider.ProviderEvent;
import brokerage.referral.ReferralEvent;
import brokerage.signoff.SignOffEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored fact of which a value is of another kind than it was written is an error, or it still says the same: never does it
 * read as something nobody told.
 */
class StoredEventsFuzzTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FOLDER = Path.of("src", "test", "resources", "events");
    private static final StableNames NAMES = new StableNames(new StoredNames(List.of(
            BudgetEvent.class,
            ChildEvent.class,
            HomeEvent.class,
            ContractEvent.class,
            PipelineEvent.class,
            MeetingEvent.class,
            PlanEvent.class,
            ProviderEvent.class,
            ReferralEvent.class,
            SignOffEvent.class)));
    private static final List<JsonNode> OTHERS = Stream.of(
                    "true",
                    "false",
                    "0",
                    "1",
                    "-1",
                    "1.5",
                    "\"\"",
                    "\" \"",
                    "\"1\"",
                    "\"true\"",
                    "\"null\"",
                    "\"x\"",
                    "[]",
                    "[[]]",
                    "{\"a\":1}",
                    "\"2023-02-30\"",
                    "99999999999999999999")
            .map(JSON::readTree)
            .toList();

    @Test
    void a_value_of_another_kind_is_an_error_or_says_the_same() throws IOException {
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                JsonNode event = JSON.readTree(Files.readString(file));
                for (String pointer : pointers("", event))
                    for (JsonNode other : OTHERS) {
                        JsonNode spoiled = with(event.deepCopy(), pointer, other);
                        String became = read(file, spoiled);
                        if (became != null && !same(JSON.readTree(became).at(pointer), other))
                            silent.add("%s %s: %s read as %s"
                                    .formatted(
                                            file.getFileName(),
                                            pointer,
                                            other,
                                            JSON.readTree(became).at(pointer)));
                    }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void a_fact_broken_off_or_of_an_unknown_name_is_an_error() throws IOException {
        Path file = FOLDER.resolve("child.placement-started.1.json");
        String event = Files.readString(file);
        for (int length = 0; length < event.strip().length(); length++)
            assertThat(read(file, event.substring(0, length))).isNull();
        assertThat(read(Path.of("child.placement-started.2.json"), event)).isNull();
        assertThat(read(Path.of("java.lang.Runtime.1.json"), "{}")).isNull();
    }

    /** As it would be written again; null for an error. */
    private static String read(Path file, JsonNode event) {
        return read(file, JSON.writeValueAsString(event));
    }

    private static String read(Path file, String event) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        int dot = name.lastIndexOf('.');
        try {
            Object read = NAMES.deserialize(new SimpleSerializedObject<>(
                    event.getBytes(UTF_8), byte[].class, name.substring(0, dot), name.substring(dot + 1)));
            return NAMES.serialize(read, String.class).getData();
        } catch (RuntimeException clear) {
            return null;
        }
    }

    /** Money is written as text, and reads the same as a number. */
    private static boolean same(JsonNode read, JsonNode spoiled) {
        if (read.isString()
                && !spoiled.isContainer()
                && spoiled.asString().matches("-?[0-9]+(\\.[0-9]+)?")
                && read.asString().matches("-?[0-9]+(\\.[0-9]+)?"))
            return new BigDecimal(read.asString()).compareTo(new BigDecimal(spoiled.asString())) == 0;
        return read.equals(spoiled);
    }

    private static JsonNode with(JsonNode event, String pointer, JsonNode other) {
        int last = pointer.lastIndexOf('/');
        JsonNode holder = event.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (holder instanceof ObjectNode object) object.set(name, other);
        else ((tools.jackson.databind.node.ArrayNode) holder).set(Integer.parseInt(name), other);
        return event;
    }

    private static List<String> pointers(String at, JsonNode node) {
        List<String> found = new ArrayList<>();
        if (!at.isEmpty()) found.add(at);
        if (node.isObject())
            node.properties().forEach(p -> found.addAll(pointers(at + "/" + p.getKey(), p.getValue())));
        for (int i = 0; node.isArray() && i < node.size(); i++) found.addAll(pointers(at + "/" + i, node.get(i)));
        return found;
    }
}
