package brokerage.api.published.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/**
 * The line to Kafka. For each council it opens when the first is to be told, as soon as Kafka can be reached and the council's
 * topics are there; the service starts without waiting for it. While
 * Kafka is away those who send wait, for days if need be; nobody else uses the line. The client keeps what it was given
 * and sends it in order when it can, so that a wait needs no second attempt and no message overtakes another.
 */
public final class KafkaLine implements SmartLifecycle {

    private static final int FAREWELL_SECONDS = 2;

    private final Map<String, Object> producer;
    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final Silence silence = new Silence();
    private final Openings openings;
    private boolean running;

    /** Takes the address, and how to be let in, from what Spring knows of Kafka. */
    public KafkaLine(Topics topics, Map<String, Object> adminConnection, Map<String, Object> producerConnection) {
        this.openings = new Openings(topics, adminConnection, silence);
        this.producer = new HashMap<>(producerConnection);
        this.producer.putAll(LineSettings.PRODUCER);
        this.producers = new DefaultKafkaProducerFactory<>(producer);
    }

    /** Hands a message over to be sent, waiting for as long as it takes until it can be. */
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
        openTo(message.topic());
        Future<RecordMetadata> sent = producer().send(message);
        while (isNotEvenTaken(sent)) {
            silence.heard(sent.exceptionNow().toString());
            sent = producer().send(message);
        }
        return sent;
    }

    /** Waits until the topic is there, which it is once its council was told of before. */
    void openTo(String topic) {
        CompletableFuture<Void> opening = openings.of(Topics.council(topic));
        if (!opening.isDone()) await(opening);
    }

    /**
     * Dials under a name that only one may use at a time.
     *
     * @throws KafkaException when Kafka does not answer, or the line closes
     */
    public SoleLine sole(String name) {
        if (!isRunning()) throw closed();
        return SoleLine.dial(this, producer, name, silence);
    }

    /**
     * Returns when Kafka has it.
     *
     * @throws KafkaException when it never will, or the service ends before: then all since the last acknowledged has to
     *     be sent again
     */
    public void await(Future<?> acknowledgement) {
        try {
            silence.until(acknowledgement);
        } catch (ExecutionException e) {
            hangUp(0);
            throw new KafkaException("Not sent", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted before Kafka had it", e);
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        openings.begin();
    }

    /** Whoever still waits is told that it was in vain: after the next start it is sent again. */
    @Override
    public void stop() {
        close();
        openings.end(closed());
        hangUp(FAREWELL_SECONDS);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** Closes just before the trackers do, lest they wait for one that waits for Kafka; the doors have closed by then. */
    @Override
    public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE + 1;
    }

    private synchronized void close() {
        running = false;
    }

    /** One that was given out before the line closed has been closed with it, and none is given out after. */
    private synchronized Producer<String, byte[]> producer() {
        if (!running) throw closed();
        return producers.createProducer();
    }

    /** Only then may it be offered again: a message once taken is the client's to repeat, in its place in the order. */
    private static boolean isNotEvenTaken(Future<RecordMetadata> sent) {
        return sent.state() == Future.State.FAILED && sent.exceptionNow() instanceof TimeoutException;
    }

    /** The next message dials anew; until then the client has this long to deliver what it was given. */
    private void hangUp(int seconds) {
        producers.setPhysicalCloseTimeout(seconds);
        producers.reset();
    }

    private static KafkaException closed() {
        return new KafkaException("The line to Kafka is closed");
    }
}
