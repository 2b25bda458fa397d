package brokerage.api.embedded;

import java.util.List;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;

/** Leads Spring's Kafka clients to the embedded broker, whether or not it has finished starting. */
record KafkaBrokerConnection(KafkaBroker broker) implements KafkaConnectionDetails {

    @Override
    public List<String> getBootstrapServers() {
        return List.of(broker.address());
    }
}
