package brokerage.api.published;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is promised in {@code docs/contracts} is what the records say; {@code -Dcontracts.write=true} promises anew. */
class ContractsTest {

    private static final String HOW = """

            %s is not what the record says. If others can live with the change (docs/contracts/README.md says what they \
            can live with), write it anew:
              mvn -pl brokerage-api -am test -Dtest=ContractsTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontracts.write=true
            """;

    private static final JsonMapper pretty =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<?>> messages() {
        return Schemas.messages();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_schema_of_a_message_is_the_one_on_file(Class<?> message) throws IOException {
        isOnFile(Schemas.file(message), Schemas.generated(message));
    }

    @Test
    void the_topics_are_described_for_tools_as_they_are() throws IOException {
        isOnFile(Schemas.CONTRACTS.resolve("asyncapi.json"), AsyncApi.document());
    }

    private static void isOnFile(Path file, Object promise) throws IOException {
        String text = pretty.writeValueAsString(promise) + "\n";
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).withFailMessage(HOW, file).exists();
        assertThat(Files.readString(file)).withFailMessage(HOW, file).isEqualTo(text);
    }

    @Test
    void no_schema_is_left_over_from_a_message_that_is_no_more() throws IOException {
        try (Stream<Path> files = Files.walk(Schemas.CONTRACTS)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("brokerage."))
                            .filter(Files::isRegularFile))
                    .containsExactlyInAnyOrderElementsOf(
                            messages().map(Schemas::file).toList());
        }
    }

    @Test
    void the_guide_names_every_message_every_event_kept_inside_and_every_header() throws IOException {
        String guide = Files.readString(Schemas.CONTRACTS.resolve("README.md"));

        assertThat(guide).contains(messages().map(Envelope::typeOf).toList());
        assertThat(guide)
                .contains(View.MESSAGES.keySet().stream()
                        .map(ContractsTest::ofEach)
                        .toList());
        assertThat(guide)
                .contains(Topics.NEWS.stream().map(ContractsTest::ofEach).toList())
                .contains(
                        KeptInside.PRICES,
                        KeptInside.REGISTER,
                        KeptInside.MEETINGS,
                        KeptInside.PIPELINE,
                        KeptInside.PLAN);
        assertThat(guide)
                .contains(List.of(
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_position",
                        "ce_council",
                        "ce_dataschema",
                        "ce_specversion",
                        "content-type"));
    }

    private static String ofEach(String topic) {
        return Topics.of("<council>", topic);
    }
}
