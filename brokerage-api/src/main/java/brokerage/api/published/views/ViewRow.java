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
public record ViewRow(String scope, String key, ViewMessage message, String digest) {

    static ViewRow of(String scope, String key, ViewMessage message) {
        return of(scope, key, message, message);
    }

    /**
     * One that is told with more than it reads.
     *
     * @param reading what makes it another row: two that are alike in this are one
     */
    public static ViewRow of(String scope, String key, ViewMessage message, ViewMessage reading) {
        byte[] json = Envelope.json(reading).getBytes(StandardCharsets.UTF_8);
        return new ViewRow(scope, key, message, UUID.nameUUIDFromBytes(json).toString());
    }
}
