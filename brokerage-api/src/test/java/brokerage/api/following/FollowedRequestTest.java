package brokerage.api.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Mirror;
import brokerage.api.published.kafka.Topics;
import brokerage.docker.DockerFolder;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** One request by its spans, its lines in the log and its figures: all of its way is there, and nothing about a person. */
@WholeService
@TestPropertySource(
        properties = {"management.tracing.sampling.probability=1.0", "brokerage.log.node=followed-request-test"})
class FollowedRequestTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String COUNCIL = "followed";
    private static final Set<String> ELSEWHERE = Set.of("up", "brokerage_backup_last_success_timestamp_seconds");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:up\\b|(?:brokerage|http|hikaricp|jvm|process|disk)_[a-z_]+)");

    @TestConfiguration
    static class Spans {

        @Bean
        InMemorySpanExporter spans() {
            return InMemorySpanExporter.create();
        }

        @Bean
        SimpleSpanProcessor atOnce(InMemorySpanExporter spans) {
            return SimpleSpanProcessor.builder(spans).build();
        }
    }

    @Autowired
    RestTestClient client;

    @Autowired
    InMemorySpanExporter spans;

    @Autowired
    KafkaBroker kafka;

    private Clerk clerk;

    @BeforeEach
    void clear() {
        clerk = new Clerk(client, COUNCIL);
        spans.reset();
    }

    @Test
    void one_request_is_followed_from_http_through_command_append_and_views_to_kafka() {
        String home = clerk.home("FOLLOWED", 2);

        String trace = await().atMost(SOON).until(() -> traceTo(home), found -> !found.isEmpty());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(namesIn(trace))
                        .contains(
                                "http post /api/v1/homes",
                                "RegisterHome",
                                "brokerage.append",
                                "brokerage.projection",
                                "brokerage.publication"));
        assertThat(parent(trace, "RegisterHome")).isEqualTo("secured request");
        assertThat(parent(trace, "secured request")).isEqualTo("http post /api/v1/homes");
        assertThat(parent(trace, "brokerage.append")).isEqualTo("RegisterHome");
        assertThat(parent(trace, "brokerage.publication")).isEqualTo("RegisterHome");
    }

    @Test
    void neither_log_nor_spans_nor_figures_tell_of_a_person() {
        List<String> canaries =
                List.of("KANARI-7731", "Zanzibarbara", "2011-11-29", "OX44 9ZZ", "OX449ZZ", "Quillfeather");
        ListAppender<ILoggingEvent> log = listening();

        String child = clerk.made("/children", """
                {'localId': 'KANARI-7731', 'dateOfBirth': '2011-11-29', 'homePostcode': 'OX44 9ZZ', 'uasc': false,
                 'careStartedOn': '2023-01-09', 'because': 'Zanzibarbara Quillfeather is her name'}""");
        clerk.post("/children", """
                {'localId': 'KANARI-7731', 'dateOfBirth': '2011-11-29', 'uasc': false, 'careStartedOn': '2023-01-09'}""");
        clerk.post("/children", "{'localId': 'KANARI-7731', 'dateOfBirth': 'Zanzibarbara', 'uasc': 'Quillfeather'}");
        clerk.post("/children", "{'localId': 'KANARI-7731', 'Zanzibarbara");
        String home = clerk.home("CANARY", 2);
        clerk.post(
                "/children/" + child + "/placements",
                Clerk.start(home, "2023-02-01").replace("}\n", "}").trim());
        clerk.get("/children/" + child);
        await().atMost(SOON).until(() -> !traceTo(home).isEmpty());

        String all = text(log) + texts(spans.getFinishedSpanItems()) + figures();
        assertThat(all).contains("RegisterHome");
        assertThat(canaries).noneMatch(all::contains);
        assertThat(all)
                .doesNotContain(
                        Tokens.bearer(COUNCIL, "a.smith", "brokerage_officer").substring(100));
    }

    @Test
    void every_figure_that_dashboard_and_alerts_ask_for_is_there() {
        clerk.home("FIGURES", 2);
        clerk.post("/homes", "{'id': 'FIGURES'}");
        Set<String> asked = new TreeSet<>();
        for (String file : List.of("grafana/brokerage.json", "prometheus/alerts.yaml")) {
            var found = METRIC.matcher(expressions(DockerFolder.read(file)));
            while (found.find()) asked.add(found.group());
        }
        asked.removeAll(ELSEWHERE);

        assertThat(asked).hasSizeGreaterThan(12);
        String figures = figures();
        assertThat(asked)
                .allMatch(metric -> Pattern.compile("(?m)^" + metric + "[ {]")
                        .matcher(figures)
                        .find());
    }

    /** The number of the trace that a message about the record says it belongs to. */
    private String traceTo(String key) {
        try (var topic = new Mirror(kafka.address(), Topics.HOME, COUNCIL)) {
            topic.rows();
            return topic.heard().stream()
                    .filter(message -> message.key().equals(key))
                    .map(message -> new String(
                            message.headers().lastHeader("ce_traceparent").value(), UTF_8))
                    .map(traceparent -> traceparent.split("-", -1)[1])
                    .findFirst()
                    .orElse("");
        }
    }

    private List<SpanData> in(String trace) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }

    private List<String> namesIn(String trace) {
        return in(trace).stream().map(SpanData::getName).toList();
    }

    private String parent(String trace, String name) {
        List<SpanData> all = in(trace);
        SpanData child = all.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return all.stream()
                .filter(span -> span.getSpanId().equals(child.getParentSpanId()))
                .map(SpanData::getName)
                .findFirst()
                .orElse("");
    }

    private String figures() {
        byte[] body = client.get()
                .uri("/actuator/prometheus")
                .header("Authorization", Tokens.bearer(COUNCIL, "watch", "monitoring"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(body == null ? new byte[0] : body, UTF_8);
    }

    private static String expressions(String file) {
        return file.lines()
                .filter(line -> line.contains("expr"))
                .map(line -> line.substring(line.indexOf("expr") + 4))
                .collect(Collectors.joining("\n"));
    }

    /** Everything our own code says, however small, and what the libraries say usually. */
    private static ListAppender<ILoggingEvent> listening() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        ((Logger) LoggerFactory.getLogger("brokerage")).setLevel(Level.DEBUG);
        ((Logger) LoggerFactory.getLogger("org.springframework.web")).setLevel(Level.INFO);
        return log;
    }

    private static String text(ListAppender<ILoggingEvent> log) {
        return List.copyOf(log.list).stream()
                .map(line -> line.getFormattedMessage()
                        + line.getMDCPropertyMap()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }

    private static String texts(List<SpanData> all) {
        return all.stream().map(SpanData::toString).collect(Collectors.joining("\n"));
    }
}
