package brokerage.api.wiring;

import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the trackers stand according to the tokens they stored, whichever node runs them, without claiming any. */
final class StoredPositions {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    StoredPositions(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** Of the segment that is furthest back; 0 for a tracker that has not stored any. */
    long of(String tracker) {
        List<Long> positions = jdbc.sql("select token, tokentype from tokenentry where processorname = ?")
                .param(tracker)
                .query((row, n) -> position(row.getBytes("token"), row.getString("tokentype")))
                .list();
        return positions.stream().mapToLong(position -> position).min().orElse(0);
    }

    private long position(byte[] stored, String type) {
        TrackingToken token = serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
        return token == null ? 0 : token.position().orElse(0);
    }
}
