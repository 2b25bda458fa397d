package brokerage.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.log.Caller;
import brokerage.api.log.Commands;
import brokerage.api.log.Envelope;
import brokerage.api.log.Log;
import brokerage.child.ChildCommand.CorrectChild;
import brokerage.child.ChildCommand.StartLookingAfter;
import brokerage.child.Particulars;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class KafkaAwayTest {

    private static final CouncilId COUNCIL = new CouncilId("kafka-away-test");
    private static final Caller OFFICER =
            new Caller(COUNCIL, "officer-1", "brokerage-officer", "tests", null, "kafka-away");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<ChildRef> CHILDREN = IntStream.range(0, 5)
            .mapToObj(n -> ChildRef.of(COUNCIL, "child-" + n))
            .toList();

    @Autowired
    KafkaBroker broker;

    @Autowired
    Commands commands;

    @Autowired
    Log log;

    @Autowired
    JdbcClient database;

    @Autowired
    EventProcessingConfiguration trackers;

    @AfterEach
    void others_need_it_too() {
        broker.start();
    }

    @Test
    void commands_and_views_go_on_without_kafka_and_all_is_told_in_order_when_it_is_back() {
        Set<String> keys = CHILDREN.stream().map(ChildRef::value).collect(Collectors.toSet());
        List<Long> told = new ArrayList<>();
        try (Follower follower = new Follower(broker.address(), COUNCIL.value())) {
            CHILDREN.forEach(child -> told.add(lookAfter(child)));
            follower.untilAllOf(keys, told);

            broker.stop();
            for (int n = 1; n <= 40; n++) for (ChildRef child : CHILDREN) told.add(correct(child, n));
            viewsAreUpTo(told.getLast());
            noTransactionHasWrittenAndWaits();
            assertThat(position(PlacementPublisher.GROUP)).isLessThan(told.get(CHILDREN.size()));
            thePublisherKeepsItsClaim();

            broker.start();
            List<Received> received = follower.untilAllOf(keys, told);

            assertThat(firstTimes(received).values())
                    .allSatisfy(places -> assertThat(places).isSorted());
            assertThat(received.stream()
                            .collect(Collectors.groupingBy(Received::id))
                            .values())
                    .hasSameSizeAs(told)
                    .allSatisfy(same -> assertThat(same)
                            .extracting(Received::place)
                            .containsOnly(same.getFirst().place()));
        }
    }

    private long lookAfter(ChildRef child) {
        return send(new StartLookingAfter(child, DAY, particulars(0)));
    }

    private long correct(ChildRef child, int times) {
        return send(new CorrectChild(child, DAY, particulars(times), null));
    }

    private long send(Object command) {
        return commands.send(Envelope.of(command, OFFICER)).position();
    }

    private static Particulars particulars(int version) {
        VaultRef hidden = VaultRef.of(COUNCIL, "hidden-" + version);
        return new Particulars(hidden, hidden, null, YearMonth.of(2012, 5), false);
    }

    private void viewsAreUpTo(long position) {
        await().atMost(Follower.SOON)
                .untilAsserted(() -> assertThat(trackers.eventProcessors().keySet())
                        .filteredOn(name -> !name.startsWith("published-"))
                        .allSatisfy(name -> assertThat(position(name)).isGreaterThanOrEqualTo(position)));
    }

    private long position(String tracker) {
        Collection<EventTrackerStatus> segments = status(tracker).values();
        assertThat(segments).isNotEmpty();
        return segments.stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                .min()
                .orElseThrow();
    }

    private Map<Integer, EventTrackerStatus> status(String tracker) {
        return trackers.eventProcessor(tracker, StreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus();
    }

    /** For as long as one does, PostgreSQL keeps every version of the row that each append updates. */
    private void noTransactionHasWrittenAndWaits() {
        await().atMost(Follower.SOON)
                .untilAsserted(() -> assertThat(
                                database.sql("select query from pg_stat_activity where datname = current_database()"
                                                + " and state = 'idle in transaction'")
                                        .query(String.class)
                                        .list())
                        .isEmpty());
    }

    /** Or another node would take over after ten seconds and send the same. */
    private void thePublisherKeepsItsClaim() {
        String before = claim();
        await().atMost(Follower.SOON).until(() -> claim().compareTo(before) > 0);
    }

    private String claim() {
        return database.sql("select \"timestamp\" from tokenentry where processorname = ?")
                .param(PlacementPublisher.GROUP)
                .query(String.class)
                .single();
    }

    private static Map<String, List<Long>> firstTimes(List<Received> received) {
        Map<String, List<Long>> places = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Received one : received)
            if (seen.add(one.id()))
                places.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one.place());
        return places;
    }
}
