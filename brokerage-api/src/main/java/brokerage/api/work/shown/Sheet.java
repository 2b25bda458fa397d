package brokerage.api.work.shown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page for officers.
 *
 * @param back where it belongs
 * @param deeds what the reader may do about all of it
 * @param next the rest of a list that is too long for one page
 */
public record Sheet(
        String title,
        @Nullable String lead,
        @Nullable Link back,
        List<Link> deeds,
        List<Part> parts,
        @Nullable Link next) {

    public Sheet {
        deeds = List.copyOf(deeds);
        parts = List.copyOf(parts);
    }

    public static Sheet of(String title, String lead, List<Part> parts) {
        return new Sheet(title, lead, null, List.of(), parts, null);
    }

    public Sheet under(Link above) {
        return new Sheet(title, lead, above, deeds, parts, next);
    }

    public Sheet with(List<Link> theirs) {
        return new Sheet(title, lead, back, theirs, parts, next);
    }

    public Sheet goingOn(@Nullable Link further) {
        return new Sheet(title, lead, back, deeds, parts, further);
    }
}
