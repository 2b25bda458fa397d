package brokerage.flow;

import brokerage.child.ChildEvent;
import brokerage.child.ChildHistory;
import brokerage.home.HomeEvent;
import brokerage.home.HomeHistory;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralEvent;
import brokerage.referral.ReferralHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandler;

/**
 * The least that children, homes, referrals and the flows need to be told commands: streams in memory. Shows what is decided; that
 * an append is all or nothing is shown on the real database.
 */
final class InMemoryBrokerage {

    private static final Class<?> CHILD = aggregate("brokerage.child.Child");
    private static final Class<?> HOME = aggregate("brokerage.home.Home");
    private static final Class<?> REFERRAL = aggregate("brokerage.referral.Referral");

    private final InMemoryEventStorageEngine streams = new InMemoryEventStorageEngine();
    private final List<Object> told = new ArrayList<>();

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(c -> streams)
            .configureCommandBus(c -> SimpleCommandBus.builder()
                    .duplicateCommandHandlerResolver((name, one, other) -> flow(one, other))
                    .build())
            .configureAggregate(CHILD)
            .configureAggregate(HOME)
            .configureAggregate(REFERRAL)
            .registerCommandHandler(c -> new ExchangeFlow(c.repository(CHILD), c.repository(HOME)))
            .registerCommandHandler(c -> new ResidenceFlow(c.repository(CHILD), c.repository(HOME)))
            .registerCommandHandler(
                    c -> new ReferralFlow(c.repository(REFERRAL), c.repository(CHILD), c.repository(HOME)))
            .registerCommandHandler(c -> new ErasureFlow(c.repository(REFERRAL), c.repository(CHILD)))
            .start();

    /** Answers with the version of the command's own stream; refuses as it is refused. */
    long tell(Object command) {
        long version = (long) axon.commandGateway().<Object>sendAndWait(command);
        told.add(command);
        return version;
    }

    /** The commands of this kind that were not refused. */
    <T> Stream<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast);
    }

    ChildHistory history(ChildRef child) {
        return events(child.value()).stream()
                .map(ChildEvent.class::cast)
                .reduce(ChildHistory.NONE, ChildHistory::after, (a, b) -> b);
    }

    HomeHistory history(HomeId home) {
        return events(home.value()).stream()
                .map(HomeEvent.class::cast)
                .reduce(HomeHistory.NONE, HomeHistory::after, (a, b) -> b);
    }

    ReferralHistory history(ReferralId referral) {
        return events(referral.value()).stream()
                .map(ReferralEvent.class::cast)
                .reduce(ReferralHistory.NONE, ReferralHistory::after, (a, b) -> b);
    }

    List<?> events(String stream) {
        return streams.readEvents(stream).asStream().map(Message::getPayload).toList();
    }

    /** How far all streams together have come. */
    long position() {
        var head = (GlobalSequenceTrackingToken) streams.createHeadToken();
        return head == null ? -1 : head.getGlobalIndex();
    }

    private static MessageHandler<? super CommandMessage<?>> flow(
            MessageHandler<? super CommandMessage<?>> one, MessageHandler<? super CommandMessage<?>> other) {
        return one instanceof AnnotationCommandHandlerAdapter<?> ? one : other;
    }

    /** Aggregates are closed to other packages; only their names are known here, as they are to the framework. */
    private static Class<?> aggregate(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
