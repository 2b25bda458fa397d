package brokerage.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WholeService
class OpenApiTest {

    @Autowired
    RestTestClient client;

    @Test
    void every_operation_says_what_it_does_and_which_problems_it_has() {
        JsonNode paths = Clerk.json(client.get().uri("/v3/api-docs").exchange()).at("/paths");

        assertThat(paths.propertyNames()).hasSizeGreaterThan(40);
        paths.properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    assertThat(operation.at("/summary").asString())
                            .as(path.getKey())
                            .isNotBlank();
                    assertThat(operation.at("/responses").propertyNames())
                            .as(path.getKey())
                            .contains("400", "401", "404", "422");
                }));
    }

    @Test
    void a_command_says_its_headers_and_its_words() {
        JsonNode api = Clerk.json(client.get().uri("/v3/api-docs").exchange());
        JsonNode start = api.at("/paths/~1api~1v1~1children~1{child}~1placements/post");

        assertThat(start.at("/parameters").findValuesAsString("name"))
                .contains("child", "Idempotency-Key", "If-Match", "X-Brokerage-Council")
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
        client.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
        assertThat(List.of(302, 200))
                .contains(client.get()
                        .uri("/swagger-ui.html")
                        .exchange()
                        .returnResult()
                        .getStatus()
                        .value());
    }
}
