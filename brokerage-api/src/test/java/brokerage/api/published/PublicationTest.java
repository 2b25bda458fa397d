package brokerage.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.EventExamples;
import brokerage.api.WholeService;
import brokerage.api.embedded.KafkaBroker;
import brokerage.api.log.Append;
import brokerage.api.log.Appended;
import brokerage.api.log.Appender;
import brokerage.api.published.kafka.Topics;
import brokerage.budget.BudgetEvent;
import brokerage.child.ChildEvent;
import brokerage.contract.ContractEvent;
import brokerage.home.HomeEvent;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.meeting.MeetingEvent;
import brokerage.pipeline.PipelineEvent;
import brokerage.plan.PlanEvent;
import brokerage.provider.ProviderEvent;
import brokerage.referral.ReferralEvent;
import brokerage.signoff.SignOffEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On a log of its own, which holds one of everything and tells no story. */
@WholeService
@TestPropertySource(properties = "brokerage.log.node=publication-test")
class PublicationTest {

    private static final CouncilId COUNCIL = new CouncilId("publication-test");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    KafkaBroker broker;

    @Autowired
    Appender appender;

    @Autowired
    EventProcessingConfiguration trackers;

    @BeforeEach
    void publish_only() {
        trackers.eventProcessors().forEach((name, tracker) -> {
            if (!name.startsWith("published-")) tracker.shutDown();
        });
    }

    @Test
    void every_event_of_children_homes_and_referrals_arrives_once_as_its_schema_says_and_no_other() {
        List<Object> events = EventExamples.ofEveryEvent().toList();
        List<DomainEventMessage<?>> stored = messages(events);
        Appended appended = appender.append(
                new Append(about(events.getFirst()).council().value(), stored, List.of(), Append.NO_VERSION));
        Map<Long, DomainEventMessage<?>> published = byPosition(stored, appended);
        published.values().removeIf(one -> one.getPayload() instanceof ContractEvent);
        published.values().removeIf(one -> one.getPayload() instanceof ProviderEvent);
        published.values().removeIf(one -> one.getPayload() instanceof PipelineEvent);
        published.values().removeIf(one -> one.getPayload() instanceof MeetingEvent);
        published.values().removeIf(one -> one.getPayload() instanceof PlanEvent);
        published.values().removeIf(one -> one.getPayload() instanceof BudgetEvent);
        published.values().removeIf(one -> one.getPayload() instanceof SignOffEvent);
        Set<String> keys = events.stream().map(event -> about(event).value()).collect(Collectors.toSet());

        List<Received> received = untilAllOf("oxfordshire", keys, published.keySet());

        assertThat(received).extracting(Received::place).containsExactlyInAnyOrderElementsOf(published.keySet());
        assertThat(received)
                .allSatisfy(one -> isTheMessageOf(published.get(one.place()), appended, one))
                .allSatisfy(one ->
                        assertThat(Schemas.errors(one.type(), one.data())).isEmpty());
    }

    @Test
    void the_messages_about_one_child_keep_the_order_of_the_log() {
        List<ChildRef> children = IntStream.range(0, 7)
                .mapToObj(n -> ChildRef.of(COUNCIL, "child-" + n))
                .toList();
        List<Object> events = IntStream.range(0, 1400)
                .<Object>mapToObj(n -> new ChildEvent.ChildCeasedToBeLookedAfter(children.get(n % 7), DAY.plusDays(n)))
                .toList();
        Appended appended =
                appender.append(new Append(COUNCIL.value(), messages(events), List.of(), Append.NO_VERSION));
        Set<String> keys = children.stream().map(ChildRef::value).collect(Collectors.toSet());

        List<Received> received = untilAllOf(COUNCIL.value(), keys, positions(1400, appended));

        assertThat(received).hasSize(1400);
        assertThat(received.stream()
                        .collect(Collectors.groupingBy(Received::key))
                        .values())
                .hasSize(7)
                .allSatisfy(
                        ofOne -> assertThat(ofOne).extracting(Received::place).isSorted());
    }

    @ParameterizedTest
    @ValueSource(strings = {PlacementPublisher.GROUP, HomePublisher.GROUP, ReferralPublisher.GROUP})
    void what_was_told_is_not_told_again_by_a_reset(String group) {
        StreamingEventProcessor tracker =
                trackers.eventProcessor(group, StreamingEventProcessor.class).orElseThrow();
        assertThat(tracker.supportsReset()).isFalse();
        tracker.shutDown();

        assertThatThrownBy(tracker::resetTokens).isInstanceOf(IllegalStateException.class);

        tracker.start();
    }

    private List<Received> untilAllOf(String council, Set<String> keys, Collection<Long> positions) {
        try (var follower = new Follower(broker.address(), council)) {
            return follower.untilAllOf(keys, positions);
        }
    }

    private static void isTheMessageOf(DomainEventMessage<?> event, Appended appended, Received one) {
        CloudEvent read = KafkaMessageFactory.createReader(one.message()).toEvent();
        assertThat(one.topic()).isEqualTo(Topics.of("oxfordshire", topic(event.getPayload())));
        assertThat(read.getId()).isEqualTo(event.getIdentifier());
        assertThat(read.getSubject()).isEqualTo(one.key()).isEqualTo(event.getAggregateIdentifier());
        assertThat(read.getSource()).hasToString("/brokerage/oxfordshire");
        assertThat(read.getType()).matches("brokerage\\.[a-z-]+\\.v1");
        assertThat(read.getTime().toInstant()).isEqualTo(appended.recordedAt());
        assertThat(read.getDataSchema()).hasToString("urn:brokerage:contracts:" + read.getType());
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(one.header("ce_council")).isEqualTo("oxfordshire");
        assertThat(one.header("ce_position")).hasSize(19);
    }

    private static List<DomainEventMessage<?>> messages(List<Object> events) {
        Map<String, Long> next = new HashMap<>();
        return events.stream()
                .<DomainEventMessage<?>>map(event -> {
                    String stream = about(event).value();
                    long sequence = next.merge(stream, 0L, (last, first) -> last + 1);
                    return new GenericDomainEventMessage<>(stream.split(":", 2)[0], stream, sequence, event);
                })
                .toList();
    }

    private static Map<Long, DomainEventMessage<?>> byPosition(List<DomainEventMessage<?>> stored, Appended appended) {
        List<Long> positions = positions(stored.size(), appended);
        Map<Long, DomainEventMessage<?>> byPosition = new HashMap<>();
        for (int n = 0; n < stored.size(); n++) byPosition.put(positions.get(n), stored.get(n));
        return byPosition;
    }

    private static List<Long> positions(int count, Appended appended) {
        return LongStream.rangeClosed(appended.position() - count + 1, appended.position())
                .boxed()
                .toList();
    }

    private static String topic(Object event) {
        if (event instanceof ReferralEvent) return Topics.REFERRAL;
        return event instanceof HomeEvent ? Topics.HOME : Topics.PLACEMENT;
    }

    private static Identifier about(Object event) {
        return switch (event) {
            case ChildEvent of -> of.child();
            case HomeEvent of -> of.home();
            case ContractEvent of -> of.contract();
            case ProviderEvent of -> of.provider();
            case ReferralEvent of -> of.referral();
            case PipelineEvent of -> of.scheme();
            case MeetingEvent of -> of.meeting();
            case PlanEvent of -> of.action();
            case BudgetEvent of -> of.budget();
            case SignOffEvent of -> of.signOff();
            default -> throw new AssertionError(event);
        };
    }
}
