package brokerage.api.published;

import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The topics as an AsyncAPI 3 document, for those whose tools read one; the schemas stay in their own files. */
final class AsyncApi {

    private static final List<String> HEADERS = List.of(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_time",
            "ce_position",
            "ce_council",
            "ce_dataschema",
            "content-type");

    private static final Map<String, Object> COUNCIL =
            inOrder("council", inOrder("description", "Whose record: lower case letters, digits and -, no dot."));

    private static final String TRACE = "ce_traceparent";

    private AsyncApi() {}

    static Map<String, Object> document() {
        return inOrder(
                "asyncapi", "3.0.0",
                "info", inOrder("title", "Placement brokerage", "version", "1.0.0", "description", "See README.md."),
                "defaultContentType", "application/json",
                "channels", channels(),
                "operations", operations(),
                "components", inOrder("schemas", inOrder("headers", headers())));
    }

    private static Map<String, Object> channels() {
        Map<String, Object> channels = inOrder(
                "placement", channel(Topics.PLACEMENT),
                "home", channel(Topics.HOME),
                "referral", channel(Topics.REFERRAL));
        View.MESSAGES.keySet().forEach(view -> channels.put(name(view), compacted(view)));
        return channels;
    }

    private static Map<String, Object> operations() {
        Map<String, Object> operations = inOrder(
                "tellOfPlacements", sends("placement"),
                "tellOfHomes", sends("home"),
                "tellOfReferrals", sends("referral"));
        View.MESSAGES.keySet().forEach(view -> operations.put("keep-" + name(view), sends(name(view))));
        return operations;
    }

    /** Its topic's, without the version. */
    private static String name(String view) {
        return view.replaceFirst("\\.v\\d+$", "").replace('.', '-');
    }

    private static Map<String, Object> compacted(String topic) {
        Map<String, Object> channel = channel(topic);
        channel.put(
                "bindings",
                inOrder(
                        "kafka",
                        inOrder(
                                "topicConfiguration",
                                inOrder("cleanup.policy", List.of("compact")),
                                "bindingVersion",
                                "0.5.0")));
        return channel;
    }

    private static Map<String, Object> channel(String topic) {
        SequencedMap<String, Object> messages = new LinkedHashMap<>();
        Schemas.messages()
                .filter(message -> Schemas.topic(message).equals(topic))
                .forEach(message -> messages.put(Envelope.typeOf(message), message(message)));
        return inOrder("address", Topics.of("{council}", topic), "parameters", COUNCIL, "messages", messages);
    }

    private static Map<String, Object> message(Class<?> message) {
        String type = Envelope.typeOf(message);
        return inOrder(
                "name", type,
                "contentType", "application/json",
                "headers", inOrder("$ref", "#/components/schemas/headers"),
                "payload",
                        inOrder(
                                "schemaFormat",
                                "application/schema+json;version=draft-2020-12",
                                "schema",
                                inOrder("$ref", "./" + Schemas.topic(message) + "/" + type + ".json")),
                "bindings", inOrder("kafka", inOrder("key", inOrder("type", "string"), "bindingVersion", "0.5.0")));
    }

    private static Map<String, Object> sends(String channel) {
        return inOrder("action", "send", "channel", inOrder("$ref", "#/channels/" + channel));
    }

    private static Map<String, Object> headers() {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        HEADERS.forEach(header -> properties.put(header, inOrder("type", "string")));
        properties.put(TRACE, inOrder("type", "string"));
        return inOrder("type", "object", "properties", properties, "required", HEADERS);
    }

    private static Map<String, Object> inOrder(Object... namesAndValues) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (int n = 0; n < namesAndValues.length; n += 2) map.put((String) namesAndValues[n], namesAndValues[n + 1]);
        return map;
    }
}
