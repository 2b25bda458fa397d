package brokerage.api.published.views;

import brokerage.api.published.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A row and where it belongs.
 *
 * @param scope the stream it is made from
 * @param digest another one where the row reads otherwise
 */
record ViewRow(String scope, String key, ViewMessage message, String digest) {

    static ViewRow of(String scope, String key, ViewMessage message) {
        byte[] json = Envelope.json(message).getBytes(StandardCharsets.UTF_8);
        return new ViewRow(scope, key, message, UUID.nameUUIDFromBytes(json).toString());
    }
}
