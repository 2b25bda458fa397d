package brokerage.docker;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.access.Role;
import brokerage.api.published.kafka.Topics;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the compose file and the realm promise, held against the code; no container is started here. */
class ComposeTest {

    private static final Map<String, Map<String, Object>> SERVICES = DockerFolder.services();
    private static final JsonNode REALM = JsonMapper.shared().readTree(DockerFolder.read("realm.json"));
    private static final Set<String> OURS = Set.of("service", "migrate");

    @Test
    void no_container_may_gain_rights_and_each_image_has_a_version() {
        SERVICES.forEach((name, service) -> {
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).as(name).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(service.get("image").toString()).as(name).matches(".+:\\d+\\.\\d+.*");
            assertThat(service).as(name).doesNotContainKeys("privileged", "cap_add", "network_mode", "pid");
        });
    }

    @Test
    void the_service_writes_nowhere_but_where_it_has_to_and_is_nobody() {
        for (String ours : OURS) {
            assertThat(SERVICES.get(ours).get("read_only")).as(ours).isEqualTo(true);
            assertThat(SERVICES.get(ours).get("tmpfs").toString()).as(ours).contains("/tmp");
            assertThat(SERVICES.get(ours).get("volumes")).as(ours).isEqualTo(List.of("keys:/keys"));
        }
        assertThat(DockerFolder.read("Dockerfile")).containsPattern("(?m)^USER brokerage$");
    }

    @Test
    void nothing_is_reached_from_another_machine() {
        SERVICES.forEach((name, service) -> {
            for (Object port : (List<?>) service.getOrDefault("ports", List.of()))
                assertThat(port.toString()).as(name).startsWith("127.0.0.1:");
        });
    }

    /** Neither here nor in the realm: each password comes from a file that somebody made. */
    @Test
    void no_password_is_known_beforehand() {
        assertThat(DockerFolder.read("compose.yaml")).doesNotContain(":-");
        SERVICES.forEach((name, service) -> ((Map<?, ?>) service.getOrDefault("environment", Map.of()))
                .forEach((variable, value) -> {
                    if (variable.toString().matches(".*(PASSWORD|SECRET)(?!_FILE).*"))
                        assertThat(value.toString()).as(name + " " + variable).matches("\\$\\$\\{[a-z-]+}");
                }));
        assertThat(REALM.findValuesAsString("secret"))
                .isNotEmpty()
                .allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(REALM.get("users").findValuesAsString("value")).isNotEmpty().allMatch("${DEMO_PASSWORD}"::equals);
    }

    @Test
    void every_secret_is_made_by_the_script_and_read_from_a_file() {
        var secrets = (Map<?, ?>) DockerFolder.compose().get("secrets");
        String script = DockerFolder.read("secrets.sh");
        secrets.forEach((name, source) -> {
            assertThat(source).isEqualTo(Map.of("file", "secrets/" + name));
            String kind = name.toString().replaceFirst("-(password|secret)$", "");
            assertThat(script).contains(kind);
        });
    }

    @Test
    void the_realm_knows_the_roles_of_the_service_and_no_others() {
        Set<String> roles = new HashSet<>(REALM.get("roles").get("realm").findValuesAsString("name"));
        List<String> words = Arrays.stream(Role.values()).map(Role::word).toList();
        assertThat(roles).containsExactlyInAnyOrderElementsOf(words);
        Set<String> held = new HashSet<>();
        REALM.get("users").forEach(user -> user.get("realmRoles").forEach(role -> held.add(role.asString())));
        assertThat(held).as("somebody to try each with").containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void every_token_says_who_in_which_council_and_for_whom() {
        REALM.get("clients").forEach(client -> {
            JsonNode mappers = client.get("protocolMappers");
            assertThat(mappers.findValuesAsString("claim.name")).contains("council", "roles");
            assertThat(mappers.findValuesAsString("included.custom.audience")).containsExactly("brokerage");
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        });
        REALM.get("users")
                .forEach(user -> assertThat(user.get("groups").get(0).asString())
                        .isEqualTo("/" + REALM.get("groups").get(0).get("name").asString()));
    }

    @Test
    void rights_on_kafka_cover_every_topic_of_the_service() {
        assertThat(DockerFolder.read("kafka-access.sh"))
                .contains("--topic brokerage. --resource-pattern-type prefixed");
        assertThat(Topics.of("oxfordshire", Topics.PLACEMENT)).startsWith("brokerage.");
    }
}
