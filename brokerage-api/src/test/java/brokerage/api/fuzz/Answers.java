package brokerage.api.fuzz;

import brokerage.api.fuzz.Api.Operation;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds each answer against what the service says of itself: nothing else is answered, and nothing more. */
final class Answers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PATIENCE = List.of("view-behind", "view-being-rebuilt");
    private static final String PROBLEM = "application/problem+json";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final IdentityHashMap<JsonNode, Schema> schemas = new IdentityHashMap<>();
    private final JsonNode components;

    Answers(Api api) {
        this.components = closed(api.description().at("/components").deepCopy());
    }

    /** What is wrong with it. */
    Optional<String> fault(Shot shot, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500 && !isPatience(answer)) return Optional.of("a failure of the service: " + answer.body());
        if (status < 400 && !shot.mayBeServed()) return Optional.of("not theirs: " + answer.body());
        if (!shot.verb().equals(shot.operation().verb()))
            return status < 400 || isUnspeakable(answer) ? Optional.empty() : problem(answer);
        JsonNode described = shot.operation().said().at("/responses/" + status);
        if (described.isMissingNode()) return Optional.of("%d is not described: %s".formatted(status, answer.body()));
        if (status < 400) return content(shot.operation(), described, answer);
        return isUnspeakable(answer)
                ? Optional.empty()
                : problem(answer).or(() -> content(shot.operation(), described, answer));
    }

    static boolean isPatience(HttpResponse<String> answer) {
        return answer.statusCode() == 503 && PATIENCE.stream().anyMatch(answer.body()::contains);
    }

    private Optional<String> content(Operation operation, JsonNode described, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (answer.body().isEmpty()) return Optional.empty();
        JsonNode content = described.at("/content").get(type);
        if (content == null)
            return Optional.of("%s is not described as %s: %s".formatted(operation, type, answer.body()));
        return type.endsWith("json") ? misfit(content.at("/schema"), answer.body()) : Optional.empty();
    }

    private Optional<String> misfit(JsonNode schema, String body) {
        var faults = schemas.computeIfAbsent(schema, this::compiled).validate(body, InputFormat.JSON);
        return faults.isEmpty() ? Optional.empty() : Optional.of("not as described: %s in %s".formatted(faults, body));
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) closed(schema.deepCopy()));
        whole.set("components", components);
        return registry.getSchema(whole);
    }

    /** To whom takes no JSON nothing can be said. */
    private static boolean isUnspeakable(HttpResponse<String> answer) {
        return answer.request().method().equals("HEAD")
                || answer.request().headers().firstValue("Accept").isPresent();
    }

    private static Optional<String> problem(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM))
            return Optional.of("no problem details: " + answer.headers().map() + answer.body());
        try {
            JsonNode problem = JSON.readTree(answer.body());
            boolean whole = problem.at("/type").asString("").matches("/problems/[a-z0-9-]+")
                    && !problem.at("/title").asString("").isBlank()
                    && !problem.at("/detail").asString("").isBlank()
                    && problem.at("/status").asInt(0) == answer.statusCode();
            boolean telling =
                    answer.body().matches("(?s).*(\\bat [a-z.]+\\(|Exception|org\\.spring|SQL|brokerage\\.api).*");
            return whole && !telling ? Optional.empty() : Optional.of("not a problem's form: " + answer.body());
        } catch (JacksonException broken) {
            return Optional.of("no JSON: " + answer.body());
        }
    }

    /** Whatever is not described is one too many. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties"))
            object.put("additionalProperties", false);
        schema.forEach(Answers::closed);
        return schema;
    }
}
