package brokerage.api.log;

import brokerage.language.id.CouncilId;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;

/**
 * What must be stored together or not at all: the events of one unit of work, in order, and the rows that go with them.
 * Complete as data, so that it may be handed to another thread and written together with others.
 *
 * @param council for which it is told; of no other will the database take anything
 * @param what was done, for the audit
 * @param version what {@link SideRow.Known#VERSION} stands for
 */
public record Append(
        String council, String what, List<? extends EventMessage<?>> events, List<SideRow> rows, long version) {

    /** No command returned a version. */
    public static final long NO_VERSION = -1;

    private static final String NO_COMMAND = "append";

    /** What no command brought. */
    public Append(String council, List<? extends EventMessage<?>> events, List<SideRow> rows, long version) {
        this(council, NO_COMMAND, events, rows, version);
    }

    /** What no command brought is of the council its events say they were told for. */
    public static Append of(List<? extends EventMessage<?>> events) {
        String council = events.stream()
                .map(event -> event.getMetaData().get("council"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
        return new Append(council, events, List.of(), NO_VERSION);
    }

    public static Append of(CouncilId council, List<SideRow> rows, long version) {
        return new Append(council.value(), List.of(), rows, version);
    }
}
