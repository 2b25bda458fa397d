package brokerage.api.openapi;

import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.door.Identity;
import brokerage.api.door.Operations;
import brokerage.api.reading.Question;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes once what all endpoints share: headers, the two times of a question, and problems. */
@Configuration(proxyBeanMethods = false)
class OpenApiSettings {

    private static final String STORY = """
            Homes for children in care: referred, placed, moved, stepped down, corrected and answered for.

            **Who asks** says the bearer token of the identity provider: person, council and role. **What was told** can be read at once: \
            give the `Brokerage-Position` of the answer as `knownAt`. **Two times**: `asAt` is when it was true, `knownAt` \
            when it was known. **Repeats** are safe with an `Idempotency-Key`, **overwriting** is prevented with `If-Match`. \
            **Problems** are problem details (RFC 9457) that name field and rule.
            """;

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Desk.class, Question.class, Identity.class);
    }

    @Bean
    OpenAPI brokerageApi() {
        return new OpenAPI()
                .components(new Components()
                        .addSchemas(SharedParts.PROBLEM, SharedParts.problem())
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .info(new Info()
                        .title("Placement brokerage")
                        .version("v1")
                        .description(STORY)
                        .license(new License().name("MIT")));
    }

    @Bean
    OperationCustomizer sharedHeadersAndProblems() {
        return (operation, method) -> {
            operation.setOperationId(Operations.name(method));
            SharedParts.identity(operation);
            if (takes(method, Question.class)) SharedParts.times(operation);
            if (takes(method, Desk.class)) SharedParts.command(operation);
            SharedParts.problems(operation, takes(method, Desk.class));
            Requires required = method.getMethodAnnotation(Requires.class);
            if (required != null) SharedParts.roles(operation, required.value());
            return operation;
        };
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }
}
