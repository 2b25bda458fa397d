package brokerage.api.work.shown;

import brokerage.api.board.shown.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under a heading of its own.
 *
 * @param id of its heading in the page
 * @param says a sentence before everything else
 * @param deeds what the reader may do about it
 */
public record Part(
        String id,
        String title,
        @Nullable String says,
        List<Fact> facts,
        List<Table> tables,
        List<Happening> timeline,
        List<Link> deeds) {

    public static Part of(String id, String title, Table... tables) {
        return new Part(id, title, null, List.of(), List.of(tables), List.of(), List.of());
    }

    public static Part facts(String id, String title, List<Fact> facts, Table... tables) {
        return new Part(id, title, null, facts, List.of(tables), List.of(), List.of());
    }

    public static Part timeline(String id, String title, List<Happening> timeline) {
        return new Part(id, title, null, List.of(), List.of(), timeline, List.of());
    }

    public Part saying(String sentence) {
        return new Part(id, title, sentence, facts, tables, timeline, deeds);
    }

    public Part with(List<Link> theirs) {
        return new Part(id, title, says, facts, tables, timeline, theirs);
    }
}
