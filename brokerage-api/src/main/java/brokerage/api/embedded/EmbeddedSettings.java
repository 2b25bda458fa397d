package brokerage.api.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded servers live. They keep clear of the usual ports so that a PostgreSQL or Kafka of the machine's own stays
 * undisturbed.
 *
 * @param data the folder that keeps everything, relative to where the service is started
 * @param embedded the ports, 0 for any free one
 */
@ConfigurationProperties("brokerage")
record EmbeddedSettings(
        @DefaultValue(".data") String data, @DefaultValue Ports embedded) {

    record Ports(
            @DefaultValue("15432") int postgresPort,
            @DefaultValue("19092") int kafkaPort) {}
}
