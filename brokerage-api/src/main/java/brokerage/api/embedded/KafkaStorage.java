package brokerage.api.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's folder and its settings, those that never change standing in {@code kafka.properties} beside this class. */
final class KafkaStorage {

    private static final int NODE = 1;

    private KafkaStorage() {}

    /** Kafka writes {@code meta.properties} last, so a formatting that was cut short is simply done again. */
    static void formatOnce(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setClusterId("brokerage-embedded")
                    .setNodeId(NODE)
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setUnstableFeatureVersionsEnabled(false)
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) { // all that the formatter declares
            throw new IllegalStateException("Kafka's folder " + folder + " cannot be formatted", e);
        }
    }

    /** The controller takes any free port at each start: only its own broker talks to it. */
    static Properties settings(Path folder, int port) {
        int controller = LoopbackPort.any();
        Properties settings = fixed();
        settings.put("node.id", String.valueOf(NODE));
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controller);
        return settings;
    }

    private static Properties fixed() {
        try (InputStream file = KafkaStorage.class.getResourceAsStream("kafka.properties")) {
            Properties settings = new Properties();
            settings.load(Objects.requireNonNull(file, "kafka.properties"));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
