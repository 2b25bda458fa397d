package brokerage.flow;

import brokerage.child.ChildCommand.RecordPlacements;
import brokerage.language.id.Identifier;
import brokerage.language.id.Refers;
import java.util.List;

/**
 * The placements of several children, taken from another record, read like this. One after the other they could not be
 * told, because each needs the bed that another had by mistake; together they can. All or none.
 */
public record ExchangeBeds(List<RecordPlacements> children) implements Refers {

    public ExchangeBeds {
        children = List.copyOf(children);
    }

    @Override
    public List<Identifier> refersTo() {
        return children.stream()
                .flatMap(child -> child.refersTo().stream())
                .distinct()
                .toList();
    }
}
