package brokerage.api.published.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * A line to Kafka under a name. Whoever dials last under the name is heard; what an earlier one still has to say, however
 * long it lay with a client that could not send it, is turned away. After a failure nothing more is delivered: dial again.
 */
public final class SoleLine implements AutoCloseable {

    private final KafkaLine kafka;
    private final Producer<String, byte[]> producer;
    private final Silence silence;

    private SoleLine(KafkaLine kafka, Producer<String, byte[]> producer, Silence silence) {
        this.kafka = kafka;
        this.producer = producer;
        this.silence = silence;
    }

    static SoleLine dial(KafkaLine kafka, Map<String, Object> settings, String name, Silence silence) {
        Map<String, Object> named = new HashMap<>(settings);
        named.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        SoleLine line = new SoleLine(kafka, new KafkaProducer<>(named), silence);
        try {
            line.producer.initTransactions();
            return line;
        } catch (KafkaException unheard) {
            line.close();
            line.noteSilence(unheard);
            throw unheard;
        }
    }

    /**
     * Delivers all of these, or none for those who read only what is committed; each once its topic is there.
     *
     * @throws KafkaException when Kafka may not have them: all has to be delivered again, on a new line
     */
    public void deliver(List<ProducerRecord<String, byte[]>> letters) {
        letters.stream().map(ProducerRecord::topic).distinct().forEach(kafka::openTo);
        try {
            producer.beginTransaction();
            List<Future<RecordMetadata>> sent =
                    letters.stream().map(producer::send).toList();
            producer.commitTransaction();
            sent.forEach(Future::resultNow);
            silence.broken();
        } catch (KafkaException undelivered) {
            noteSilence(undelivered);
            throw undelivered;
        }
    }

    /** Being turned away is an answer too. */
    private void noteSilence(KafkaException failure) {
        if (failure instanceof RetriableException) silence.heard(failure.toString());
    }

    /** What has not been delivered is forgotten. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
