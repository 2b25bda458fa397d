package brokerage.docker;

import brokerage.api.embedded.BrokerAsComposed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/** A Kafka set up as in the compose file, whose secrets and rights are made by the scripts that stand beside it. */
public final class KafkaGuarded implements AutoCloseable {

    private final Path folder;
    private final BrokerAsComposed broker;

    @SuppressWarnings("unchecked")
    public KafkaGuarded(Path folder) {
        this.folder = folder;
        DockerFolder.run(Map.of(), "secrets.sh", folder.resolve("secrets").toString());
        var settings =
                (Map<String, Object>) DockerFolder.services().get("kafka").get("environment");
        broker = new BrokerAsComposed(settings, folder, folder.resolve("secrets"));
        tool("kafka-acls.sh", "org.apache.kafka.tools.AclCommand");
        tool("kafka-configs.sh", "kafka.admin.ConfigCommand");
    }

    public BrokerAsComposed broker() {
        return broker;
    }

    /** Runs {@code kafka-access.sh}; whoever is to be let in has a password by then. */
    public void access(String... arguments) {
        if (arguments[0].equals("reader"))
            write("secrets/" + arguments[1] + "-kafka-password", arguments[1] + "-secret");
        var environment = Map.of(
                "KAFKA", folder.toString(),
                "BOOTSTRAP", broker.inside(),
                "SECRETS", folder.resolve("secrets").toString(),
                "ADMIN", folder.resolve("secrets/kafka-admin.properties").toString());
        DockerFolder.run(environment, "kafka-access.sh", arguments);
    }

    /** How somebody reaches Kafka with their own password. */
    public Map<String, Object> as(String name, String address) {
        return as(name, address, read("secrets/" + name + "-kafka-password"));
    }

    public Map<String, Object> as(String name, String address, String password) {
        return settings(
                address,
                "SCRAM-SHA-512",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(name, password));
    }

    public Map<String, Object> administrator(String address) {
        return settings(
                address,
                "PLAIN",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\"%s\";"
                        .formatted(read("secrets/kafka-admin-password")));
    }

    @Override
    public void close() {
        broker.close();
    }

    private static Map<String, Object> settings(String address, String mechanism, String login) {
        return new HashMap<>(Map.of(
                "bootstrap.servers", address,
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", mechanism,
                "sasl.jaas.config", login));
    }

    /** What stands in Kafka's own image as a script that starts the same class. */
    private void tool(String name, String type) {
        String java = ProcessHandle.current().info().command().orElseThrow();
        write(
                name,
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -Xmx128m -cp '%s' %s \"$@\"\n"
                        .formatted(java, System.getProperty("java.class.path"), type));
        try {
            Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
