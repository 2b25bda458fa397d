package brokerage.api.log;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.EventExamples;
import brokerage.api.MoneyExamples;
import brokerage.api.PipelineExamples;
import brokerage.api.PlanExamples;
import brokerage.api.ReferralExamples;
import brokerage.api.log.engine.StableNames;
import brokerage.api.log.engine.StoredNames;
import brokerage.budget.BudgetEvent;
import brokerage.child.ChildEvent;
import brokerage.contract.ContractEvent;
import brokerage.home.HomeEvent;
import brokerage.language.StoredAs;
import brokerage.meeting.MeetingEvent;
import brokerage.pipeline.PipelineEvent;
import brokerage.plan.PlanEvent;
import brokerage.provider.ProviderEvent;
import brokerage.referral.ReferralEvent;
import brokerage.signoff.SignOffEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every form in which an event was ever stored, as a file. What is in a log stays there, so files are only ever added: one
 * that differs from what is written now means a new version of the event, an upcaster here and in the service, and the old
 * file kept. {@code -Devents.write=true} adds those that are missing and touches none that are there.
 */
class StoredEventsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "events");

    private static final List<Class<?>> FAMILIES = List.of(
            BudgetEvent.class,
            ChildEvent.class,
            HomeEvent.class,
            ContractEvent.class,
            PipelineEvent.class,
            MeetingEvent.class,
            PlanEvent.class,
            ProviderEvent.class,
            ReferralEvent.class,
            SignOffEvent.class);

    /** All of the service's, oldest change first. None yet: every event is in its first version. */
    private static final EventUpcaster HISTORY = new EventUpcasterChain();

    private static final StableNames names = new StableNames(new StoredNames(FAMILIES));

    private static final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<?>> events() {
        return FAMILIES.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    static Stream<Object> examples() {
        return Stream.of(EventExamples.ofEveryEvent(), sparse()).flatMap(example -> example);
    }

    private static Stream<Object> sparse() {
        return Stream.of(
                        EventExamples.sparseChild(),
                        EventExamples.fullerChild(),
                        EventExamples.sparseHome(),
                        EventExamples.otherContract(),
                        PipelineExamples.sparse(),
                        PlanExamples.sparse(),
                        MoneyExamples.sparse(),
                        ReferralExamples.sparse())
                .flatMap(List::stream);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_the_file_of_its_version_says(Class<?> event) throws IOException {
        Path file = file(event, event.getAnnotation(StoredAs.class).version());
        String written = names.serialize(example(event), String.class).getData();
        if (Boolean.getBoolean("events.write") && Files.notExists(file))
            Files.writeString(
                    file, json.writeValueAsString(json.readTree(written)) + "\n", StandardOpenOption.CREATE_NEW);

        assertThat(file)
                .withFailMessage("%s has no file %s: add it with -Devents.write=true", event.getSimpleName(), file)
                .exists();
        assertThat(json.readTree(written))
                .as("%s is stored otherwise than before: it needs a new version and an upcaster", file)
                .isEqualTo(json.readTree(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_of_any_version_is_read_as_the_event_of_today(Path file) throws IOException {
        assertThat(read(file)).isEqualTo(example(event(file)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_written_is_read_back_the_same_whatever_is_left_out(Object event) {
        assertThat(names.<String, Object>deserialize(names.serialize(event, String.class)))
                .isEqualTo(event);
    }

    @Test
    void every_version_up_to_the_present_has_its_file() {
        assertThat(events()).allSatisfy(event -> {
            for (int version = 1; version <= event.getAnnotation(StoredAs.class).version(); version++)
                assertThat(file(event, version)).exists();
        });
    }

    private static Object read(Path file) throws IOException {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        var entry = new GenericDomainEventEntry<>(
                "any",
                "any",
                0,
                "any",
                Instant.EPOCH,
                name.substring(0, dot),
                name.substring(dot + 1),
                Files.readString(file),
                "{}");
        return HISTORY.upcast(Stream.of(new InitialEventRepresentation(entry, names)))
                .<Object>map(read -> names.deserialize(read.getData()))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> event(Path file) {
        String name = nameOf(file);
        return events().filter(event ->
                        name.startsWith(event.getAnnotation(StoredAs.class).value() + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event is stored as " + name));
    }

    private static Object example(Class<?> event) {
        return EventExamples.ofEveryEvent()
                .filter(event::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Path file(Class<?> event, int version) {
        return FOLDER.resolve(event.getAnnotation(StoredAs.class).value() + "." + version + ".json");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
