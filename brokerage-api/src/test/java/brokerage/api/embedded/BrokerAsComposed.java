package brokerage.api.embedded;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A broker in this JVM under the settings of the compose file: only its addresses, its folder and its secrets lie elsewhere. */
public final class BrokerAsComposed implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int inside = LoopbackPort.any();
    private final int outside = LoopbackPort.any();

    public BrokerAsComposed(Map<String, Object> environment, Path folder, Path secrets) {
        Path data = folder.resolve("data");
        KafkaStorage.formatOnce(data);
        int controller = LoopbackPort.any();
        Properties settings = new Properties();
        environment.forEach((name, value) -> settings.put(property(name), inShell(value, secrets)));
        settings.remove("heap.opts");
        settings.put("log.dirs", data.toString());
        settings.put(
                "listeners",
                "INSIDE://127.0.0.1:%d,OUTSIDE://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(inside, outside, controller));
        settings.put("advertised.listeners", "INSIDE://127.0.0.1:%d,OUTSIDE://127.0.0.1:%d".formatted(inside, outside));
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
    }

    /** Where the service comes in. */
    public String inside() {
        return "127.0.0.1:" + inside;
    }

    /** Where other systems come in. */
    public String outside() {
        return "127.0.0.1:" + outside;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** As Kafka's own image turns variables into properties. */
    private static String property(String variable) {
        return variable.substring("KAFKA_".length())
                .toLowerCase(Locale.ROOT)
                .replace("___", "-")
                .replace("__", "#")
                .replace('_', '.')
                .replace('#', '_');
    }

    private static String inShell(Object value, Path secrets) {
        return value.toString().replace("$$", "$").replace("/run/secrets", secrets.toString());
    }
}
