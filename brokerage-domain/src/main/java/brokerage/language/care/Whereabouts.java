package brokerage.language.care;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How far from home a child is placed, worked out when the placement is recorded: what is only in the vault, the two
 * postcodes, cannot be asked for later.
 *
 * @param metres in a straight line between the grid references of the child's home and of the placement; none where one
 *     of them is not known
 * @param authority the local authority the placement lies in, by its code such as {@code E07000178}
 * @param area that authority seen from the council; none where it is not known
 */
public record Whereabouts(
        @Nullable Integer metres,
        @Nullable String authority,
        @Nullable Area area) {

    public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null);

    public Whereabouts {
        if (metres != null && metres < 0) throw new Refused(new InvalidValue("metres", "a distance is never negative"));
    }
}
