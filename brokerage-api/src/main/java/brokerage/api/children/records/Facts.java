package brokerage.api.children.records;

import brokerage.api.vault.Vault.Reading;
import brokerage.api.vault.Words;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What is recorded of something, fact by fact, with the words in place of the references to them. */
@Component
class Facts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REFERENCE = "vault:";

    /**
     * One fact.
     *
     * @param by who told it
     */
    @Schema(name = "RecordedFact")
    record Fact(
            long position,
            Instant recordedAt,

            @Schema(example = "child.placement-started") String what,

            @Nullable String by,
            @Nullable String role,
            @Nullable String because,

            @Schema(implementation = Object.class) JsonNode fact) {}

    private record Stored(long position, Instant recordedAt, String what, JsonNode told, JsonNode fact) {

        Stream<String> references() {
            return Stream.concat(strings(told), strings(fact)).filter(text -> text.startsWith(REFERENCE));
        }
    }

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were recorded. */
    List<Fact> of(Identifier stream, Reading reading) {
        List<Stored> facts = stored(stream);
        return told(facts, words(facts, reading));
    }

    /** Without anything that speaks of a child but this one; words that may speak of several are left out. */
    List<Fact> of(Identifier stream, About about, Reading reading) {
        List<Stored> ofThem = stored(stream).stream()
                .filter(fact -> about.concerns(fact.fact()))
                .toList();
        return told(ofThem, about.alone() ? words(ofThem, reading) : Words.NONE).stream()
                .map(fact -> new Fact(
                        fact.position(),
                        fact.recordedAt(),
                        fact.what(),
                        fact.by(),
                        fact.role(),
                        fact.because(),
                        about.only(fact.fact())))
                .toList();
    }

    private List<Stored> stored(Identifier stream) {
        return jdbc.sql("select globalindex, \"timestamp\", payloadtype, payload, metadata from domainevententry"
                        + " where aggregateidentifier = ? order by sequencenumber")
                .param(stream.value())
                .query((row, n) -> new Stored(
                        row.getLong("globalindex"),
                        Instant.parse(row.getString("timestamp")),
                        row.getString("payloadtype"),
                        JSON.readTree(row.getBytes("metadata")),
                        JSON.readTree(row.getBytes("payload"))))
                .list();
    }

    private static Words words(List<Stored> facts, Reading reading) {
        return reading.words(facts.stream().flatMap(Stored::references).map(VaultRef::new));
    }

    private static List<Fact> told(List<Stored> facts, Words words) {
        return facts.stream().map(fact -> told(fact, words)).toList();
    }

    private static Fact told(Stored stored, Words words) {
        JsonNode by = stored.told();
        String because = by.path("because").asString(null);
        return new Fact(
                stored.position(),
                stored.recordedAt(),
                stored.what(),
                by.path("actor").asString(null),
                by.path("role").asString(null),
                because == null ? null : words.at(new VaultRef(because)),
                opened(stored.fact(), words));
    }

    private static JsonNode opened(JsonNode node, Words words) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode opened = JSON.createObjectNode();
                object.properties().forEach(field -> opened.set(field.getKey(), opened(field.getValue(), words)));
                yield opened;
            }
            case ArrayNode array -> {
                ArrayNode opened = JSON.createArrayNode();
                array.forEach(item -> opened.add(opened(item, words)));
                yield opened;
            }
            case StringNode text -> opened(text, words);
            default -> node;
        };
    }

    private static JsonNode opened(StringNode text, Words words) {
        if (!text.asString().startsWith(REFERENCE)) return text;
        String said = words.at(new VaultRef(text.asString()));
        return said == null ? JSON.nullNode() : JSON.valueToTree(said);
    }

    /** All texts in it, wherever they stand. */
    static Stream<String> strings(JsonNode node) {
        if (node.isString()) return Stream.of(node.asString());
        List<JsonNode> parts = new ArrayList<>();
        node.forEach(parts::add);
        return parts.stream().flatMap(Facts::strings);
    }
}
