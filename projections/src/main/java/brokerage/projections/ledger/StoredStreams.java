package brokerage.projections.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads streams from the event store. It gives no positions, so these come from the log's own table. */
@Component
class StoredStreams implements Streams {

    private final EventStore store;
    private final JdbcTemplate sql;

    StoredStreams(EventStore store, JdbcTemplate sql) {
        this.store = store;
        this.sql = sql;
    }

    @Override
    public List<Told> of(String stream) {
        Map<Long, Long> positions = positions(stream);
        return store.readEvents(stream)
                .asStream()
                .filter(event -> positions.containsKey(event.getSequenceNumber()))
                .map(event -> new Told(
                        stream,
                        event.getPayload(),
                        event.getSequenceNumber(),
                        positions.getOrDefault(event.getSequenceNumber(), 0L)))
                .toList();
    }

    @Override
    public List<String> ids(String kind) {
        return sql.queryForList(
                "select aggregateidentifier from domainevententry where type = ? and sequencenumber = 0"
                        + " order by aggregateidentifier",
                String.class,
                kind);
    }

    @Override
    public long head() {
        Long head = sql.queryForObject("select coalesce(max(globalindex), 0) from domainevententry", Long.class);
        return head == null ? 0 : head;
    }

    private Map<Long, Long> positions(String stream) {
        var positions = new HashMap<Long, Long>();
        sql.query(
                "select sequencenumber, globalindex from domainevententry where aggregateidentifier = ?",
                row -> {
                    positions.put(row.getLong(1), row.getLong(2));
                },
                stream);
        return positions;
    }
}
