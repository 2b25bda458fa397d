package brokerage.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@WholeService
class OpenApiTest {

    @Autowired
    RestTestClient client;

    @Test
    void every_operation_says_what_it_does_and_which_problems_it_has() {
        JsonNode paths = Clerk.json(described()).at("/paths");

        assertThat(paths.propertyNames()).hasSizeGreaterThan(40);
        paths.properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    assertThat(operation.at("/summary").asString())
                            .as(path.getKey())
                            .isNotBlank();
                    assertThat(operation.at("/responses").propertyNames())
                            .as(path.getKey())
                            .contains("400", "401", "403", "404", "422", "429");
                }));
    }

    @Test
    void a_command_says_its_headers_and_its_words() {
        JsonNode api = Clerk.json(described());
        JsonNode start = api.at("/paths/~1api~1v1~1children~1{child}~1placements/post");

        assertThat(start.at("/parameters").findValuesAsString("name"))
                .contains("child", "Idempotency-Key", "If-Match", "Brokerage-Role")
                .doesNotContain("desk", "guards");
        assertThat(start.at("/responses/201/headers").propertyNames())
                .contains("Location", "ETag", "Brokerage-Position");
        assertThat(start.at("/responses/201/content").toString()).contains("Told");
        assertThat(start.at("/operationId").asString()).isEqualTo("startPlacement");
        JsonNode placing = api.at("/components/schemas/Placing/properties");
        assertThat(placing.at("/home/type").asString()).isEqualTo("string");
        assertThat(placing.at("/basis").toString()).contains("in_house");
    }

    @Test
    void a_browser_finds_a_page() {
        asked("/swagger-ui/index.html").expectStatus().isOk();
        assertThat(List.of(302, 200))
                .contains(asked("/swagger-ui.html").returnResult().getStatus().value());
    }

    private ResponseSpec described() {
        return asked("/v3/api-docs");
    }

    private ResponseSpec asked(String path) {
        return client.get()
                .uri(path)
                .header("Authorization", Tokens.bearer("openapi", "a.smith", "downstream_system"))
                .exchange();
    }
}
