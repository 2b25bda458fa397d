package brokerage.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.embedded.PostgresServer;
import brokerage.api.published.Follower;
import brokerage.api.published.views.ViewPublication;
import brokerage.api.referrals.Market;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Says personal things and words at every door, rightly and wrongly, and then looks for them in every column of every table,
 * in every record on Kafka and in every line of the log.
 */
@WholeService
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String COUNCIL = "canary";
    private static final List<String> SAID = List.of("tweety", "1999-12-24", "zz9 7qx", "24/12/1999");

    @Autowired
    RestTestClient http;

    @Autowired
    KafkaBroker broker;

    @Autowired
    ViewPublication views;

    @Autowired
    DataSourceProperties database;

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    private Clerk clerk;

    @Test
    void what_is_said_in_confidence_stands_nowhere_in_clear(CapturedOutput log) {
        clerk = new Clerk(http, COUNCIL);
        String child = tellAll();
        tellWrongly(child);
        bring();

        assertThat(tablesThatSayIt()).isEmpty();
        assertThat(recordsThatSayIt(child)).isEmpty();
        assertThat(saysIt(log.getAll())).as("the log").isFalse();
    }

    @Test
    void what_stands_in_clear_is_found() {
        owner().sql("create table beside (t text, j jsonb, b bytea)").update();
        for (String row : List.of(
                "'Tweety', null, null", "null, '{\"a\": [\"1999-12-24\"]}', null", "null, null, 'x Tweety'::bytea")) {
            owner().sql("truncate beside").update();
            owner().sql("insert into beside values (" + row + ")").update();
            assertThat(tablesThatSayIt()).containsExactly("public.beside");
        }
        owner().sql("drop table beside").update();
    }

    private String tellAll() {
        String child = clerk.made("/children", """
                {'localId': 'Tweety-1', 'dateOfBirth': '1999-12-24', 'homePostcode': 'ZZ9 7QX', 'uasc': false,
                 'careStartedOn': '2010-01-09', 'because': 'Tweety came'}""");
        String home = clerk.made("/homes", """
                {'id': 'NEST', 'from': '2010-01-01', 'registration': 'registered', 'because': 'Tweety',
                 'details': {'kind': 'childrens_home', 'places': 2, 'bedsTracked': true, 'inHouse': true,
                 'openedOn': '2010-01-01', 'name': 'Tweety House', 'postcode': 'ZZ9 7QX'}}""");
        clerk.made("/homes/" + home + "/beds/2/closures", """
                {'from': '2010-02-01', 'until': '2010-03-01', 'reason': 'staffing_shortage', 'remedialAction': 'Tweety helps',
                 'implication': 'Tweety pays'}""");
        String stay = clerk.made("/children/" + child + "/placements", """
                {'to': {'home': '%s', 'bed': 1, 'from': '2010-02-01', 'type': 'residential', 'basis': 'spot',
                 'registration': 'unregistered', 'fees': {'core': '4800.00'}}, 'because': 'Tweety'}""".formatted(home));
        clerk.made("/children/%s/placements/%s/unregistered-reviews".formatted(child, stay), """
                {'on': '2010-03-01', 'courtOrder': 'TWEETY-23', 'words': 'Tweety sings'}""");
        clerk.made("/children/" + child + "/corrections", """
                {'localId': 'Tweety-2', 'dateOfBirth': '1999-12-24', 'homePostcode': 'zz9 7qx', 'uasc': false,
                 'careStartedOn': '2010-01-09', 'because': 'Tweety indeed'}""");
        clerk.as("information_governance_officer")
                .made(
                        "/children/" + child + "/legal-holds",
                        "{'reference': 'Tweety v Sylvester', 'because': 'Tweety'}");
        String referral = clerk.made(
                "/referrals", Market.log("planned", child).replace("Needs a quiet home", "Tweety needs a cage"));
        clerk.made(
                "/referrals/" + referral + "/offers",
                Market.offer(home, "900.00", child).replace("The manager", "Tweety"));
        clerk.made(
                "/referrals/" + referral + "/withdrawals",
                "{'reason': 'other', 'on': '2026-03-20', 'because': 'Tweety flew'}");
        return child;
    }

    /** In bodies: an address is written down by the audit as it was asked, and has ids in it and nothing else. */
    private void tellWrongly(String child) {
        Stream.of(
                        clerk.post("/children", """
                        {'localId': 'Tweety-2', 'dateOfBirth': '1999-12-24', 'uasc': false, 'careStartedOn': '2010-01-09'}"""),
                        clerk.post("/children", "{'localId': 'Tweety-3', 'dateOfBirth': '24/12/1999', 'tweety': 1}"),
                        clerk.post("/children", "{'localId': 'Tweety-3' 'dateOfBirth'"),
                        clerk.post("/children/" + child + "/ends", "{'on': '1999-12-25', 'because': 'Tweety'}"))
                .forEach(answer -> assertThat(answer.returnResult().getStatus().is4xxClientError())
                        .isTrue());
    }

    private void bring() {
        ImportReport report = new Bringing(imports, runs, COUNCIL)
                .file(
                        "children",
                        "Tweety-9,24/12/1999,ZZ9 7QX,no,2022-01-01",
                        "Tweety-8,1999-12-24,ZZ9 7QX,no,1999-12-23")
                .file("placements", "S1,Tweety-7,FIR,,foster_ifa,spot,,2022-01-01,,,foster,registered,900.00,0,0,0")
                .bring();
        assertThat(report.refused()).hasSize(3).allMatch(row -> !saysIt(row.message()));
    }

    /** A row's text has its bytes in hexadecimal digits. */
    private List<String> tablesThatSayIt() {
        String wanted = String.join(
                "|",
                SAID.stream()
                        .flatMap(said -> Stream.of(said, hex(said), hex(capital(said))))
                        .toList());
        return owner()
                .sql("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> owner().sql(
                                "select exists (select from %s whole where whole::text ~* ?)".formatted(table))
                        .param(wanted)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<String> recordsThatSayIt(String child) {
        long last = owner().sql("select max(globalindex) from domainevententry where aggregateidentifier = ?")
                .param(child)
                .query(Long.class)
                .single();
        try (Follower follower = new Follower(broker.address(), COUNCIL)) {
            follower.untilAllOf(Set.of(child), Set.of(last));
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> views.toldAtOnce().stream().allMatch(topic -> views.lag(topic) == 0));
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .filter(partition -> partition.topic().startsWith("brokerage."))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            List<String> say = new ArrayList<>();
            var ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
                for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofMillis(200)))
                    if (saysIt(text(one))) say.add(one.topic());
            return say;
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> one) {
        StringBuilder text = new StringBuilder(text(one.key())).append(text(one.value()));
        one.headers().forEach(header -> text.append(text(header.value())));
        return text.toString();
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    private static boolean saysIt(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SAID.stream().anyMatch(lower::contains);
    }

    private static String hex(String said) {
        return HexFormat.of().formatHex(said.getBytes(UTF_8));
    }

    private static String capital(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(database.determineUrl(), PostgresServer.OWNER, PostgresServer.OWNER));
    }
}
