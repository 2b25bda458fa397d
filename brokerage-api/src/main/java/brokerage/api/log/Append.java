package brokerage.api.log;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/**
 * What must be stored together or not at all: the events of one unit of work, in order, and the rows that go with them.
 * Complete as data, so that it may be handed to another thread and written together with others.
 *
 * @param version what {@link SideRow.Known#VERSION} stands for
 */
public record Append(List<? extends EventMessage<?>> events, List<SideRow> rows, long version) {

    /** No command returned a version. */
    public static final long NO_VERSION = -1;

    public static Append of(List<? extends EventMessage<?>> events) {
        return new Append(events, List.of(), NO_VERSION);
    }

    public static Append of(List<SideRow> rows, long version) {
        return new Append(List.of(), rows, version);
    }
}
