package brokerage.api.log;

import brokerage.language.id.Identifier;
import brokerage.language.id.Refers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;

/**
 * A command and all that goes with it.
 *
 * @param rows stored with the command's events, or not at all
 * @param once makes a repeat safe; null when it need not be
 * @param addressed the record it is about, when that must be there already
 */
public record Envelope(
        Object command,
        Caller caller,
        List<SideRow> rows,
        @Nullable Once once,
        @Nullable Addressed addressed) {

    /**
     * A record that is there already.
     *
     * @param expectedVersion the version the sender decided on; null when any will do
     */
    public record Addressed(Identifier id, @Nullable Long expectedVersion) {}

    public Envelope {
        rows = List.copyOf(rows);
    }

    public static Envelope of(Object command, Caller caller) {
        return new Envelope(command, caller, List.of(), null, null);
    }

    public Envelope carrying(List<SideRow> more) {
        List<SideRow> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Envelope(command, caller, all, once, addressed);
    }

    public Envelope once(Once theOnce) {
        return new Envelope(command, caller, rows, theOnce, addressed);
    }

    public Envelope about(Identifier id, @Nullable Long expectedVersion) {
        return new Envelope(command, caller, rows, once, new Addressed(id, expectedVersion));
    }

    /** Every record that must be there before the command is considered. */
    Set<Identifier> presupposed() {
        Set<Identifier> ids = new LinkedHashSet<>();
        if (addressed != null) ids.add(addressed.id());
        if (command instanceof Refers refers) ids.addAll(refers.refersTo());
        return ids;
    }

    CommandMessage<?> message(Slip slip) {
        Map<String, Object> metadata = new HashMap<>(caller.metadata());
        metadata.put(Slip.KEY, slip);
        return GenericCommandMessage.asCommandMessage(command).andMetaData(metadata);
    }
}
