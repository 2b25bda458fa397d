package brokerage.api.published;

import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.View;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of each message: generated from its record, and as promised to others in {@code docs/contracts}. */
final class Schemas {

    static final Path CONTRACTS = Path.of("..", "docs", "contracts");

    private static final String POUNDS = "^[0-9]+\\.[0-9]{2}$";
    private static final JsonMapper json = JsonMapper.builder().build();
    private static final SchemaGenerator generator = generator();
    private static final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    static Stream<Class<?>> messages() {
        Stream<Class<?>> news = Stream.of(PlacementMessage.class, HomeMessage.class, ReferralMessage.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
        return Stream.concat(news, View.MESSAGES.values().stream());
    }

    static String topic(Class<?> message) {
        if (ReferralMessage.class.isAssignableFrom(message)) return Topics.REFERRAL;
        if (PlacementMessage.class.isAssignableFrom(message)) return Topics.PLACEMENT;
        return View.MESSAGES.entrySet().stream()
                .filter(view -> view.getValue().equals(message))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Topics.HOME);
    }

    /** One folder for each topic, one file for each message on it. */
    static Path file(Class<?> message) {
        return CONTRACTS.resolve(topic(message)).resolve(Envelope.typeOf(message) + ".json");
    }

    static JsonNode generated(Class<?> message) {
        ObjectNode schema = json.createObjectNode();
        schema.put("$id", Envelope.schemaOf(Envelope.typeOf(message)).toString());
        schema.put("title", Envelope.typeOf(message));
        return schema.setAll(generator.generateSchema(message));
    }

    static JsonNode read(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a message of this type, according to the promised schema. */
    static List<String> errors(String type, String message) {
        Path file = messages()
                .filter(candidate -> Envelope.typeOf(candidate).equals(type))
                .map(Schemas::file)
                .findFirst()
                .orElseThrow();
        return registry
                .getSchema(read(file))
                .validate(message, InputFormat.JSON, run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.forFields().withRequiredCheck(Schemas::isAlwaysThere).withDescriptionResolver(Schemas::description);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> plain(type.getErasedType()));
        return new SchemaGenerator(config.build());
    }

    private static @Nullable CustomDefinition plain(Class<?> type) {
        if (type == BigDecimal.class) return text("pattern", POUNDS);
        if (type == Instant.class) return text("format", "date-time");
        return type == LocalDate.class ? text("format", "date") : null;
    }

    private static CustomDefinition text(String keyword, String value) {
        ObjectNode text = json.createObjectNode().put("type", "string").put(keyword, value);
        return new CustomDefinition(text, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static boolean isAlwaysThere(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String description(FieldScope field) {
        return Optional.ofNullable(field.getAnnotation(JsonPropertyDescription.class))
                .map(JsonPropertyDescription::value)
                .orElse(null);
    }
}
