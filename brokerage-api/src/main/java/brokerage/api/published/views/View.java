package brokerage.api.published.views;

import brokerage.api.published.kafka.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One view and how its rows are made.
 *
 * @param topic of each council's
 * @param projections whose tables are read
 * @param scope the kind of stream that each row is made from; something told of that stream is what changes the row
 * @param other the streams of another kind that take part in the rows, if any do
 * @param sql finds, as known at a position, the rows of some streams: {@code scope}, {@code key} and the message's parts
 */
public record View(
        String topic,
        Class<? extends ViewMessage> message,
        List<String> projections,
        String scope,
        @Nullable Other other,
        String sql) {

    /**
     * Streams that change rows made from others.
     *
     * @param sql finds, as known at a position, the scopes that some of these streams take part in
     */
    public record Other(String kind, String sql) {}

    private static final List<String> OCCUPANCY = List.of("occupancy");
    private static final List<String> JOURNEY = List.of("journey");
    private static final List<String> WITHOUT_THE_ERASED = List.of("occupancy", "journey");
    private static final Other CHILDREN = new Other(
            "child",
            "select distinct home from journey_child c join occupancy_resident r using (child)"
                    + " where c.child = any (:streams) and c.erased and c.known @> :at::int8 and r.known @> :at::int8");
    private static final Other CONTRACTS = new Other(
            "contract",
            "select distinct home from occupancy_bed where contract = any (:streams) and known @> :at::int8");

    /** All that are published and made of rows of tables. */
    public static final List<View> ALL = List.of(
            new View(Topics.OCCUPANCY, ViewMessage.Bed.class, WITHOUT_THE_ERASED, "home", CHILDREN, sql("occupancy")),
            new View(Topics.VOIDS, ViewMessage.EmptyBed.class, OCCUPANCY, "home", CONTRACTS, sql("voids")),
            new View(Topics.QUALITY, ViewMessage.Exposure.class, WITHOUT_THE_ERASED, "home", CHILDREN, sql("quality")),
            new View(Topics.SPOT, ViewMessage.CohortStay.class, JOURNEY, "child", null, sql("spot")),
            new View(
                    Topics.UNREGISTERED,
                    ViewMessage.UnregisteredStay.class,
                    JOURNEY,
                    "child",
                    null,
                    sql("unregistered")));

    /** What a row is told as, by its topic: of these views, and of the measures, whose rows are no table's. */
    public static final SequencedMap<String, Class<? extends ViewMessage>> MESSAGES = messages();

    private static SequencedMap<String, Class<? extends ViewMessage>> messages() {
        var messages = new LinkedHashMap<String, Class<? extends ViewMessage>>();
        ALL.forEach(view -> messages.put(view.topic(), view.message()));
        messages.put(Topics.MEASURES, ViewMessage.MonthEnd.class);
        return Collections.unmodifiableSequencedMap(messages);
    }

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
