package brokerage.api.published.views;

import brokerage.api.published.kafka.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One view and how its rows are made.
 *
 * @param projections whose tables are read
 * @param scope the kind of stream that each row is made from; something told of that stream is what changes the row
 * @param sql finds, as known at a position, the rows of some streams: {@code scope}, {@code key} and the message's parts
 */
public record View(
        String topic, Class<? extends ViewMessage> message, List<String> projections, String scope, String sql) {

    private static final String OCCUPANCY = "occupancy";
    private static final String JOURNEY = "journey";

    /** All that are published. */
    public static final List<View> ALL = List.of(
            new View(Topics.OCCUPANCY, ViewMessage.Bed.class, List.of(OCCUPANCY), "home", sql("occupancy")),
            new View(Topics.VOIDS, ViewMessage.EmptyBed.class, List.of(OCCUPANCY), "home", sql("voids")),
            new View(Topics.SPOT, ViewMessage.CohortStay.class, List.of(JOURNEY), "child", sql("spot")),
            new View(
                    Topics.UNREGISTERED,
                    ViewMessage.UnregisteredStay.class,
                    List.of(JOURNEY),
                    "child",
                    sql("unregistered")));

    /** Another one, and all rows may read otherwise although nothing was told. */
    String layout() {
        return UUID.nameUUIDFromBytes(sql.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String sql(String name) {
        try (InputStream file = View.class.getResourceAsStream(name + ".sql")) {
            if (file == null) throw new IllegalStateException("no " + name + ".sql beside " + View.class);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
