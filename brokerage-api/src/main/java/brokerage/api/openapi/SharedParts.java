package brokerage.api.openapi;

import brokerage.api.access.Permission;
import brokerage.api.access.Role;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of an operation's description that many share. */
final class SharedParts {

    static final String PROBLEM = "Problem";

    private SharedParts() {}

    static void identity(Operation operation) {
        Schema<String> roles = new StringSchema();
        Arrays.stream(Role.values()).map(Role::word).forEach(roles::addEnumItemObject);
        operation
                .addParametersItem(header("Brokerage-Role", "In which role, for whoever holds several", null)
                        .schema(roles))
                .addParametersItem(header("X-Correlation-Id", "A name for this request; made up if left out", null));
    }

    /** For whom it is, so that a client need not try. */
    static void roles(Operation operation, Permission needed) {
        operation.addExtension(
                "x-roles", needed.roles().stream().map(Role::word).toList());
    }

    static void times(Operation operation) {
        operation
                .addParametersItem(query("asAt", "The date asked about; today in London if left out", "2023-03-31"))
                .addParametersItem(query(
                        "knownAt",
                        "The position in the log, or the instant, up to which the record is believed; now if left out",
                        "4711"));
    }

    static void command(Operation operation) {
        operation
                .addParametersItem(header("Idempotency-Key", "Makes a repeat safe: it gets the first answer", null))
                .addParametersItem(
                        header("If-Match", "The ETag the decision was made on; 412 if it is not the newest", null));
        ApiResponses answers = responses(operation);
        ApiResponse created = Objects.requireNonNullElseGet(answers.remove("200"), ApiResponse::new);
        created.setDescription("Recorded");
        created.addHeaderObject("Location", said("Where it is read"));
        created.addHeaderObject("ETag", said("The version of the record now"));
        created.addHeaderObject("Brokerage-Position", said("Its position in the log, to be given as knownAt"));
        created.addHeaderObject("Idempotent-Replay", said("true when the answer is that of an earlier request"));
        answers.addApiResponse("201", created);
    }

    static void problems(Operation operation, boolean command) {
        ApiResponses answers = responses(operation);
        problem(answers, "400", "A missing, unknown or mistyped field, parameter or header");
        problem(answers, "401", "No token, or not one of the identity provider");
        problem(answers, "403", "Not for this role, or a token without council or role");
        problem(answers, "404", "Not recorded for this council");
        problem(answers, "406", "Another form of answer is asked for than there is");
        problem(answers, "422", "A value that can never be right, or a reference to something not recorded");
        problem(answers, "429", "Too many requests; Retry-After says when to go on");
        problem(answers, "503", "The records or the view cannot be read just now");
        if (operation.getRequestBody() == null) return;
        problem(answers, "409", "It does not fit what is recorded");
        problem(answers, "413", "A body beyond 1 MB, or files beyond 50 MB");
        problem(answers, "415", "A body in another form than is described");
        if (command) problem(answers, "412", "Decided on a version that is not the newest");
    }

    /** The form of all problems, said once. */
    static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("rule", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("/problems/lives-elsewhere"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    private static ApiResponses responses(Operation operation) {
        if (operation.getResponses() == null) operation.setResponses(new ApiResponses());
        return operation.getResponses();
    }

    private static void problem(ApiResponses answers, String status, String when) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        answers.addApiResponse(
                status,
                new ApiResponse()
                        .description(when)
                        .content(new Content()
                                .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }

    private static Parameter header(String name, String what, @Nullable String example) {
        Schema<String> text = new StringSchema();
        if (example != null) text.setExample(example);
        return new HeaderParameter().name(name).description(what).schema(text);
    }

    private static Parameter query(String name, String what, String example) {
        return new QueryParameter().name(name).description(what).schema(new StringSchema().example(example));
    }

    private static Header said(String what) {
        return new Header().description(what).schema(new StringSchema());
    }
}
